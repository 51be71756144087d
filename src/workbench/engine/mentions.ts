import { FormulaDataModel, IFunctionService } from '@univerjs/engine-formula';
import type { EngineContext } from './context';
import type { Dirty } from './dirty';

/**
 * Formulas that were written before a name or function was there show `#NAME?`, those written before a name moved mean its
 * former cells, and Univer remembers how it read them. Makes it forget, and answers which cells must be calculated again.
 */
export function mentioning(context: EngineContext, names: readonly string[]): Pick<Dirty, 'dirtyRanges'> {
  context.injector.get(IFunctionService).deleteFormulaAstCacheKey(...names);
  const wanted = names.map((name) => name.toUpperCase());
  const unitId = context.workbook().getUnitId();
  const sheets = context.injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  const dirtyRanges: Dirty['dirtyRanges'] = [];
  for (const [sheetId, rows] of Object.entries(sheets)) {
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const [column, cell] of Object.entries(cells as Record<string, { f?: string } | null>)) {
        const formula = cell?.f?.toUpperCase();
        if (!formula || !wanted.some((name) => formula.includes(name))) continue;
        const [startRow, startColumn] = [Number(row), Number(column)];
        dirtyRanges.push({
          unitId,
          sheetId,
          range: { startRow, startColumn, endRow: startRow, endColumn: startColumn },
        });
      }
    }
  }
  return { dirtyRanges };
}
