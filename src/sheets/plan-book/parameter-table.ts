import { PLAN_BOOK } from '../../i18n/messages/plan-book';
import { SHEETS } from '../../i18n/messages/sheets';
import type { Text } from '../../i18n';
import { parameterCells, parameterKind, type Parameter, type ParameterContent } from '../../plan/language';
import { rateFormat, thresholdFormat } from './number-formats';

/** Blank rows under a table, for rows of the user's own; functions of ours skip them at its end. */
const SPARE_ROWS = 3;

/** How a parameter stands on its sheet: the area under its name, and what its cells are. */
export interface ParameterTable {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Over the columns, none over a grid's; null for a single figure, which stands beside its title. */
  readonly heads: readonly Text[] | null;
  /** Whether the first column, or a grid's first row, holds thresholds. */
  readonly thresholds: 'column' | 'row' | 'none';
  /** Number formats of thresholds and of all else. */
  readonly formats: { readonly threshold: string; readonly rate: string };
  /** Whether figures below 0 make sense, because the plan has some. */
  readonly signed: boolean;
}

/**
 * The table of a parameter with the figures that it now has. It is as high as with the plan's own figures, and higher
 * only where rows of the user's own have used the room up.
 */
export function parameterTable(parameter: Parameter, content: ParameterContent): ParameterTable {
  const [own, now] = [parameterCells(parameter), parameterCells(content)];
  const kind = parameterKind(parameter);
  const columnCount = Math.max(...now.map((row) => row.length));
  const shared = { columnCount, signed: numbers(own.flat()).some((figure) => figure < 0) };
  if (kind === 'tiers' || kind === 'curve') {
    const curve = kind === 'curve';
    return {
      ...shared,
      rowCount: Math.max(own.length + SPARE_ROWS, now.length + 1),
      heads: [SHEETS['plan.from'], SHEETS[curve ? 'plan.multiplier' : 'plan.rate']],
      thresholds: 'column',
      formats: {
        threshold: thresholdFormat(numbers(now.flatMap(([from = 0]) => from))),
        rate: rateFormat(parameter.unit ?? (curve ? 'ratio' : undefined), numbers(now.flatMap((row) => row.slice(1)))),
      },
    };
  }
  const top = kind === 'grid' ? numbers(now[0] ?? []) : [];
  const rates = kind === 'grid' ? now.slice(1).flatMap((row) => row.slice(1)) : now.flat();
  return {
    ...shared,
    rowCount: now.length,
    heads: kind === 'value' ? null : kind === 'list' ? [PLAN_BOOK['book.figure']] : [],
    thresholds: top.length > 0 ? 'row' : 'none',
    formats: { threshold: thresholdFormat(top), rate: rateFormat(parameter.unit, numbers(rates)) },
  };
}

function numbers(cells: readonly (number | string)[]): readonly number[] {
  return cells.filter((cell) => typeof cell === 'number');
}
