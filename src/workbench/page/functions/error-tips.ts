import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IDisposable,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import {
  CellAlertManagerService,
  CellAlertType,
  HoverManagerService,
  SetFormulaCalculationNotificationMutation,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import { debounceTime } from 'rxjs';
import { columnName } from '../../engine/address';
import type { Explanation } from '../state';
import type { FunctionHost } from './function-host';

/** The spreadsheet's own key for the tip over an error, so that ours takes its place. */
const TIP_KEY = 'SHEET_FORMULA_ALERT';

/** The spreadsheet shows its tip after 100 ms; ours, which says more, comes after it. */
const TIP_AFTER_MS = 150;

/**
 * Explains errors in cells by what the function said: in a tip when the pointer rests on the cell, and to
 * `onSelected` for the selected cell, so that it can also be read without a pointer.
 */
export class ErrorTips {
  readonly #injector: Injector;
  readonly #functions: FunctionHost;
  readonly #disposables: IDisposable[];

  constructor(injector: Injector, functions: FunctionHost, onSelected: (explanation: Explanation | null) => void) {
    this.#injector = injector;
    this.#functions = functions;
    const hover = injector
      .get(HoverManagerService)
      .currentCell$.pipe(debounceTime(TIP_AFTER_MS))
      .subscribe((cell) => {
        if (cell) this.#showTip(cell.location.row, cell.location.col);
      });
    const selection = injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetSelectionsOperation.id || id === SetFormulaCalculationNotificationMutation.id)
        onSelected(this.#explainSelected());
    });
    this.#disposables = [
      {
        dispose: () => {
          hover.unsubscribe();
        },
      },
      selection,
    ];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #explainSelected(): Explanation | null {
    const primary = this.#injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    return primary ? this.#explain(primary.actualRow, primary.actualColumn) : null;
  }

  #explain(row: number, column: number): Explanation | null {
    const workbook = this.#injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getActiveSheet();
    const shown = sheet?.getCell(row, column)?.v;
    if (!workbook || !sheet || typeof shown !== 'string' || !shown.startsWith('#')) return null;
    const place = { unitId: workbook.getUnitId(), sheetId: sheet.getSheetId(), row, column };
    const message = this.#functions.messageOf(place, shown);
    return message === undefined ? null : { cell: `${columnName(column)}${row + 1}`, error: shown, message };
  }

  #showTip(row: number, col: number): void {
    const explanation = this.#explain(row, col);
    const workbook = this.#injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getActiveSheet();
    if (!explanation || !workbook || !sheet) return;
    const tips = this.#injector.get(CellAlertManagerService);
    tips.removeAlert(TIP_KEY);
    tips.showAlert({
      type: CellAlertType.ERROR,
      title: explanation.error,
      message: explanation.message,
      location: { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), row, col },
      width: 200,
      height: 74,
      key: TIP_KEY,
    });
  }
}
