import type { ProblemKey } from '../i18n/messages/problems';
import type { Language } from '../i18n';
import type { Indicator, IsoMonth, MonthSetup } from '../plan/month-setup';
import { STARTER_CURVE } from '../plans/starter';
import { findParts } from '../sources/find-parts';
import { cutSource, listsOn } from '../sources/lists';
import { latestMonth, monthsAvailable } from '../sources/months-available';
import type { Problem } from '../sources/problem';
import { proposeIndicators } from '../sources/propose-indicators';
import type { Place, Source } from '../sources/source';
import { readExistingKpi } from './existing-kpi';
import type { MissingPart, MonthParts, MonthProposal, MonthReading, SheetReading } from './month-types';
import { readPlan } from './read-plan';

/**
 * Finds people, targets and actuals on the user's sheets and proposes a whole setup. Sheets that we built are passed over.
 * @param today the month to propose where the lists name none
 */
export function proposeMonth(sheets: readonly SheetReading[], language: Language, today?: IsoMonth): MonthProposal {
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
  return proposal.setup ? withoutUnusedLists(proposal, proposal.setup) : proposal;
}

/**
 * A setup from ranges that were chosen: month, indicators, weights, tiers and curve.
 * @param previous the setup before the choice; what it says of the month, the indicators and the plan is kept where it still fits
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
  const month = kept ?? latestMonth(months) ?? today ?? null;
  const proposed = proposeIndicators(parts, reading, language);
  const indicators = previous ? keepIndicators(previous, parts, proposed) : proposed;
  const missing: MissingPart[] = [
    ...(parts.people === null
      ? (['people'] as const)
      : parts.people.columns.name === undefined
        ? (['name'] as const)
        : []),
    ...(parts.actuals.length === 0 ? (['actuals'] as const) : indicators.length === 0 ? (['indicators'] as const) : []),
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

function missingProblem(part: MissingPart, parts: MonthParts): Problem {
  const key: ProblemKey = `missing.${part}`;
  const place = part === 'name' ? parts.people?.place : undefined;
  return { key, severity: 'error', places: place ? [place] : [], values: { sheet: place?.sheet ?? '' } };
}

/** Lists that no indicator is measured from are left out of the setup. */
function withoutUnusedLists(proposal: MonthProposal, setup: MonthSetup): MonthProposal {
  const used = [...new Set(setup.indicators.map(({ actual }) => actual.source))].sort((a, b) => a - b);
  const actuals = used.flatMap((index) => setup.actuals[index] ?? []);
  const indicators = setup.indicators.map((indicator) => ({
    ...indicator,
    actual: { ...indicator.actual, source: used.indexOf(indicator.actual.source) },
  }));
  return { ...proposal, setup: { ...setup, actuals, indicators }, parts: { ...proposal.parts, actuals } };
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
