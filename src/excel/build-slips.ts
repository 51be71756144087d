import type { Language } from '../i18n';
import type { IsoMonth, MonthSetup } from '../plan/month-setup';
import type { BuiltSheet } from '../sheets/built-sheet';
import { applyPlan, reviewMonth, type ExistingMonth, type MonthReview } from '../sheets/month';
import { unused } from '../sheets/plan-book';
import { paysBase } from '../sheets/payroll';
import {
  indicatorPeople,
  MOST_PAGES,
  slipsName,
  slipsOf,
  slipsSheet,
  slipText,
  standingPeople,
  type KpiSheets,
  type SlipLayout,
  type SlipsSource,
} from '../sheets/slips';
import { closedMonth, refuseClosed } from './close/closed-months';
import { closedSheets } from './close/closed-sheets';
import { ExcelProblem } from './excel-problem';
import { readExistingSheets, type ExistingSheets } from './existing-sheets';
import { followSheets } from './follow-sheets';
import { plansOf } from './known-plans';
import { oneAtATime } from './one-at-a-time';
import { plannedSheet } from './planned-sheet';
import { readSetup } from './read-setup';
import { refuseProtected, refuseTakenNames } from './refusals';
import { Requests } from './requests';
import { runExcel } from './run';
import { readSheetCells } from './sheet-cells';
import { restyled } from './sheet-plan';
import { showSheet } from './show-sheet';
import { readWorkbookMap, sheetOfName, type WorkbookMap } from './workbook-map';
import { writeUndoably, type WriteOptions } from './write-undoably';

export interface SlipsBuildOptions extends WriteOptions {
  /** Keys of the people who get one; null for everybody. */
  readonly people: readonly string[] | null;
  /** As many slips on a page as it holds, or a page each. */
  readonly layout: SlipLayout;
  /** What the company is called on the slips; nothing where left out. */
  readonly company?: string;
}

export interface SlipsOutcome {
  readonly month: IsoMonth;
  readonly sheet: string;
  readonly people: number;
  /** The slips were made for the first time. */
  readonly created: boolean;
}

/**
 * Makes the pay slips of a month, or brings them up to date where they stand. They show what the payroll's sheets show,
 * live; a closed month's are made from its values. Undone as a build is; where it is cancelled or fails, the workbook is
 * put back as it was.
 * @throws ExcelProblem slipsNoPayroll without a payroll that stands, slipsMissing and slipsOutdated where its sheets are
 *   not up to date, monthClosed for slips that were closed with their month, slipsTooMany for more pages than a sheet can break into, and as a build does; Cancelled where the signal
 *   stopped it
 */
export function buildSlips(chosen: MonthSetup, language: Language, options: SlipsBuildOptions): Promise<SlipsOutcome> {
  return oneAtATime(() =>
    runExcel(async (context) => {
      const reading = new Requests(context, options);
      const map = await readWorkbookMap(reading);
      const { sheet, existing, people } = await describeSlips(reading, map, chosen, language, options);
      // Slips of other people, or other lines, look otherwise row by row.
      const plan = restyled(plannedSheet(map, existing, sheet));
      const name = plan.description.name;
      if (isClosedSheet(map, chosen.month, name)) refuseClosed(map, chosen.month);
      refuseProtected(map, [name]);
      refuseTakenNames(map, [plan]);
      await writeUndoably(reading, map, { plans: [plan], after: (writing) => showSheet(writing, name) }, options);
      return { month: chosen.month, sheet: name, people, created: plan.standing === null };
    }),
  );
}

/** Slips that were closed with their month stay as they were handed out. */
function isClosedSheet(map: WorkbookMap, month: IsoMonth, name: string): boolean {
  const closed = closedMonth(map, month);
  return closed !== null && closedSheets(map, closed).some((sheet) => sheet?.name === name);
}

interface DescribedSlips {
  readonly sheet: BuiltSheet;
  readonly existing: ExistingSheets;
  readonly people: number;
}

async function describeSlips(
  requests: Requests,
  map: WorkbookMap,
  chosen: MonthSetup,
  language: Language,
  { people, layout, company = '' }: SlipsBuildOptions,
): Promise<DescribedSlips> {
  const { month } = chosen;
  const plans = plansOf(map);
  const found = await readSetup(requests, map, followSheets(chosen, map.remembered?.sheets ?? {}, map.sheets));
  const existing = await readExistingSheets(requests, map, month, plans);
  const setup = existing.month.plan ? applyPlan(found.setup, existing.month.plan) : found.setup;
  const review = reviewMonth(setup, found.reading, existing.month, plans);
  const source = sourceOf(setup, review, existing.month);
  if (!source) throw new ExcelProblem('slipsNoPayroll', { month });
  const { contents, missing, outdated } = slipsOf(source, { people, language });
  const [first] = missing;
  const sheet = source.standing.sheet;
  if (first !== undefined) throw new ExcelProblem('slipsMissing', { name: first, count: missing.length, sheet });
  if (outdated) throw new ExcelProblem('slipsOutdated', { ...outdated, sheet });
  if (contents.length === 0) throw new ExcelProblem('noPeople');
  const block = slipsName(month);
  const standing = sheetOfName(map, block);
  const taken = new Set(map.sheets.map(({ name }) => name.toLowerCase()));
  const name = standing?.name ?? unused(slipText('sheetName', language, { month }), taken);
  const description = slipsSheet(name, contents, source, {
    language,
    layout,
    company: company.trim() === '' ? null : company.trim(),
  });
  const pages = (description.print.pageBreaks?.length ?? 0) + 1;
  if (pages > MOST_PAGES) throw new ExcelProblem('slipsTooMany', { pages, most: MOST_PAGES });
  const [cells] = standing ? await readSheetCells(requests, [standing]) : [];
  return {
    sheet: { block, description, layout: null },
    existing: cells ? { ...existing, cells: new Map([...existing.cells, [block, cells]]) } : existing,
    people: contents.length,
  };
}

/** Null where there is no payroll, or its sheets do not stand. */
function sourceOf(setup: MonthSetup, review: MonthReview, existing: ExistingMonth): SlipsSource | null {
  const { payroll } = review;
  const sheetOf = (plan: string): ExistingMonth['kpiCells'] =>
    existing.planSheets.find((sheets) => sheets.plan === plan)?.kpi ?? null;
  const work = payroll && sheetOf(payroll.use.plan);
  const standing = work && standingPeople(work, payroll.compiled);
  if (!standing || !existing.payrollSheet) return null;
  const indicators = existing.kpiCells && indicatorPeople(existing.kpiCells);
  const kpi: KpiSheets = {
    plans: review.plans.flatMap((plan) => {
      const cells = sheetOf(plan.use.plan);
      const people = cells && standingPeople(cells, plan.compiled);
      return people ? [{ review: plan, standing: people }] : [];
    }),
    indicators: indicators && {
      rows: review.rows,
      standing: indicators,
      withBase: !paysBase(setup, payroll.use, payroll.compiled.version),
    },
  };
  return { month: setup.month, payroll, standing, kpi };
}
