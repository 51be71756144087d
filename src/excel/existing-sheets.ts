import { LANGUAGES } from '../i18n';
import type { PayPlan } from '../plan/language';
import type { IsoMonth, MonthSetup, PlanUse } from '../plan/month-setup';
import {
  kpiName,
  NOTHING_BUILT,
  PLAN_BLOCK,
  readExistingKpi,
  readPlan,
  type ExistingMonth,
  type StandingSheet,
} from '../sheets/month';
import { monthName, planBlockNames, planBookTitle, recordsName, summaryName } from '../sheets/plan-book';
import { LOG_BLOCK } from '../sheets/log/log-sheet';
import { monthOfBlock } from '../sheets/month-blocks';
import { monthBefore, payrollName } from '../sheets/payroll';
import { isSheetText, sheetText } from '../sheets/sheet-text';
import { isWhatIfBlock } from '../sheets/what-if/what-if-names';
import type { Place } from '../sources/source';
import { writtenPlans } from './known-plans';
import { findName } from './names';
import type { Requests } from './requests';
import { readSheetCells, type SheetCells } from './sheet-cells';
import { sheetOfName, type SheetEntry, type WorkbookMap } from './workbook-map';

/** The sheets that we built earlier for a month, and what they say. */
export interface ExistingSheets {
  readonly month: ExistingMonth;
  /** The cells of each sheet that stands, by the defined name over its block. */
  readonly cells: ReadonlyMap<string, SheetCells>;
  /** A KPI sheet of the month that has lost column titles that it is read by, and the first of them. */
  readonly unreadable: { readonly sheet: string; readonly title: string } | null;
}

/**
 * Reads the month's sheets and the Plan sheet if they have been built before, whatever they are called by now; one round trip.
 * @param plans every plan that is known
 */
export async function readExistingSheets(
  requests: Requests,
  map: WorkbookMap,
  month: IsoMonth | null,
  plans: readonly PayPlan[],
): Promise<ExistingSheets> {
  const blocks = month === null ? [] : monthBlocks(month, plans);
  const standing = new Map<string, SheetEntry>();
  for (const block of blocks) {
    const sheet = sheetOfName(map, block);
    if (sheet) standing.set(block, sheet);
  }
  const planSheet = planSheetOf(map, plans);
  const payrolls = month === null ? [] : payrollsOf(map, monthBefore(month), plans);
  // Which of several is paid by is told by the payroll sheet over them.
  const paid = month === null || payrolls.length < 2 ? null : sheetOfName(map, payrollName(monthBefore(month)));
  const wanted = [
    ...new Set([
      ...standing.values(),
      ...payrolls.map(({ sheet }) => sheet),
      ...[planSheet, paid].filter((sheet) => sheet !== null),
    ]),
  ];
  const whole = wanted.map((sheet) => withBlocks(map, sheet));
  const read = new Map((await readSheetCells(requests, whole)).map((cells) => [cells.sheet.id, cells]));
  const cells = new Map<string, SheetCells>();
  for (const [block, sheet] of standing) {
    const of = read.get(sheet.id);
    if (of) cells.set(block, of);
  }
  const candidate = planSheet ? (read.get(planSheet.id) ?? null) : null;
  const planCells = candidate && isPlanSheet(candidate) ? candidate : null;
  const standingIn = (of: SheetCells | undefined, block: string): StandingSheet | null =>
    of ? { sheet: of.sheet.name, values: of.values, formulas: of.formulas, rowCount: blockRows(map, of, block) } : null;
  const standingOf = (block: string): StandingSheet | null => standingIn(cells.get(block), block);
  const before = payrollInForce(map, payrolls, paid && read.get(paid.id));
  const payrollCells = before && standingIn(read.get(before.sheet.id), before.block);
  const kpiCells = month === null ? null : standingOf(kpiName(month));
  const planReading =
    planCells && readPlan(planCells.values.slice(0, bookRow(map, planCells, plans)), planCells.sheet.name);
  const planSheets =
    month === null
      ? []
      : plans.flatMap((plan) => {
          const [kpi, records] = [standingOf(monthName(month, plan)), standingOf(recordsName(month, plan))];
          return kpi || records ? [{ plan: plan.plan, kpi, records }] : [];
        });
  const peopleSheets = month === null ? [] : [kpiName(month), ...plans.map((plan) => monthName(month, plan))];
  return {
    month: {
      ...NOTHING_BUILT,
      kpi: kpiCells && readExistingKpi(kpiCells.values, kpiCells.formulas, kpiCells.rowCount),
      plan: planReading,
      book: planCells && {
        sheet: planCells.sheet.name,
        values: planCells.values,
        formulas: planCells.formulas,
        names: map.names.flatMap(({ name, place }) =>
          place?.sheet === planCells.sheet.name ? [{ name, ...place }] : [],
        ),
      },
      planSheets,
      summary: month === null ? null : standingOf(summaryName(month)),
      kpiCells: month === null ? null : standingOf(kpiName(month)),
      payrollSheet: month === null ? null : standingOf(payrollName(month)),
      payrollBefore: before && payrollCells && { plan: before.plan, month: before.month, sheet: payrollCells },
      bookPlans: map.remembered?.book ?? [],
      written: writtenPlans(map.remembered),
      usesBefore: map.remembered ? setupPlans(map.remembered.setup) : [],
    },
    cells: planCells ? cells.set(PLAN_BLOCK, planCells) : cells,
    unreadable: unreadableOf(peopleSheets.flatMap((block) => cells.get(block) ?? [])),
  };
}

/** A sheet with its blocks taken as used: blank rows at the end of one have formats that are to be put back. */
function withBlocks(map: WorkbookMap, sheet: SheetEntry): SheetEntry {
  const { used } = sheet;
  if (!used) return sheet;
  const blocks = map.names.flatMap(({ place }) => (place?.sheet === sheet.name ? [place] : []));
  const end = (of: (place: Place) => number): number => Math.max(...[used, ...blocks].map(of));
  return {
    ...sheet,
    used: {
      ...used,
      rowCount: end(({ row, rowCount }) => row + rowCount) - used.row,
      columnCount: end(({ column, columnCount }) => column + columnCount) - used.column,
    },
  };
}

/** Every block that a month can have. */
function monthBlocks(month: IsoMonth, plans: readonly PayPlan[]): readonly string[] {
  return [
    kpiName(month),
    summaryName(month),
    payrollName(month),
    ...plans.flatMap((plan) => [monthName(month, plan), recordsName(month, plan)]),
  ];
}

/** A sheet on which a month's payroll was worked out. */
interface PayrollWork {
  readonly plan: string;
  readonly month: IsoMonth;
  readonly block: string;
  readonly sheet: SheetEntry;
}

/** The payrolls worked out for a month: one of each plan that it was ever built with. */
function payrollsOf(map: WorkbookMap, month: IsoMonth, plans: readonly PayPlan[]): readonly PayrollWork[] {
  return plans.flatMap((plan) => {
    const block = monthName(month, plan);
    const sheet = plan.use === 'payroll' ? sheetOfName(map, block) : null;
    return sheet ? [{ plan: plan.plan, month, block, sheet }] : [];
  });
}

/** The one that the payroll sheet shows; where its formulas do not tell, as in a closed month, that of the last build's plan. */
function payrollInForce(
  { remembered }: WorkbookMap,
  payrolls: readonly PayrollWork[],
  paid: SheetCells | null | undefined,
): PayrollWork | null {
  const formulas = (paid?.formulas ?? []).flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='));
  const isShown = ({ sheet: { name } }: PayrollWork): boolean => {
    const [plain, inQuotes] = [`=${name}!`, `='${name.replaceAll("'", "''")}'!`];
    return formulas.some((formula) => [plain, inQuotes].some((start) => String(formula).startsWith(start)));
  };
  const isRemembered = ({ plan }: PayrollWork): boolean => plan === remembered?.setup.payroll?.plan;
  return payrolls.find(isShown) ?? payrolls.find(isRemembered) ?? payrolls[0] ?? null;
}

function setupPlans({ plans, payroll }: MonthSetup): readonly PlanUse[] {
  return payroll ? [...plans, payroll] : plans;
}

/** Rows of a block, while its name begins where the block does. */
function blockRows(map: WorkbookMap, { sheet }: SheetCells, block: string): number | null {
  const place = findName(map, block)?.place;
  return place?.sheet === sheet.name && place.row === 0 ? place.rowCount : null;
}

function unreadableOf(sheets: readonly SheetCells[]): ExistingSheets['unreadable'] {
  const lost = sheets.find(({ values, formulas }) => readExistingKpi(values, formulas) === null);
  return lost ? { sheet: lost.sheet.name, title: missingTitle(lost.values) } : null;
}

const KPI_TITLES = ['kpi.name', 'kpi.adjustment', 'kpi.note'] as const;

/** The first title lacking in the row that has the most of those a KPI sheet is read by, in that row's language. */
function missingTitle(values: SheetCells['values']): string {
  const kept = (row: SheetCells['values'][number]): number =>
    KPI_TITLES.filter((key) => row.some((cell) => isSheetText(key, cell))).length;
  const header = values.reduce((best, row) => (kept(row) > kept(best) ? row : best), []);
  const lacking = KPI_TITLES.find((key) => !header.some((cell) => isSheetText(key, cell))) ?? KPI_TITLES[0];
  const language = LANGUAGES.find((one) => KPI_TITLES.some((key) => header.includes(sheetText(key, one))));
  return sheetText(lacking, language ?? 'en-US');
}

/** Names over the figures of the indicators on the Plan sheet. */
const PLAN_NAME = /^Plan_(Block|Curve|Curve_Method|(Weight|Direction|Tiers|Method)_\d+)$/i;

/** The Plan sheet: any of its names leads to it, so that losing one loses no plan. */
function planSheetOf(map: WorkbookMap, plans: readonly PayPlan[]): SheetEntry | null {
  const sheetNamed = (isOurs: (name: string) => boolean): SheetEntry | null => {
    const named = map.names.filter(({ name, place }) => place && isOurs(name));
    return named.flatMap(({ name }) => sheetOfName(map, name) ?? [])[0] ?? null;
  };
  const ofPlans = new Set(plans.flatMap(planBlockNames).map((name) => name.toLowerCase()));
  return sheetNamed((name) => PLAN_NAME.test(name)) ?? sheetNamed((name) => ofPlans.has(name.toLowerCase()));
}

/** The row in which the plans' part of the Plan sheet begins: its tables look like those of the indicators above it. */
function bookRow(map: WorkbookMap, { sheet, values }: SheetCells, plans: readonly PayPlan[]): number {
  const titles: readonly unknown[] = LANGUAGES.map(planBookTitle);
  const title = values.findIndex(([first]) => titles.includes(first));
  const ofPlans = new Set(plans.flatMap(planBlockNames).map((name) => name.toLowerCase()));
  const rows = map.names.flatMap(({ name, place }) =>
    place?.sheet === sheet.name && ofPlans.has(name.toLowerCase()) ? [place.row] : [],
  );
  return Math.min(title < 0 ? values.length : title, ...rows, values.length);
}

/** Whether a sheet has a title of the Plan sheet: a name of a plan's may be the user's own and lead anywhere. */
function isPlanSheet({ values }: SheetCells): boolean {
  const titles = new Set(LANGUAGES.flatMap((language) => [sheetText('plan.title', language), planBookTitle(language)]));
  return values.some(([first]) => typeof first === 'string' && titles.has(first));
}

/** Names of the sheets that we built: the results of a month are never taken for its data. */
export function builtSheets(map: WorkbookMap): Set<string> {
  const ours = map.names.filter(
    ({ name }) => monthOfBlock(name) !== null || PLAN_NAME.test(name) || name === LOG_BLOCK || isWhatIfBlock(name),
  );
  return new Set(ours.flatMap(({ place }) => (place ? [place.sheet] : [])));
}
