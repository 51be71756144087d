import fc from 'fast-check';
import { axisScale, heightScale } from '../../../../src/taskpane/what-if/charts/axis-scale';
import { shortFigure, ticksAside } from '../../../../src/taskpane/what-if/charts/axis-ticks';
import { labelWidth, shortened } from '../../../../src/taskpane/what-if/charts/label-width';
import { payRuns, type PayPoint } from '../../../../src/taskpane/what-if/charts/pay-runs';
import { placeLabels } from '../../../../src/taskpane/what-if/charts/place-labels';
import { LABEL_SIZE } from '../../../../src/taskpane/what-if/charts/sizes';

const figures = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('an axis', () => {
  test.each([
    ['figures far apart begin at zero', [6000, 29_000], false, 0, 30_000],
    ['figures close together leave zero out', [8000, 8780], false, 8000, 8800],
    ['bars begin at zero however close they are', [8000, 8780], true, 0, 10_000],
    ['losses and gains lie on both sides of zero', [-2150, 1240], true, -3000, 2000],
    ['losses alone end at zero', [-12_000, -3000], true, -12_000, 0],
    ['a single figure has room around it', [1000], false, 900, 1100],
    ['figures that nobody can tell apart are one', [-2.5e-323, 0], false, -1, 1],
    ['nothing but zeros has an axis above it', [0, 0], true, 0, 1],
    ['what is no figure is passed over', [NaN, 500, Infinity], true, 0, 500],
    ['where there is no figure at all there is still an axis', [NaN], true, 0, 1],
  ])('%s', (_, values, fromZero, from, to) => {
    expect(heightScale(values, [0, 100], 4, fromZero)).toMatchObject({ from, to });
  });

  test('holds every figure and tells a place’s figure back', () => {
    fc.assert(
      fc.property(figures, fc.boolean(), (values, fromZero) => {
        const scale = heightScale(values, [200, 10], 4, fromZero);
        for (const value of values) {
          expect(scale.at(value)).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(scale.at(value)).toBeLessThanOrEqual(200 + 1e-6);
          expect(Math.abs(scale.valueAt(scale.at(value)) - value)).toBeLessThanOrEqual((scale.to - scale.from) * 1e-9);
        }
      }),
    );
  });

  test('gives no figure beyond its ends for a pointer that left the plot', () => {
    const scale = axisScale(0, 140, [40, 272]);
    expect([scale.valueAt(0), scale.valueAt(300)]).toEqual([0, 140]);
  });

  test.each([
    ['zh-CN', [0, 5000, 12_500, 200_000], ['0', '5,000', '1.25万', '20万']],
    ['en-US', [0, 500, 12_500, 1_500_000], ['0', '500', '12.5K', '1.5M']],
    ['zh-CN', [-0, 0.3, -20_000], ['0', '0.3', '-2万']],
  ])('in %s has round figures as people say them', (language, values, texts) => {
    expect(values.map(shortFigure(language))).toEqual(texts);
  });

  test('has no two labels that touch, in any width and language', () => {
    fc.assert(
      fc.property(
        figures,
        fc.integer({ min: 60, max: 400 }),
        fc.constantFrom('en-US', 'zh-CN'),
        (values, width, language) => {
          const ticks = ticksAside(heightScale(values, [0, width], 5, false), shortFigure(language), 6);
          ticks.slice(1).forEach((tick, index) => {
            const before = ticks[index]!;
            const halves = (labelWidth(before.text, LABEL_SIZE) + labelWidth(tick.text, LABEL_SIZE)) / 2;
            if (ticks.length > 2) expect(tick.at - before.at).toBeGreaterThan(halves);
          });
        },
      ),
    );
  });
});

describe('labels over marks', () => {
  test('keep off one another and within the edges; those without room are left out', () => {
    const label = fc.record({ at: fc.integer({ min: 0, max: 280 }), width: fc.integer({ min: 5, max: 200 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const placed = placeLabels(labels, [0, 280], 3);
        placed.forEach((one, index) => {
          if (!one) return;
          const end = one.start + labels[index]!.width;
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(280);
          expect(one.row).toBeLessThan(3);
          placed.slice(0, index).forEach((other, place) => {
            if (other?.row !== one.row) return;
            expect(other.start + labels[place]!.width <= one.start || end <= other.start).toBe(true);
          });
        });
      }),
    );
  });

  test('stand in one row where they can', () => {
    const placed = placeLabels(
      [20, 100, 180].map((at) => ({ at, width: 40 })),
      [0, 280],
      3,
    );
    expect(placed).toEqual([0, 80, 160].map((start) => ({ start, row: 0 })));
  });

  test('are cut to their room and no further', () => {
    expect(shortened('完成率 80%', LABEL_SIZE, 120)).toBe('完成率 80%');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('档', 'a', '（', '1'), minLength: 8 }), (text) => {
        expect(labelWidth(shortened(text, LABEL_SIZE, 80), LABEL_SIZE)).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('a curve of pay', () => {
  const point = (x: number, pay: number, jump = false): PayPoint => (jump ? { x, pay, jump } : { x, pay });
  const shape = (points: readonly PayPoint[]): unknown => {
    const { runs, jumps } = payRuns(points);
    return {
      runs: runs.map((run) => run.map(({ x }) => x)),
      jumps: jumps.map(([before, after]) => [before.x, after.x]),
    };
  };

  test.each([
    ['without a jump is one line', [point(0, 1), point(5, 2), point(9, 2)], [[0, 5, 9]], []],
    [
      'is broken where pay jumps',
      [point(0, 1), point(79, 2), point(80, 5, true), point(99, 6)],
      [
        [0, 79],
        [80, 99],
      ],
      [[79, 80]],
    ],
    [
      'may jump twice in a row',
      [point(0, 1), point(1, 2, true), point(2, 3, true)],
      [[0], [1], [2]],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['leaves a gap where there is no pay', [point(0, 1), point(1, 2), point(2, NaN), point(3, 4)], [[0, 1], [3]], []],
    ['does not jump out of a gap', [point(0, NaN), point(1, 4, true)], [[1]], []],
    ['of no points is nothing', [], [], []],
  ])('%s', (_, points, runs, jumps) => {
    expect(shape(points)).toEqual({ runs, jumps });
  });
});
