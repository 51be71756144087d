import { builtPlanKpi } from './built-plan-kpi';
import { plainHead, type BuiltSheet } from './built-sheet';
import type { IndicatorsSheet } from './indicators-sheet';
import type { MonthShared } from './month-shared';
import {
  planMonthSheets,
  readSummary,
  recordsName,
  summaryName,
  summaryTitles,
  type NamesInBook,
  type SummaryGroup,
} from './plan-book';
import { planGroup } from './plan-groups';
import { sheetText } from './sheet-text';
import { sourcesFirst } from './sources-first';

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
    return sheets ? [builtPlanKpi(month, team, sheets)] : [];
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
