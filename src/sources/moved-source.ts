import type { Condition, FigureSource, ListFigure, PlanUse } from '../plan/month-setup';

/** Where columns and lists have gone; null for what is no longer there. */
export interface SourceMove {
  readonly people: (column: number) => number | null;
  readonly targets: (column: number) => number | null;
  readonly list: (source: number) => number | null;
  /** A column of a list of actuals, by the number that the list had before. */
  readonly actuals: (source: number, column: number) => number | null;
}

/** A plan's sources where their lists and columns stand now; those that lost theirs are left out. */
export function movedUse(use: PlanUse, move: SourceMove): PlanUse {
  return {
    ...use,
    inputs: kept(use.inputs, (source) => movedSource(source, move)),
    department: kept(use.department, (figure) => movedFigure(figure, move)),
  };
}

/** A source where its list and columns stand now; null where one of them is gone. */
export function movedSource(source: FigureSource, move: SourceMove): FigureSource | null {
  switch (source.kind) {
    case 'people':
    case 'target': {
      const column = (source.kind === 'people' ? move.people : move.targets)(source.column);
      return column === null ? null : { ...source, column };
    }
    case 'attainment': {
      const actual = movedFigure(source.actual, move);
      const targetColumn = move.targets(source.targetColumn);
      return actual === null || targetColumn === null ? null : { ...source, actual, targetColumn };
    }
    case 'records': {
      const figure = movedFigure({ ...source, kind: 'sum' }, move);
      return figure?.kind === 'sum' ? { ...figure, kind: 'records' } : null;
    }
    default:
      return movedFigure(source, move);
  }
}

function movedFigure(figure: ListFigure, move: SourceMove): ListFigure | null {
  const source = move.list(figure.source);
  const column = figure.kind === 'sum' ? move.actuals(figure.source, figure.column) : 0;
  const where = movedCondition(figure, move);
  if (source === null || column === null || where === undefined) return null;
  return figure.kind === 'sum' ? { kind: 'sum', source, column, where } : { kind: 'count', source, where };
}

/** Undefined where the condition's column is gone. */
function movedCondition({ source, where }: ListFigure, move: SourceMove): Condition | null | undefined {
  if (where === null) return null;
  const column = move.actuals(source, where.column);
  return column === null ? undefined : { ...where, column };
}

function kept<Before, After>(
  entries: Readonly<Record<string, Before>>,
  move: (entry: Before) => After | null,
): Record<string, After> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, entry]): [string, After][] => {
      const after = move(entry);
      return after === null ? [] : [[name, after]];
    }),
  );
}
