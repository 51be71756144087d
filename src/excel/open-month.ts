import type { Language } from '../i18n';
import type { PayPlan } from '../plan/language';
import type { IsoMonth, MonthSetup } from '../plan/month-setup';
import { applyPlan, composeMonth, NOTHING_BUILT, proposeMonth, type ExistingMonth } from '../sheets/month';
import type { MonthParts, MonthProposal, MonthReading } from '../sheets/month-types';
import { builtSheets, readExistingSheets } from './existing-sheets';
import { followSheets } from './follow-sheets';
import { plansOf } from './known-plans';
import { readMonth } from './read-month';
import { readSetup } from './read-setup';
import { Requests } from './requests';
import { runExcel } from './run';
import { scanWorkbook } from './scan-workbook';
import { readWorkbookMap, type WorkbookMap } from './workbook-map';

/** What the task pane starts from: what would be built, the ranges it is built from as they read now, what was built before. */
export interface OpenMonth {
  readonly proposal: MonthProposal;
  /** Null where there is no list of people to read. */
  readonly reading: MonthReading | null;
  readonly existing: ExistingMonth;
  /** Every plan that people can be paid by. */
  readonly plans: readonly PayPlan[];
}

/**
 * Opens a month: with the ranges and choices remembered in the workbook, or, where nothing is remembered or its sheets are
 * gone, with what the workbook's sheets propose by their column titles. A handful of round trips, whatever the size.
 * @param month the month to stay with; without one, the latest that the lists are ready for, if that is later than the
 *   month remembered: new records are there to be built
 */
export function openMonth(language: Language, month: IsoMonth | null = null): Promise<OpenMonth> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    const map = await readWorkbookMap(requests);
    const setup = map.remembered && followSheets(map.remembered.setup, map.remembered.sheets, map.sheets);
    if (!setup || !allSheetsThere(map, setup)) return findIn(requests, map, language, setup);
    const now = await readSetup(requests, map, setup);
    return openRead(
      requests,
      map,
      { parts: now.setup, reading: now.reading, previous: now.setup },
      language,
      (proposal) => month ?? latestReady(proposal),
    );
  });
}

/** Looks for people, targets and actuals in the workbook's sheets, whatever was chosen before. */
export function findMonth(language: Language): Promise<OpenMonth> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    return findIn(requests, await readWorkbookMap(requests), language);
  });
}

/**
 * Reads chosen ranges and works out what would be built from them.
 * @param previous choices to keep as far as the ranges still allow
 */
export function readParts(parts: MonthParts, previous: MonthSetup | null, language: Language): Promise<OpenMonth> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    return readOpenMonth(requests, await readWorkbookMap(requests), parts, previous, language);
  });
}

/** A set-up's lists and what was built for its month, as they are now. */
export interface SeenMonth {
  /** With its ranges where they stand. */
  readonly setup: MonthSetup;
  readonly reading: MonthReading;
  readonly existing: ExistingMonth;
}

/** Reads a month again that is open already: its lists may have been corrected, its sheets typed into. */
export function readMonthAgain(chosen: MonthSetup): Promise<SeenMonth> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    const map = await readWorkbookMap(requests);
    const { setup, reading } = await readSetup(requests, map, chosen);
    const { month: existing } = await readExistingSheets(requests, map, setup.month, plansOf(map));
    return { setup, reading, existing };
  });
}

/** Reads what was built before for a month. */
export function readExistingMonth(month: IsoMonth): Promise<ExistingMonth> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    const map = await readWorkbookMap(requests);
    return (await readExistingSheets(requests, map, month, plansOf(map))).month;
  });
}

async function findIn(
  requests: Requests,
  map: WorkbookMap,
  language: Language,
  previous: MonthSetup | null = null,
): Promise<OpenMonth> {
  const found = proposeMonth(await scanWorkbook(requests, map, builtSheets(map)), language, undefined, plansOf(map));
  if (!found.parts.people) return { proposal: found, reading: null, existing: NOTHING_BUILT, plans: plansOf(map) };
  return readOpenMonth(requests, map, found.parts, previous ?? found.setup, language);
}

async function readOpenMonth(
  requests: Requests,
  map: WorkbookMap,
  parts: MonthParts,
  previous: MonthSetup | null,
  language: Language,
): Promise<OpenMonth> {
  const { people, targets, actuals } = parts;
  if (!people) return { proposal: withoutPeople(parts), reading: null, existing: NOTHING_BUILT, plans: plansOf(map) };
  const reading = await readMonth(requests, map, { people, targets, actuals });
  return openRead(
    requests,
    map,
    { parts: { people, targets, actuals }, reading, previous },
    language,
    ({ setup }) => setup?.month ?? null,
  );
}

async function openRead(
  requests: Requests,
  map: WorkbookMap,
  read: { readonly parts: MonthParts; readonly reading: MonthReading; readonly previous: MonthSetup | null },
  language: Language,
  monthOf: (proposal: MonthProposal) => IsoMonth | null,
): Promise<OpenMonth> {
  const { reading, previous } = read;
  const { people, targets, actuals } = read.parts;
  const composed = composeMonth({ people, targets, actuals }, reading, language, previous);
  const month = monthOf(composed);
  const proposal = composed.setup && month ? { ...composed, setup: { ...composed.setup, month } } : composed;
  const plans = plansOf(map);
  const { month: existing } = await readExistingSheets(requests, map, month, plans);
  const { plan } = existing;
  return {
    proposal: proposal.setup && plan ? { ...proposal, setup: applyPlan(proposal.setup, plan) } : proposal,
    reading,
    existing,
    plans,
  };
}

/** The later of the month remembered and the latest that has records, and targets where there are any. */
function latestReady({ setup, parts, months }: MonthProposal): IsoMonth | null {
  if (!setup) return null;
  const ready = months.find(({ records, targets }) => records && (targets || !parts.targets));
  return ready && ready.month > setup.month ? ready.month : setup.month;
}

function withoutPeople(parts: MonthParts): MonthProposal {
  return { setup: null, parts, months: [], missing: ['people'], problems: [] };
}

function allSheetsThere(map: WorkbookMap, { people, targets, actuals }: MonthParts): boolean {
  const names = new Set(map.sheets.map(({ name }) => name));
  return [people, targets, ...actuals].every((choice) => !choice || names.has(choice.place.sheet));
}
