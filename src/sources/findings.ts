import type { Text } from '../i18n';
import type { ProblemKey } from '../i18n/messages/problems';
import type { Problem, Severity } from './problem';
import type { Place } from './source';

type Values = Readonly<Record<string, string | number | Text>>;

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
const EXAMPLES = 3;

interface Found {
  readonly key: ProblemKey;
  readonly severity: Severity;
  readonly values: Values;
  readonly places: Place[];
  readonly examples: Set<string>;
  count: number;
}

/** Gathers what is odd about a reading; the same oddity in many cells is one problem with many places. */
export class Findings {
  private readonly found = new Map<string, Found>();

  /**
   * @param values what tells this problem from others of its kind, such as the sheet and the column
   * @param places the cells; each call adds one to the problem's count
   * @param example what to show of it; the first few different ones are kept
   */
  add(key: ProblemKey, severity: Severity, values: Values, places: readonly Place[], example?: string): void {
    const group = `${key} ${severity} ${JSON.stringify(values)}`;
    const entry = this.found.get(group) ?? { key, severity, values, places: [], examples: new Set<string>(), count: 0 };
    entry.count += 1;
    entry.places.push(...places);
    if (example !== undefined) entry.examples.add(example);
    this.found.set(group, entry);
  }

  /** Each problem once, errors first, otherwise as they were found. */
  problems(): readonly Problem[] {
    return [...this.found.values()]
      .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
      .map(({ key, severity, values, places, examples, count }) => ({
        key,
        severity,
        places,
        values: { count, examples: listed([...examples]), ...values },
      }));
  }
}

/** The first few of a list; the full list stands in the places. */
function listed(examples: readonly string[]): string {
  const shown = examples.slice(0, EXAMPLES).join(', ');
  return examples.length > EXAMPLES ? `${shown} …` : shown;
}
