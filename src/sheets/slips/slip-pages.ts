/** What A4 upright holds between the margins of the slips, in points, with room to spare for printers that set wider. */
const PAGE = 730;

/** As many as a sheet can break into. Source: MS-XLSB 2.4.196 (BrtBeginRwBrk): 1,023 page breaks. */
export const MOST_PAGES = 1_024;

export type SlipLayout = 'together' | 'page';

/**
 * Where pages begin so that no slip is split: each on a page of its own, or as many on a page as it holds.
 * @param heights of each slip, in points
 * @returns the slips before which a page begins; never the first
 */
export function slipPages(heights: readonly number[], layout: SlipLayout): readonly number[] {
  const starts: number[] = [];
  let filled = 0;
  heights.forEach((height, index) => {
    const isNew = index > 0 && (layout === 'page' || filled + height > PAGE);
    if (isNew) starts.push(index);
    filled = isNew || index === 0 ? height : filled + height;
  });
  return starts;
}
