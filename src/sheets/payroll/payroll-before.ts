import { LANGUAGES } from '../../i18n';
import { versionFor, type PayPlan, type PlanValue, type PlanVersion } from '../../plan/language';
import { compilePlan } from '../../plan/language';
import type { Person } from '../../sources/people';
import type { CellValue } from '../../sources/source';
import { isBlank, matchKey } from '../../sources/text';
import type { ExistingMonth } from '../existing-month';
import type { KpiBlock } from '../month-types';
import { planColumnManner, readPlanKpi } from '../plan-book';

/** Last month's payroll, as this month's takes from it. */
export interface PayrollBefore {
  readonly sheet: string;
  readonly block: KpiBlock;
  /** The column of an input or a line; undefined where the sheet has none. */
  readonly columnOf: (name: string) => number | undefined;
  /** What somebody has there, and by which key they are found; null for whoever is not on it. */
  readonly of: (person: Pick<Person, 'id' | 'name'>) => PersonBefore | null;
}

export interface PersonBefore {
  readonly by: 'id' | 'name';
  readonly value: (name: string) => PlanValue;
}

/**
 * Reads the payroll of the month before, found by its titles in either language.
 * @param plans every plan that is known
 * @returns null where there is none, or none that can be read
 */
export function payrollBefore(
  { payrollBefore: before }: ExistingMonth,
  plans: readonly PayPlan[],
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
  const byId = new Map(listed.flatMap((entry) => (entry.id === null ? [] : [[matchKey(entry.id), entry] as const])));
  const byName = new Map(listed.map((entry) => [matchKey(entry.name), entry]));
  return {
    sheet,
    block,
    columnOf: (name) => columns.get(name),
    of: ({ id, name }) => {
      const ofId = id === null ? undefined : byId.get(matchKey(id));
      const ofName = id === null || block.idColumn === null ? byName.get(matchKey(name)) : undefined;
      const entry = ofId ?? ofName;
      if (!entry) return null;
      return {
        by: ofId ? 'id' : 'name',
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
