import { inputKind, titleOf, type CompiledPlan, type PlanInput } from '../plan/language';
import type { FigureSource, ListFigure, MonthSetup, PlanUse, SourceChoice } from '../plan/month-setup';
import type { MonthReading } from './month-data';
import { parseNumber } from './parse-number';
import { cellAt, cellPlace, type ReadingContext } from './reading-context';
import type { Source } from './source';
import { isBlank } from './text';

/** Rows looked at to tell whether a column has any figures; a list's first rows are like its others. */
const ROWS_JUDGED = 500;

/** A range and its columns, as a source means them. */
interface List {
  readonly choice: SourceChoice<string>;
  readonly source: Source;
}

/** Why a source cannot be used. */
type Fault =
  | { readonly key: 'plans.sourceGone' | 'plans.sourceKind' }
  | { readonly key: 'plans.sourceText'; readonly at: ListColumn };

interface ListColumn extends List {
  readonly column: number;
}

/**
 * A use without the sources that cannot be used: whose list or column is gone, or which cannot give what the plan asks
 * for. Each is reported; its figures are then typed on the sheet, as are those without a source.
 */
export function usableSources(
  context: ReadingContext,
  setup: MonthSetup,
  reading: MonthReading,
  use: PlanUse,
  { plan, version }: CompiledPlan,
): PlanUse {
  const usable = <S extends FigureSource>(
    sources: Readonly<Record<string, S>>,
    asked: Readonly<Record<string, PlanInput>>,
  ): Record<string, S> =>
    Object.fromEntries(
      Object.entries(sources).flatMap(([name, source]): [string, S][] => {
        const input = asked[name];
        if (!input) return [];
        const fault = sourceFault(setup, reading, source, input);
        // Figures are told from each other by their objects, whatever objects the set-up shares.
        if (!fault) return [[name, { ...source }]];
        const values = { plan: titleOf(plan, plan.plan), input: titleOf(input, name) };
        const at = 'at' in fault ? fault.at : null;
        context.findings.add(
          fault.key,
          'error',
          at ? { ...values, sheet: at.source.place.sheet, column: at.choice.headers[at.column] ?? '' } : values,
          at ? [cellPlace(at.source, at.choice.headerRow, at.column)] : [],
        );
        return [];
      }),
    );
  const own = Object.fromEntries(Object.entries(version.department ?? {}).filter(([, { from }]) => !from));
  return { ...use, inputs: usable(use.inputs, version.inputs), department: usable<ListFigure>(use.department, own) };
}

function sourceFault(setup: MonthSetup, reading: MonthReading, source: FigureSource, input: PlanInput): Fault | null {
  const kind = inputKind(input);
  const isNumber = kind !== 'date' && kind !== 'flag' && kind !== 'choice';
  const single = source.kind !== 'records';
  const anyKind = source.kind === 'people' || source.kind === 'records';
  if (single !== (input.each === undefined) || (!isNumber && !anyKind)) return { key: 'plans.sourceKind' };
  const columns = columnsOf(setup, reading, source);
  if (!columns) return { key: 'plans.sourceGone' };
  const text = isNumber ? columns.find(holdsTextOnly) : undefined;
  return text ? { key: 'plans.sourceText', at: text } : null;
}

/** The columns that a source takes figures from; null where the list or one of its columns is not there. */
function columnsOf(setup: MonthSetup, reading: MonthReading, source: FigureSource): readonly ListColumn[] | null {
  const people: List = { choice: setup.people, source: reading.people };
  const targets: List | null =
    setup.targets && reading.targets ? { choice: setup.targets, source: reading.targets } : null;
  switch (source.kind) {
    case 'people':
      return there(people, [source.column]);
    case 'target':
      return there(targets, [source.column]);
    case 'attainment': {
      const target = there(targets, [source.targetColumn]);
      const actual = columnsOf(setup, reading, source.actual);
      return target && actual && [...actual, ...target];
    }
    default: {
      const choice = setup.actuals[source.source];
      const read = reading.actuals[source.source];
      const list = choice && read ? { choice, source: read } : null;
      const condition = source.where ? there(list, [source.where.column]) : [];
      return condition && there(list, source.kind === 'count' ? [] : [source.column]);
    }
  }
}

function there(list: List | null, columns: readonly number[]): readonly ListColumn[] | null {
  if (!list || columns.some((column) => column < 0 || column >= list.choice.headers.length)) return null;
  return columns.map((column) => ({ ...list, column }));
}

/** Whether a column has text and nothing that could be read as a figure. */
function holdsTextOnly({ choice, source, column }: ListColumn): boolean {
  let texts = 0;
  const end = Math.min(source.values.length, choice.headerRow + 1 + ROWS_JUDGED);
  for (let row = choice.headerRow + 1; row < end; row += 1) {
    const cell = cellAt(source, row, column);
    if (typeof cell === 'number' || (typeof cell === 'string' && parseNumber(cell) !== null)) return false;
    if (!isBlank(cell)) texts += 1;
  }
  return texts > 0;
}
