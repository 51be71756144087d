import type { IDisposable } from '@univerjs/core';
import type { Engine } from '../engine/engine';
import { CellEdit } from './cell-edit';
import { announceChanges } from './announce-changes';
import { AddinInternalService } from './addin-internal-service';
import { AppRuntimePersistenceService, AppRuntimeService } from './app-runtime-service';
import { CustomFunctionsService } from './custom-functions-service';
import { HostEvents } from './events';
import { HostError } from './host-error';
import { errorBody, Interpreter } from './interpreter';
import type { Culture, Model } from './model/model';
import { WorkbookObject } from './model/workbook';
import { RequestFlag } from './protocol';
import type { RequestBody, ResponseBody } from './protocol';

/** Excel on the web's limit for one request and for one answer. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** What happened in one round trip, for those who count. */
export interface RoundTrip {
  /** 1 for the first. */
  readonly number: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly writes: boolean;
  readonly error?: string;
}

export interface HostOptions {
  readonly culture?: Culture;
  /** Called before the n-th request runs; what it throws is the request's answer. */
  readonly beforeRequest?: (number: number) => void | Promise<void>;
  readonly onRoundTrip?: (trip: RoundTrip) => void;
}

const EN_US: Culture = { name: 'en-US', decimalSeparator: '.', groupSeparator: ',' };

/** Excel's side of the conversation: takes the library's requests, answers them from the engine, sends events. */
export class Host implements IDisposable {
  readonly events = new HostEvents();
  readonly cellEdit = new CellEdit();
  readonly customFunctions = new CustomFunctionsService(this.events);
  readonly runtime = new AppRuntimeService(this.events);
  readonly actions = new AddinInternalService();
  readonly #interpreter: Interpreter;
  readonly #announcing: IDisposable;
  #count = 0;
  /** Requests run one after another, in the order of their arrival. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly engine: Engine,
    private readonly options: HostOptions = {},
  ) {
    const model: Model = { engine, events: this.events, culture: options.culture ?? EN_US };
    const services = {
      'Microsoft.ExcelServices.CustomFunctions': this.customFunctions,
      'Microsoft.InternalService.AddinInternalService': this.actions,
      'Microsoft.AppRuntime.AppRuntimeService': this.runtime,
      'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(),
    };
    this.#interpreter = new Interpreter({ global: new WorkbookObject(model), services }, () =>
      engine.calculation.settle(),
    );
    this.#announcing = announceChanges(engine, this.events, this.#interpreter.references);
  }

  /** Answers a request. `body` is its JSON as it came; the answer is JSON too. Never rejects. */
  handle(body: string, flags: number): Promise<string> {
    const answer = this.#last.then(() => this.#answer(body, flags));
    this.#last = answer;
    return answer;
  }

  dispose(): void {
    this.#announcing.dispose();
  }

  async #answer(body: string, flags: number): Promise<string> {
    const number = ++this.#count;
    const requestBytes = byteLength(body);
    let response: ResponseBody;
    let actions = 0;
    try {
      await this.options.beforeRequest?.(number);
      if (requestBytes > PAYLOAD_LIMIT_BYTES) throw new HostError('RequestPayloadSizeLimitExceeded');
      await this.#waitForCellEdit(flags);
      const request = JSON.parse(body) as RequestBody;
      actions = request.Actions.length;
      response = await this.#run(request);
    } catch (error) {
      response = { Results: [], TraceIds: [], Error: errorBody(error) };
    }
    let json = JSON.stringify(response);
    if (byteLength(json) > PAYLOAD_LIMIT_BYTES) {
      response = { Results: [], TraceIds: [], Error: errorBody(new HostError('ResponsePayloadSizeLimitExceeded')) };
      json = JSON.stringify(response);
    }
    this.options.onRoundTrip?.({
      number,
      requestBytes,
      responseBytes: byteLength(json),
      actions,
      writes: (flags & RequestFlag.Write) !== 0,
      ...(response.Error ? { error: response.Error.Code } : {}),
    });
    return json;
  }

  async #run(request: RequestBody): Promise<ResponseBody> {
    const writesBefore = this.engine.writes;
    try {
      return await this.#interpreter.execute(request);
    } finally {
      this.engine.calculation.resume();
      await this.engine.calculation.settle();
      // The library flags more as writing than changes anything: results of custom functions, event handlers, selections.
      if (this.engine.writes !== writesBefore) this.engine.forgetUndo();
    }
  }

  async #waitForCellEdit(flags: number): Promise<void> {
    if (!this.cellEdit.active) return;
    if (!(flags & RequestFlag.DelayForCellEdit)) throw new HostError('InvalidOperationInCellEditMode');
    await this.cellEdit.whenEnded();
  }
}

/** The size in UTF-8, without making a copy of the bytes. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
