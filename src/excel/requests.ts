import { REQUEST_BUDGET } from './payload';
import { Cancelled } from './run';

export interface RequestOptions {
  /** Asked before every round trip; an aborted signal stops the work there. */
  readonly signal?: AbortSignal | undefined;
  /** Called after every round trip with the bytes that went over so far, estimated. */
  readonly onSent?: ((bytes: number) => void) | undefined;
}

/**
 * Collects what is to be written and sends it in as few round trips as the size of a request allows.
 * The number of trips depends on the bytes alone, never on the number of rows or sheets.
 */
export class Requests {
  private waiting = 0;
  private sent = 0;
  private empty = true;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: RequestOptions = {},
  ) {}

  /** Queues one piece of work of an estimated size, after sending what would not fit beside it. */
  async add(bytes: number, work: () => void): Promise<void> {
    if (!this.empty && this.waiting + bytes > REQUEST_BUDGET) await this.send();
    if (this.empty) this.beQuiet();
    work();
    this.waiting += bytes;
    this.empty = false;
  }

  /** Excel neither recalculates nor redraws while a request of ours is written, only after it. */
  private beQuiet(): void {
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  }

  /** Sends what is queued. @throws Cancelled where the user has cancelled meanwhile */
  async send(): Promise<void> {
    this.stopIfCancelled();
    await this.context.sync();
    this.sent += this.waiting;
    this.waiting = 0;
    this.empty = true;
    this.options.onSent?.(this.sent);
  }

  /** @throws Cancelled where the user has cancelled */
  stopIfCancelled(): void {
    if (this.options.signal?.aborted) throw new Cancelled();
  }
}
