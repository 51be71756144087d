import { LANGUAGES } from '../../i18n';
import { versionFor, type PayPlan, type PlanValue, type PlanVersion } from '../../plan/language';
import { compilePlan } from '../../plan/language';
import type { Person } from '../../sources/people';
import type { CellValue } from '../../sources/source';
import { isBlank, matchKey } from '../../sources/text';
import type { ExistingMonth } from '../existing-month';
import { matchEntries } from '../kept-entries';
import type { ExistingEntry, KpiBlock } from '../month-types';
import { planColumnManner, readPlanKpi } from '../plan-book';

/** Last month's payroll, as this month's takes from it. */
export interface PayrollBefore {
  readonly sheet: string;
  readonly block: KpiBlock;
  /** The column of an input or a line; undefined where the sheet has none. */
  readonly columnOf: (name: string) => number | undefined;
  /** What somebody has there; null for whoever is not on it, or could be meant by several of its rows. */
  readonly of: (person: Pick<Person, 'key'>) => PersonBefore | null;
}

export interface PersonBefore {
  readonly own: KeyBefore;
  readonly value: (name: string) => PlanValue;
}

/** The ID, or without one the name, that leads to somebody's row of last month, as its cell has it. */
export interface KeyBefore {
  readonly by: 'id' | 'name';
  readonly value: string | number;
}

/**
 * Reads the payroll of the month before, found by its titles in either language.
 * @param plans every plan that is known
 * @param people this month's, of whom nobody is given what is another's
 * @returns null where there is none, or none that can be read
 */
export function payrollBefore(
  { payrollBefore: before }: ExistingMonth,
  plans: readonly PayPlan[],
  people: readonly Person[],
): PayrollBefore | null {
  const plan = before && plans.find((one) => one.plan === before.plan);
  const version = plan && versionFor(plan, before.month);
  if (!before || !plan || !version) return null;
  const { sheet, values, formulas, rowCount } = before.sheet;
  const compiled = compilePlan(plan, version);
  const reading = readPlanKpi(values, formulas, { compiled, rowCount });
  if (!reading) return null;
  const { block, entries } = reading.existing;
  const header = values[block.headerRow] ?? [];
  const lines = Object.keys(version.lines).flatMap((name): [string, number][] => {
    const titles = LANGUAGES.map((language) => planColumnManner(compiled, { kind: 'line', name }, language).title);
    // A line that is called as an input is stands behind it.
    const at = header.findLastIndex((cell) => typeof cell === 'string' && titles.includes(cell));
    return at < 0 ? [] : [[name, at]];
  });
  const columns = new Map([...reading.columns, ...lines]);
  const listed = entries.filter((entry) => entry.listed);
  const matched = new Map([...matchEntries(listed, people)].map(([{ key }, entry]) => [key, entry]));
  // A formula finds the first of a name.
  const firstRows = new Map([...listed].reverse().map(({ name, row }) => [matchKey(name), row]));
  const keyOf = ({ id, name, row }: ExistingEntry): KeyBefore | null => {
    if (id !== null && block.idColumn !== null) return { by: 'id', value: id };
    return firstRows.get(matchKey(name)) === row ? { by: 'name', value: name } : null;
  };
  return {
    sheet,
    block,
    columnOf: (name) => columns.get(name),
    of: ({ key }) => {
      const entry = matched.get(key);
      const own = entry && keyOf(entry);
      if (!own) return null;
      return {
        own,
        value: (wanted) => carried(version, wanted, values[entry.row]?.[columns.get(wanted) ?? -1] ?? ''),
      };
    },
  };
}

/** A cell that nobody filled in says nothing. */
function carried(version: PlanVersion, name: string, cell: CellValue): PlanValue {
  if (isBlank(cell)) return null;
  return version.inputs[name]?.choices && typeof cell !== 'string' ? null : cell;
}
