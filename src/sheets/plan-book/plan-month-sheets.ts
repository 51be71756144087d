import type { Language } from '../../i18n';
import { PAY, titleOf } from '../../plan/language';
import type { CellContent } from '../description';
import { lineColumn, type PlanFormulaContext } from './plan-kpi-formulas';
import { planKpiBlock } from './plan-kpi-block';
import { planKpiSheet } from './plan-kpi-sheet';
import type {
  PlanGroup,
  PlanKpiBlock,
  PlanMonthOptions,
  PlanMonthSheets,
  PlanSheets,
  SummaryGroup,
} from './plan-month-types';
import { planSheetNames } from './plan-sheet-names';
import { rankedLine } from './ranking';
import { recordSections } from './records-block';
import { recordsSheet } from './records-sheet';
import { summarySheet } from './summary-sheet';

/**
 * A month of several plans as sheets: a KPI sheet for each plan with its records, and a summary over everyone. Figures
 * of the department that are worked out over another plan's people are live formulas over that plan's sheet.
 */
export function planMonthSheets(groups: readonly PlanGroup[], options: PlanMonthOptions): PlanMonthSheets {
  const names = planSheetNames(
    groups.map(({ compiled }) => compiled.plan),
    options,
    options.names,
  );
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
  const members = [
    ...(options.others ? [options.others] : []),
    ...plans.flatMap((sheets, index) => summaryGroup(groups[index], sheets, options.language)),
  ];
  return {
    plans,
    summary: summarySheet(names.summary, members, options),
    members,
    summarized: members.flatMap(({ people }) => people),
  };
}

function summaryGroup(group: PlanGroup | undefined, sheets: PlanSheets, language: Language): readonly SummaryGroup[] {
  if (!group || group.people.length === 0) return [];
  const { plan } = group.compiled;
  const { kpi, block } = sheets;
  const optional = (kind: 'id' | 'position'): number | null =>
    block.columns.some((column) => column.kind === kind) ? block.at(kind) : null;
  return [
    {
      plan: titleOf(plan, plan.plan)[language],
      sheet: kpi.name,
      firstPersonRow: block.firstPersonRow,
      people: group.people,
      columns: {
        name: block.at('name'),
        id: optional('id'),
        position: optional('position'),
        pay: block.at('line', PAY),
        adjustment: block.at('adjustment'),
        total: block.at('total'),
        ranked: block.at('line', rankedLine(group.compiled)),
      },
    },
  ];
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
      if (!from || !source || source.group.people.length === 0) return [];
      return [[name, { formula: `=${from.take}(${lineColumn(source.block, source.name, from.line)})` }]];
    }),
  );
}
