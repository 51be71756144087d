import { LANGUAGES } from '../i18n';
import { titleOf } from '../plan/language';
import { plainHead, type BuiltSheet, type StandingLayout } from './built-sheet';
import type { IndicatorsSheet } from './indicators-sheet';
import type { MonthShared } from './month-shared';
import {
  monthName,
  planColumnManner,
  planMonthSheets,
  readSummary,
  recordsName,
  summaryName,
  summaryTitles,
  type NamesInBook,
  type PlanSheets,
  type SummaryGroup,
} from './plan-book';
import { planGroup } from './plan-groups';
import type { PlanTeam } from './plan-teams';
import { sheetText } from './sheet-text';
import { sourcesFirst } from './sources-first';

/** Rows above the department's figures: title, where the rules come from, the month's two days. */
const FIXED_HEAD = 4;

/** The sheets of the month's plans, and who stands on which KPI sheet, that of the indicators among them. */
export interface PlansSheets {
  readonly sheets: readonly BuiltSheet[];
  readonly members: readonly SummaryGroup[];
}

/** A KPI sheet for each plan, its records, and the summary over everyone, with what stands of them. */
export function plansSheets(
  shared: MonthShared,
  planSheet: string,
  indicators: IndicatorsSheet | null,
  names: NamesInBook,
): PlansSheets {
  const { setup, reading, worked, language, naming } = shared;
  const { teams, data } = worked;
  const { month } = setup;
  const others = indicators && indicatorsGroup(shared, indicators);
  if (teams.length === 0) return { sheets: [], members: others ? [others] : [] };
  const groups = teams.map((team) => planGroup(team, { setup, reading, data, language, naming }));
  const built = planMonthSheets(groups, {
    ...{ month, language, naming, planSheet, names },
    others,
  });
  const kpi = sourcesFirst(teams).flatMap((team): BuiltSheet[] => {
    const sheets = built.plans[teams.indexOf(team)];
    return sheets ? [planKpi(shared, team, sheets)] : [];
  });
  const records = built.plans.flatMap(({ records: description }, index): BuiltSheet[] => {
    const team = teams[index];
    if (!description || !team) return [];
    const { compiled, typedBelow } = team;
    return [{ block: recordsName(month, compiled.plan), description, layout: null, typedBelow }];
  });
  return { sheets: [...kpi, ...records, summary(shared, built)], members: built.members };
}

function indicatorsGroup(
  { worked, language }: MonthShared,
  { sheet, block, layout }: IndicatorsSheet,
): SummaryGroup | null {
  const people = worked.data.people.map(({ person: { id, name, position } }) => ({
    name,
    ...(id === null ? {} : { id }),
    ...(position === null ? {} : { position }),
  }));
  if (people.length === 0) return null;
  return {
    plan: sheetText('kpi.byIndicators', language),
    sheet: sheet.description.name,
    firstPersonRow: block.firstPersonRow,
    people,
    columns: {
      name: block.nameColumn,
      id: block.idColumn,
      position: layout.has('position') ? layout.at('position') : null,
      pay: null,
      adjustment: block.adjustmentColumn,
      total: layout.at('pay'),
      ...(layout.has('score') ? { ranked: layout.at('score') } : {}),
      ...(layout.has('base') ? { base: layout.at('base') } : {}),
    },
  };
}

function planKpi({ setup }: MonthShared, team: PlanTeam, { kpi, block }: PlanSheets): BuiltSheet {
  const { compiled, people, standing } = team;
  const figures = [...block.departmentRows].sort(([, one], [, other]) => one - other).map(([name]) => `figure ${name}`);
  const head = [...plainHead(FIXED_HEAD), ...figures, 'blank', 'titles'];
  return {
    block: monthName(setup.month, compiled.plan),
    description: kpi,
    layout: {
      head,
      people: people.map(({ person }) => person),
      headerRow: block.headerRow,
      titles: LANGUAGES.map((language) =>
        block.columns.map((column) => planColumnManner(compiled, column, language).title),
      ),
      standing: standing && {
        existing: standing.existing,
        head: standingHead(team, standing),
        endsOurs: false,
      },
    },
  };
}

/** The rows above the people of a sheet that stands; figures that the plan no longer asks for go. */
function standingHead({ compiled }: PlanTeam, standing: NonNullable<PlanTeam['standing']>): StandingLayout['head'] {
  const { block } = standing.existing;
  const known = new Map([...standing.departmentRows].map(([name, row]) => [row, `figure ${name}`]));
  const earlier = new Set<string>(
    compiled.plan.versions.flatMap(({ department = {} }) =>
      Object.entries(department).flatMap(([name, figure]) => Object.values(titleOf(figure, name))),
    ),
  );
  const keys: string[] = [];
  for (let row = 0; row < block.headerRow; row += 1) {
    const label = standing.labels[row] ?? '';
    if (row < FIXED_HEAD) keys.push(`top ${row}`);
    else if (row === block.headerRow - 1 && label === '') keys.push('blank');
    else if (known.has(row)) keys.push(known.get(row) ?? '');
    else if (earlier.has(label)) keys.push(`gone ${label}`);
    else return null;
  }
  return [...keys, 'titles'];
}

function summary({ setup, existing }: MonthShared, built: ReturnType<typeof planMonthSheets>): BuiltSheet {
  const standing = existing.summary && readSummary(existing.summary.values);
  const { headerRow, titles } = summaryTitles();
  return {
    block: summaryName(setup.month),
    description: built.summary,
    layout: {
      head: plainHead(headerRow + 1),
      people: built.summarized,
      headerRow,
      titles,
      standing: standing && {
        existing: standing,
        head: standing.block.headerRow === headerRow ? plainHead(headerRow + 1) : null,
        endsOurs: true,
      },
    },
  };
}
