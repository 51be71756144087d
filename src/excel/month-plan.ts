import type { Naming } from '../formula/naming';
import type { Language } from '../i18n';
import type { IsoMonth, MonthSetup } from '../plan/month-setup';
import {
  applyPlan,
  describeMonth,
  kpiName,
  PLAN_BLOCK,
  type BuiltSheet,
  type ExistingMonth,
  type MonthDescription,
  type PlanReading,
} from '../sheets/month';
import { closedProblems } from '../sheets/log/closed-problems';
import { monthBefore, payrollName } from '../sheets/payroll';
import { summaryName } from '../sheets/plan-book';
import type { Problem } from '../sources/problem';
import { refuseClosed } from './close/closed-months';
import { readClosedChanges } from './close/read-closed-changes';
import { ExcelProblem } from './excel-problem';
import { readExistingSheets } from './existing-sheets';
import { followSheets, sheetIds } from './follow-sheets';
import { headersOf } from './kpi-keys';
import { plansOf } from './known-plans';
import { plannedSheet } from './planned-sheet';
import { readSetup } from './read-setup';
import {
  refuseAlikeNames,
  refuseChangedColumns,
  refuseProtected,
  refuseTakenNames,
  refuseUnknownPlans,
} from './refusals';
import { rememberedBook, type Remembered } from './remembered';
import type { Requests } from './requests';
import type { SheetPlan } from './sheet-plan';
import type { WorkbookMap } from './workbook-map';

/** Everything a build will do, worked out before anything is changed. */
export interface MonthPlan {
  readonly month: IsoMonth;
  readonly description: MonthDescription;
  /** The Plan sheet, then the KPI sheets, whose formulas need it. */
  readonly sheets: readonly SheetPlan[];
  /** Name of the sheet to look at: the summary, or the only KPI sheet. */
  readonly shown: string;
  /** The month had sheets before. */
  readonly standing: boolean;
  readonly remembered: Remembered;
  /** What of the month before has been changed since it was closed. */
  readonly closedChanged: readonly Problem[];
}

/**
 * Reads a month afresh and works out what building it will do.
 * @throws ExcelProblem where something stands in the way: a protected sheet, cells of the user's in the middle of a block,
 *   a plan that is gone, a name that is somebody else's
 */
export async function planMonth(
  requests: Requests,
  map: WorkbookMap,
  chosen: MonthSetup,
  language: Language,
  planEdited: boolean,
  naming: Naming,
): Promise<MonthPlan> {
  refuseClosed(map, chosen.month);
  const plans = plansOf(map);
  const found = await readSetup(requests, map, followSheets(chosen, map.remembered?.sheets ?? {}, map.sheets));
  const existing = await readExistingSheets(requests, map, chosen.month, plans);
  if (existing.unreadable) throw new ExcelProblem('titleMissing', existing.unreadable);
  refuseUnknownPlans(found.setup, plans, language);
  const before = planEdited ? withSetup(existing.month, found.setup) : existing.month;
  const setup = before.plan ? applyPlan(found.setup, before.plan) : found.setup;
  const description = describeMonth(setup, found.reading, before, {
    language,
    plans,
    naming,
    names: {
      taken: map.sheets.map(({ name }) => name),
      standing: (block) => existing.cells.get(block)?.sheet.name ?? null,
    },
  });
  refuseChangedColumns(description, language);
  if (description.review.counts.people === 0) throw new ExcelProblem('noPeople');
  refuseAlikeNames(description.book);
  const closedChanged = closedProblems(await readClosedChanges(requests, map, [monthBefore(chosen.month)]));
  const standing = [...existing.cells.values()].map(({ sheet }) => sheet.name);
  refuseProtected(map, [...standing, ...description.repairs.map(({ place }) => place.sheet)]);

  const sheets = description.sheets.map((sheet) => plannedSheet(map, existing, sheet));
  refuseTakenNames(map, sheets);
  const shown = [payrollName, summaryName, kpiName]
    .map((nameOf) => sheetOf(description, nameOf(setup.month)))
    .find(Boolean);
  return {
    month: setup.month,
    description,
    sheets,
    shown: shown?.description.name ?? '',
    standing: [...existing.cells.keys()].some((block) => block !== PLAN_BLOCK),
    closedChanged,
    remembered: {
      setup,
      sheets: sheetIds(setup, map.sheets),
      headers: { ...map.remembered?.headers, ...headersIn(description.sheets) },
      ...rememberedBook(description.book),
    },
  };
}

function sheetOf({ sheets }: MonthDescription, block: string): BuiltSheet | undefined {
  return sheets.find((sheet) => sheet.block === block);
}

function headersIn(sheets: readonly BuiltSheet[]): Remembered['headers'] {
  return Object.fromEntries(
    sheets.flatMap(({ block, description, layout }) =>
      layout ? [[block, headersOf(description.cells, layout.headerRow)]] : [],
    ),
  );
}

/** The Plan sheet's reading with the figures of a set-up, so that indicators keep their numbers there and the pane's edits win. */
function withSetup(existing: ExistingMonth, { indicators, curve }: MonthSetup): ExistingMonth {
  if (!existing.plan) return existing;
  const plan: PlanReading = {
    ...existing.plan,
    curve,
    indicators: existing.plan.indicators.map((entry) => {
      const edited = indicators.find(({ title }) => title === entry.title);
      return edited ? { ...entry, weight: edited.weight, direction: edited.direction, tiers: edited.tiers } : entry;
    }),
  };
  return { ...existing, plan };
}
