import { CancelFrozenCommand, SetFrozenCommand } from '@univerjs/sheets';
import { run, target } from './context';
import type { EngineContext } from './context';

/** How many rows and columns at the top left stay in sight. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export class Freeze {
  constructor(private readonly context: EngineContext) {}

  of(sheetId: string): Frozen {
    const { xSplit, ySplit } = this.context.worksheet(sheetId).getFreeze();
    return { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
  }

  set(sheetId: string, { rows, columns }: Frozen): void {
    if (rows === 0 && columns === 0) {
      run(this.context, CancelFrozenCommand.id, target(this.context, sheetId));
      return;
    }
    run(this.context, SetFrozenCommand.id, {
      ...target(this.context, sheetId),
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}
