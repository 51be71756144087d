import { builtPlanKpi } from '../built-plan-kpi';
import type { BuiltSheet } from '../built-sheet';
import type { MonthShared, SheetNamer } from '../month-shared';
import { monthName, planKpiBlock, type PlanKpiBlock, type SummaryGroup } from '../plan-book';
import { kpiRowsOf } from '../plan-figures/rows';
import { planGroup } from '../plan-groups';
import { planKpiSheet } from '../plan-book/plan-kpi-sheet';
import { payrollLinks } from './payroll-links';
import type { PayrollTeam } from './payroll-team';
import { payrollText } from './payroll-text';

/** The sheet on which a payroll is worked out, and where its people and columns stand. */
export interface CalculationSheet {
  readonly sheet: BuiltSheet;
  readonly block: PlanKpiBlock;
}

/**
 * The payroll of everybody as its plan works it out: every input and every line has a column.
 * @param groups who stands on which KPI sheet
 */
export function calculationSheet(
  { setup, reading, worked, language, naming }: MonthShared,
  payroll: PayrollTeam,
  planSheet: string,
  groups: readonly SummaryGroup[],
  nameOf: SheetNamer,
): CalculationSheet {
  const { month } = setup;
  const { team } = payroll;
  const { compiled } = team;
  const bare = planGroup(team, { setup, reading, data: worked.data, language, naming });
  const block = planKpiBlock(bare);
  const rows = kpiRowsOf({ setup, reading, data: worked.data, block, people: team.people.map(({ person }) => person) });
  const links = payrollLinks(payroll, rows, groups);
  const group = {
    ...bare,
    people: bare.people.map((person, index) => ({ ...person, cells: { ...person.cells, ...links[index] } })),
  };
  const name = nameOf(monthName(month, compiled.plan), payrollText('work.sheetName', language, { month }));
  const description = planKpiSheet(
    name,
    group,
    { compiled, block, sections: [], recordsSheet: '', options: { month, language, naming, planSheet } },
    bare.departmentCells ?? {},
  );
  return { block, sheet: builtPlanKpi(month, team, { kpi: description, block }) };
}
