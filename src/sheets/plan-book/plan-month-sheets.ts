import type { CellContent } from '../description';
import { lineColumn, type PlanFormulaContext } from './plan-kpi-formulas';
import { planKpiBlock } from './plan-kpi-block';
import { planKpiSheet } from './plan-kpi-sheet';
import type { PlanGroup, PlanKpiBlock, PlanMonthOptions, PlanMonthSheets } from './plan-month-types';
import { planSheetNames } from './plan-sheet-names';
import { recordSections } from './records-block';
import { recordsSheet } from './records-sheet';
import { summarySheet } from './summary-sheet';

/**
 * A month of several plans as sheets: a KPI sheet for each plan with its records, and a summary over everyone. Figures
 * of the department that are worked out over another plan's people are live formulas over that plan's sheet.
 */
export function planMonthSheets(groups: readonly PlanGroup[], options: PlanMonthOptions): PlanMonthSheets {
  const names = planSheetNames(groups, options);
  const built = groups.map((group, index) => ({
    group,
    block: planKpiBlock(group),
    name: names.plans[index]?.kpi ?? '',
    records: names.plans[index]?.records ?? '',
  }));
  const plans = built.map(({ group, block, name, records }) => {
    const { compiled } = group;
    const sections = recordSections(group);
    const context: PlanFormulaContext = { compiled, block, sections, recordsSheet: records, options };
    const department = { ...group.departmentCells, ...fromOthers(group, built) };
    return {
      plan: compiled.plan.plan,
      kpi: planKpiSheet(name, group, context, department),
      block,
      records: recordsSheet(group, context),
    };
  });
  return { plans, summary: summarySheet(names.summary, groups, plans, options) };
}

interface Built {
  readonly group: PlanGroup;
  readonly block: PlanKpiBlock;
  readonly name: string;
}

function fromOthers({ compiled }: PlanGroup, built: readonly Built[]): Readonly<Record<string, CellContent>> {
  return Object.fromEntries(
    Object.entries(compiled.version.department ?? {}).flatMap(([name, { from }]) => {
      const source = built.find(({ group }) => group.compiled.plan.plan === from?.plan);
      if (!from || !source) return [];
      return [[name, { formula: `=${from.take}(${lineColumn(source.block, source.name, from.line)})` }]];
    }),
  );
}
