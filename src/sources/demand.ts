import type { CompiledPlan, PlanInput } from '../plan/language';
import type { FigureSource, Indicator, ListFigure, MonthSetup, PlanUse } from '../plan/month-setup';
import type { Person } from './people';

export type RecordsSource = Extract<FigureSource, { kind: 'records' }>;

/** What the pay of some people asks of the lists. Every figure is told from others by its own object. */
export interface Demand {
  readonly people: readonly Person[];
  /** Of each person's records in the month. */
  readonly figures: ReadonlySet<ListFigure>;
  /** Columns of the targets. */
  readonly targets: ReadonlySet<number>;
  /** Values that each record has. */
  readonly records: readonly { readonly source: RecordsSource; readonly input: PlanInput }[];
  /** Of all records of the month, whoever they are of. */
  readonly department: ReadonlySet<ListFigure>;
}

/** An indicator's actual as a figure of a list. */
export function indicatorFigure({ actual: { source, measure } }: Pick<Indicator, 'actual'>): ListFigure {
  return measure.kind === 'sum'
    ? { kind: 'sum', source, column: measure.column, where: null }
    : { kind: 'count', source, where: null };
}

/**
 * What people paid by the indicators ask.
 * @param figures each indicator's actual, in their order
 */
export function indicatorDemand(setup: MonthSetup, people: readonly Person[], figures: readonly ListFigure[]): Demand {
  return {
    people,
    figures: new Set(figures),
    targets: new Set(setup.indicators.flatMap(({ targetColumn }) => targetColumn ?? [])),
    records: [],
    department: new Set(),
  };
}

/** What people paid by a plan ask. */
export function planDemand(use: PlanUse, { version }: CompiledPlan, people: readonly Person[]): Demand {
  const sources = Object.values(use.inputs);
  return {
    people,
    figures: new Set(sources.flatMap((source) => listFigureOf(source) ?? [])),
    targets: new Set(sources.flatMap((source) => targetColumnOf(source) ?? [])),
    records: Object.entries(use.inputs).flatMap(([name, source]) => {
      const input = version.inputs[name];
      return source.kind === 'records' && input ? [{ source, input }] : [];
    }),
    department: new Set(Object.values(use.department)),
  };
}

/** The sum or count that a source takes from a list of actuals; null for one that takes none. */
export function listFigureOf(source: FigureSource): ListFigure | null {
  if (source.kind === 'attainment') return source.actual;
  return source.kind === 'sum' || source.kind === 'count' ? source : null;
}

function targetColumnOf(source: FigureSource): number | null {
  if (source.kind === 'attainment') return source.targetColumn;
  return source.kind === 'target' ? source.column : null;
}

/** Whether a demand asks for records of single people in a list. */
export function asksPeopleOf({ people, figures, records }: Demand, list: number): boolean {
  if (people.length === 0) return false;
  return [...figures].some(({ source }) => source === list) || records.some(({ source }) => source.source === list);
}
