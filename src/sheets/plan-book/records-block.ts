import { isGrid } from '../../formula/value';
import { inputValue } from '../../plan/language';
import type { PlanGroup } from './plan-month-types';
import type { ReadRecords } from './read-records';

/** Inputs of one word, `car`, and the rows that each person has of them. */
export interface RecordSection {
  readonly each: string;
  readonly inputs: readonly string[];
  readonly titleRow: number;
  readonly headerRow: number;
  /** One entry a person, in order. */
  readonly rows: readonly { readonly first: number; readonly count: number }[];
  /** Records of people who are no longer paid by the plan: they stand below the others under a title of their own. */
  readonly left: readonly ReadRecords[];
}

/** Columns before the inputs: name and ID. */
export const RECORD_COLUMNS = { name: 0, id: 1, input: 2 } as const;
/** Rows of the head: title, what the sheet is for, the month's days. */
export const RECORD_HEAD = { title: 0, intro: 1, first: 2, last: 3 } as const;
const FIRST_ROW = 5;

/**
 * Where the records stand: a section for each word, and in it each person's rows together, so that a person's values
 * are one range in every edition of Excel. Somebody without any has one blank row.
 */
export function recordSections({
  compiled: { version },
  people,
  leftRecords = [],
}: PlanGroup): readonly RecordSection[] {
  const lists = Object.entries(version.inputs).filter(([, { each }]) => each !== undefined);
  let next = FIRST_ROW;
  return [...new Set(lists.map(([, { each = '' }]) => each))].map((each) => {
    const inputs = lists.filter(([, input]) => input.each === each);
    const titleRow = next;
    next += 2;
    const rows = people.map((person) => {
      const lengths = inputs.map(([name, input]) => {
        const value = inputValue(name, input, person.inputs);
        return isGrid(value) ? value.rows.length : 1;
      });
      const count = Math.max(1, ...lengths);
      const first = next;
      next += count;
      return { first, count };
    });
    const names = inputs.map(([name]) => name);
    const left = leftRecords.filter(({ values }) => names.some((name) => Object.hasOwn(values, name)));
    if (left.length > 0) next += 1 + left.reduce((sum, entry) => sum + leftCount(entry, names), 0);
    next += 1;
    return { each, inputs: names, titleRow, headerRow: titleRow + 1, rows, left };
  });
}

/** Rows that somebody's kept records take under some inputs. */
export function leftCount({ values }: ReadRecords, inputs: readonly string[]): number {
  return Math.max(0, ...inputs.map((name) => values[name]?.length ?? 0));
}
