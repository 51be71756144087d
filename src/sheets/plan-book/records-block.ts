import { isGrid } from '../../formula/value';
import { inputValue } from '../../plan/language';
import type { PlanGroup } from './plan-month-types';

/** Inputs of one word, `car`, and the rows that each person has of them. */
export interface RecordSection {
  readonly each: string;
  readonly inputs: readonly string[];
  readonly titleRow: number;
  readonly headerRow: number;
  /** One entry a person, in order. */
  readonly rows: readonly { readonly first: number; readonly count: number }[];
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
export function recordSections({ compiled: { version }, people }: PlanGroup): readonly RecordSection[] {
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
    next += 1;
    return { each, inputs: inputs.map(([name]) => name), titleRow, headerRow: titleRow + 1, rows };
  });
}
