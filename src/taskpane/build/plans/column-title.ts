import type { RangeColumns } from '../use-recognition';

/** What a column of a range is called; '' where the range no longer has it. */
export function columnTitle(range: RangeColumns | null, at: number): string {
  return range?.columns.find(({ column }) => column === at)?.header ?? '';
}
