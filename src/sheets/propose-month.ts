import type { ProblemKey } from '../i18n/messages/problems';
import type { Language } from '../i18n';
import type { PayPlan } from '../plan/language';
import type { Indicator, IsoMonth, MonthSetup } from '../plan/month-setup';
import { STARTER_CURVE } from '../plans/starter';
import { findParts } from '../sources/find-parts';
import { cutSource, listsOn } from '../sources/lists';
import { latestMonth, monthsAvailable } from '../sources/months-available';
import { everyoneHasPlan } from '../sources/paid-by-plan';
import type { Problem } from '../sources/problem';
import { proposeIndicators } from '../sources/propose-indicators';
import { proposePlanUses } from '../sources/propose-plan-uses';
import type { Place, Source } from '../sources/source';
import { listsUsed } from '../sources/used-columns';
import { readExistingKpi } from './existing-kpi';
import { keepPayroll, keepPlans } from './keep-plans';
import type { MissingPart, MonthParts, MonthProposal, MonthReading, SheetReading } from './month-types';
import { readPlan } from './read-plan';

/**
 * Finds people, targets and actuals on the user's sheets and proposes a whole setup. Sheets that we built are passed over.
 * @param today the month to propose where the lists name none
 * @param plans that may come to pay people; lists that they would take figures from are kept
 */
export function proposeMonth(
  sheets: readonly SheetReading[],
  language: Language,
  today?: IsoMonth,
  plans: readonly PayPlan[] = [],
): MonthProposal {
  const lists = sheets
    .filter(({ used }) => !isOurs(used))
    .flatMap(({ used, tables }) =>
      listsOn(used, tables ?? []).map((source) => ({ source, grows: reachesEnd(source.place, used.place) })),
    );
  const parts = findParts(lists);
  const read = (place: Place | undefined): Source | null => {
    const sheet = sheets.find(({ name }) => name === place?.sheet);
    return sheet && place ? cutSource(sheet.used, place) : null;
  };
  const people = read(parts.people?.place);
  if (!people) return nothingFound(parts);
  const reading: MonthReading = {
    people,
    targets: read(parts.targets?.place),
    actuals: parts.actuals.flatMap(({ place }) => read(place) ?? []),
  };
  const proposal = composeMonth(parts, reading, language, null, today);
  if (!proposal.setup) return proposal;
  const uses = proposePlanUses(parts, reading, plans, proposal.setup.month);
  return withoutUnusedLists(proposal, { ...proposal.setup, plans: uses });
}

/**
 * A setup from ranges that were chosen: month, indicators, weights, tiers and curve.
 * @param previous the setup before the choice; what it says of the month, the indicators and the plans is kept where it
 *   still fits
 * @param today the month to propose where the lists name none
 */
export function composeMonth(
  parts: MonthParts,
  reading: MonthReading,
  language: Language,
  previous: MonthSetup | null = null,
  today?: IsoMonth,
): MonthProposal {
  const months = monthsAvailable(parts, reading);
  const kept = previous && months.some(({ month }) => month === previous.month) ? previous.month : null;
  const month = kept ?? latestMonth(months) ?? previous?.month ?? today ?? null;
  const plans = previous ? keepPlans(previous, parts) : [];
  const proposed = proposeIndicators(parts, reading, language);
  const indicators = previous ? keepIndicators(previous, parts, proposed) : proposed;
  const byIndicators = !parts.people || !everyoneHasPlan(plans, reading.people, parts.people);
  const missing: MissingPart[] = [
    ...(parts.people === null
      ? (['people'] as const)
      : parts.people.columns.name === undefined
        ? (['name'] as const)
        : []),
    ...(byIndicators ? missingMeasures(parts, indicators) : []),
    ...(month === null ? (['month'] as const) : []),
  ];
  const problems = missing.map((part) => missingProblem(part, parts));
  if (missing.length > 0 || parts.people === null || month === null) {
    return { setup: null, parts, months, missing, problems };
  }
  const setup: MonthSetup = {
    curve: STARTER_CURVE,
    multiplierOn: parts.people.columns.performance === undefined ? 'commission' : 'performance',
    positions: null,
    repairText: true,
    ...previous,
    plans,
    payroll: previous && keepPayroll(previous, parts),
    month,
    people: parts.people,
    targets: parts.targets,
    actuals: parts.actuals,
    indicators,
  };
  return { setup, parts, months, missing, problems };
}

function reachesEnd(place: Place, used: Place): boolean {
  return place.row + place.rowCount >= used.row + used.rowCount;
}

function isOurs(used: Source): boolean {
  const { row, column } = used.place;
  const padded = [
    ...Array.from({ length: row }, () => []),
    ...used.values.map((cells) => [...Array.from({ length: column }, () => ''), ...cells]),
  ];
  return readExistingKpi(padded, []) !== null || readPlan(padded, used.place.sheet) !== null;
}

function nothingFound(parts: MonthParts): MonthProposal {
  return { setup: null, parts, months: [], missing: ['people'], problems: [missingProblem('people', parts)] };
}

/** What people who are paid by the indicators need. */
function missingMeasures(parts: MonthParts, indicators: readonly Indicator[]): readonly MissingPart[] {
  if (parts.actuals.length === 0) return ['actuals'];
  return indicators.length === 0 ? ['indicators'] : [];
}

function missingProblem(part: MissingPart, parts: MonthParts): Problem {
  const key: ProblemKey = `missing.${part}`;
  const place = part === 'name' ? parts.people?.place : undefined;
  return { key, severity: 'error', places: place ? [place] : [], values: { sheet: place?.sheet ?? '' } };
}

/**
 * Lists that nothing is measured from are left out of the setup, neither by an indicator nor by the plans that may come to
 * pay people. Until somebody assigns them, nobody is paid by those.
 */
function withoutUnusedLists(proposal: MonthProposal, setup: MonthSetup): MonthProposal {
  const used = listsUsed(setup);
  const actuals = used.flatMap((index) => setup.actuals[index] ?? []);
  const indicators = setup.indicators.map((indicator) => ({
    ...indicator,
    actual: { ...indicator.actual, source: used.indexOf(indicator.actual.source) },
  }));
  return { ...proposal, setup: { ...setup, actuals, indicators, plans: [] }, parts: { ...proposal.parts, actuals } };
}

/** The indicators the user had, as long as their lists and columns are the same ones; otherwise what the new ranges suggest. */
function keepIndicators(previous: MonthSetup, parts: MonthParts, proposed: readonly Indicator[]): readonly Indicator[] {
  const sameTargets = titles(previous.targets) === titles(parts.targets);
  const sameActuals = previous.actuals.map(titles).join('\n') === parts.actuals.map(titles).join('\n');
  if (sameTargets && sameActuals && previous.indicators.length > 0) return previous.indicators;
  return proposed.map((indicator) => {
    const before = previous.indicators.find(({ title }) => title === indicator.title);
    return before ? { ...indicator, direction: before.direction, tiers: before.tiers } : indicator;
  });
}

function titles(choice: { readonly place: Place; readonly headers: readonly string[] } | null): string {
  return choice ? JSON.stringify([choice.place.sheet, choice.headers]) : '';
}
