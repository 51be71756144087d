import type { CellContent } from '../description';
import { departmentFigure } from '../list-formulas/figures';
import { orDefault } from '../list-formulas/input-formula';
import type { InputCells } from '../plan-book/plan-month-types';
import type { PlanFigureContext } from './context';
import { formulaCell, inputWriter } from './input-writer';
import { kpiRows } from './rows';

export type { PlanFigureContext } from './context';

export interface PlanFigureCells {
  /**
   * One entry a person. An input without a source is not there, nor is one that the lists do not give. Formulas of
   * records are written for row 1 of the records sheet and filled down from there.
   */
  readonly people: readonly InputCells[];
  readonly department: Readonly<Record<string, CellContent>>;
}

/** The figures that come out of the user's lists, as live formulas that come to what `readMonth` has read. */
export function planFigureCells(context: PlanFigureContext): PlanFigureCells {
  const { members, compiled } = context;
  const { version } = compiled;
  const rows = kpiRows(context);
  const writers = Object.entries(members.use.inputs).flatMap(([name, source]) => {
    const input = version.inputs[name];
    return input ? [[name, inputWriter(context, rows, name, input, source)] as const] : [];
  });
  return {
    people: members.people.map(({ figures }, index) =>
      filled(writers, (write, name) => write(index, figures[name] ?? null)),
    ),
    department: filled(Object.entries(members.use.department), (figure, name) => {
      const formula = departmentFigure(rows, figure);
      if (!formula || (members.department[name] ?? null) === null) return null;
      return formulaCell(orDefault(formula, version.department?.[name] ?? {}));
    }),
  };
}

/** What is written for each entry; entries for which nothing is are left out. */
function filled<Entry, Written>(
  entries: readonly (readonly [name: string, entry: Entry])[],
  write: (entry: Entry, name: string) => Written | null,
): Readonly<Record<string, Written>> {
  return Object.fromEntries(
    entries.flatMap(([name, entry]) => {
      const written = write(entry, name);
      return written === null ? [] : [[name, written] as const];
    }),
  );
}
