import type { ICellData, IDisposable, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { ReorderRangeCommand, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { EngineContext } from './context';

interface Reordering {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  /** By new row, the old one. */
  readonly order: Readonly<Record<number, number>>;
}

/**
 * Univer moves the formulas of sorted rows as they are written, so that they go on looking at the row they came from. In
 * Excel, what a formula refers to relative to itself goes along.
 */
export function moveFormulasOnSort(context: EngineContext): IDisposable {
  const lexer = context.injector.get(LexerTreeBuilder);
  return context.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      if (id !== ReorderRangeCommand.id) return { redos: [], undos: [] };
      const { unitId, subUnitId, range, order } = params as Reordering;
      const sheet = context.worksheet(subUnitId);
      const moved: IObjectMatrixPrimitiveType<ICellData> = {};
      const before: IObjectMatrixPrimitiveType<ICellData> = {};
      for (const [to, from] of Object.entries(order).map(([row, old]) => [Number(row), old] as const)) {
        if (to === from) continue;
        for (let column = range.startColumn; column <= range.endColumn; column += 1) {
          const formula = sheet.getCellRaw(from, column)?.f;
          if (typeof formula !== 'string') continue;
          (moved[to] ??= {})[column] = { f: lexer.moveFormulaRefOffset(formula, 0, to - from) };
          (before[from] ??= {})[column] = { f: formula };
        }
      }
      const writing = (cellValue: IObjectMatrixPrimitiveType<ICellData>) => ({
        id: SetRangeValuesMutation.id,
        params: { unitId, subUnitId, cellValue },
      });
      return Object.keys(moved).length === 0
        ? { redos: [], undos: [] }
        : { redos: [writing(moved)], undos: [writing(before)] };
    },
  });
}
