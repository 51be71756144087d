import type { FigureSource, ListFigure, PlanUse, SourceChoice } from '../../src/plan/month-setup';
import type { MonthParts } from '../../src/sources/month-data';
import { ASSIGNMENTS, type InList, type Said } from './plan-month';

/** The assignments of the sample as a set-up says them, by the places of the lists and columns that were found. */
export function planUses(parts: MonthParts): readonly PlanUse[] {
  const listFigure = ({ of, sum, where }: InList): ListFigure => {
    const source = listAt(parts, of);
    const list = parts.actuals[source];
    const condition = where ? { column: columnAt(list, where[0]), equals: where[1] } : null;
    return sum === undefined
      ? { kind: 'count', source, where: condition }
      : { kind: 'sum', source, column: columnAt(list, sum), where: condition };
  };
  const source = (said: Said): FigureSource => {
    if ('person' in said) return { kind: 'people', column: columnAt(parts.people, said.person) };
    if ('each' in said) {
      const list = listAt(parts, said.of);
      return { kind: 'records', source: list, column: columnAt(parts.actuals[list], said.each), where: null };
    }
    if ('reached' in said) {
      const targetColumn = columnAt(parts.targets, said.target);
      return { kind: 'attainment', actual: listFigure(said.reached), targetColumn };
    }
    return 'target' in said ? { kind: 'target', column: columnAt(parts.targets, said.target) } : listFigure(said);
  };
  return ASSIGNMENTS.map(({ plan, positions, inputs, department = {} }) => ({
    ...{ plan, positions },
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, said]) => [name, source(said)])),
    department: Object.fromEntries(Object.entries(department).map(([name, said]) => [name, listFigure(said)])),
  }));
}

function listAt({ actuals }: MonthParts, sheet: string): number {
  const at = actuals.findIndex(({ place }) => place.sheet === sheet);
  if (at < 0) throw new Error(`${sheet} was not found to be a list of records`);
  return at;
}

function columnAt(list: SourceChoice<string> | null | undefined, title: string): number {
  const at = list?.headers.indexOf(title) ?? -1;
  if (at < 0) throw new Error(`There is no column ${title}`);
  return at;
}
