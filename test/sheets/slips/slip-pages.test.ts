import fc from 'fast-check';
import { slipPages } from '../../../src/sheets/slips/slip-pages';

/** What A4 upright holds between the margins: 842 points less 36 above and 48 below. */
const PAPER = 758;

test.each([
  ['three that fit', [200, 200, 200], []],
  ['a third that would be split', [300, 300, 300], [2]],
  ['one longer than a page', [900, 100, 100], [1]],
  ['one longer than a page between others', [100, 900, 100], [1, 2]],
  ['a single one', [400], []],
  ['none', [], []],
])('%s', (_, heights, pages) => {
  expect(slipPages(heights, 'together')).toEqual(pages);
});

const slips = fc.array(fc.integer({ min: 40, max: 700 }), { maxLength: 60 });

test('no page holds more than the paper does, and none holds less than it could', () => {
  fc.assert(
    fc.property(slips, (heights) => {
      const starts = [0, ...slipPages(heights, 'together')];
      const pages = starts.map((start, index) => heights.slice(start, starts[index + 1]));
      const sum = (page: readonly number[]): number => page.reduce((all, height) => all + height, 0);
      expect(pages.flat()).toEqual(heights);
      for (const [index, page] of pages.entries()) {
        expect(sum(page)).toBeLessThanOrEqual(PAPER);
        const next = pages[index + 1]?.[0];
        if (next !== undefined) expect(sum(page) + next).toBeGreaterThan(PAPER - 40);
      }
    }),
  );
});

test('a page each begins a page with every slip but the first', () => {
  fc.assert(
    fc.property(slips, (heights) => {
      expect(slipPages(heights, 'page')).toEqual(heights.slice(1).map((_, index) => index + 1));
    }),
  );
});
