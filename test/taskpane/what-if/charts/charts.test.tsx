/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { LANGUAGES, type Language } from '../../../../src/i18n';
import { createTexts, TextsProvider } from '../../../../src/taskpane/texts';
import {
  CompareBarChart,
  HistogramChart,
  PayLineChart,
  type ChartAxis,
  type PayPoint,
} from '../../../../src/taskpane/what-if/charts';

afterEach(cleanup);

function show(chart: React.JSX.Element, language: Language = 'en-US'): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>{chart}</TextsProvider>
    </FluentProvider>,
  );
}

const WORDS = {
  'en-US': { table: 'Show as table', chart: 'Show as chart' },
  'zh-CN': { table: '以表格查看', chart: '以图表查看' },
};

const { figure } = createTexts('en-US');
const money: ChartAxis = { title: 'Pay (CNY)', figure: (value) => figure(value, 2) };
const cars: ChartAxis = { title: 'Cars sold (cars)', figure: (value) => `${value} cars` };
const points: readonly PayPoint[] = [
  { x: 0, pay: 6000 },
  { x: 79, pay: 14_800 },
  { x: 80, pay: 16_200, jump: true },
  { x: 100, pay: 18_500 },
];
const series = [{ name: 'Pay', points }];
const now = { x: 72, pay: 14_000 };
const thresholds = [{ value: 80, label: '80% of target' }];

/** The tables that a chart gives way to: caption, heads and rows as they are read. */
function tables(language: Language = 'en-US'): unknown[] {
  fireEvent.click(screen.getByRole('button', { name: WORDS[language].table }));
  return screen.getAllByRole('table').map((table) => ({
    caption: table.querySelector('caption')?.textContent,
    columns: within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
    rows: within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [
        within(row).getByRole('rowheader').textContent,
        ...within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ]),
  }));
}

/** What the chart is called and what is said of it. */
const drawing = (): HTMLElement => screen.getByRole('img');
const described = (): string | null =>
  document.getElementById(drawing().getAttribute('aria-describedby') ?? '')?.textContent ?? null;

describe('pay against a lever', () => {
  const chart = (more: Partial<Parameters<typeof PayLineChart>[0]> = {}): React.JSX.Element => (
    <PayLineChart title="Pay by cars" lever={cars} pay={money} series={series} {...more} />
  );

  test('is named and told in a sentence', () => {
    show(chart({ now, wanted: 20_000, thresholds }));
    expect(screen.getByRole('img', { name: 'Pay by cars' })).toBe(drawing());
    expect(described()).toBe(
      'Pay goes from 6,000.00 at 0 cars to 18,500.00 at 100 cars, with one jump. Now 14,000.00 at 72 cars.',
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Now: 72 cars14,000.00',
      'Pay to reach20,000.00',
    ]);
  });

  test('gives way to a table of the same figures, by the lever’s figure, and comes back', () => {
    show(chart({ now, thresholds }));
    expect(tables()).toEqual([
      {
        caption: 'Pay (CNY)',
        columns: ['Cars sold (cars)', 'Pay', 'Jump'],
        rows: [
          ['0 cars', '6,000.00', ''],
          ['72 cars', '14,000.00', ''],
          ['79 cars', '14,800.00', ''],
          ['80 cars', '16,200.00', '1,400.00'],
          ['100 cars', '18,500.00', ''],
        ],
      },
      {
        caption: 'Thresholds',
        columns: ['Threshold', 'Cars sold (cars)'],
        rows: [['80% of target', '80 cars']],
      },
    ]);
    expect(screen.getByRole('row', { current: true }).textContent).toBe('72 cars14,000.00');
    expect(screen.queryByRole('img')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show as chart' }));
    expect(drawing()).toBeTruthy();
  });

  test('sets two plans side by side, each told by its dashes and its name', () => {
    show(
      chart({
        series: [
          ...series,
          {
            name: 'New plan',
            points: [
              { x: 0, pay: 7000 },
              { x: 100, pay: NaN },
            ],
          },
        ],
      }),
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Pay', 'New plan']);
    const [table] = tables();
    expect(table).toMatchObject({
      columns: ['Cars sold (cars)', 'Pay', 'New plan'],
      rows: [
        ['0 cars', '6,000.00', '7,000.00'],
        ['79 cars', '14,800.00', ''],
        ['80 cars', '16,200.00', ''],
        ['100 cars', '18,500.00', '–'],
      ],
    });
  });

  test('draws a jump upright and dotted, never as a slope', () => {
    show(chart());
    const lines = [...drawing().querySelectorAll('polyline')].map((line) =>
      line
        .getAttribute('points')!
        .split(' ')
        .map((place) => place.split(',').map(Number)),
    );
    const upright = lines.filter((line) => line.length === 3);
    expect(upright).toHaveLength(1);
    const [before, corner, after] = upright[0]!;
    expect(corner![1]).toBe(before![1]);
    expect(corner![0]).toBe(after![0]);
    expect(lines.filter((line) => line.length === 2)).toHaveLength(2);
  });

  test('tells the figure under the pointer, and chooses what is nearest to a click', () => {
    const chosen: number[] = [];
    const at = (x: number): PayPoint => ({ x: Math.round(x), pay: 1000 });
    // The drawing is 280 wide where nothing is laid out, its axis ends 8 before that.
    show(chart({ now, at, onChoose: (x) => chosen.push(x) }));
    // This page imitation knows no pointers: such an event is a mouse's here.
    const point = (type: string, clientX: number, buttons = 0): void => {
      fireEvent(drawing(), new MouseEvent(type, { clientX, buttons, button: 0, bubbles: true }));
    };
    point('pointermove', 272);
    expect(screen.getByRole('listitem').textContent).toBe('100 cars1,000.00');
    expect(chosen).toEqual([]);
    point('pointerdown', 272, 1);
    point('pointermove', 0, 1);
    expect(chosen).toEqual([100, 0]);
    point('pointerout', 0);
    expect(screen.getByRole('listitem').textContent).toBe('Now: 72 cars14,000.00');
  });

  test.each([
    ['no series', { series: [] }],
    ['a series without points', { series: [{ name: 'Pay', points: [] }] }],
  ])('says that there is nothing to draw for %s', (_, more) => {
    show(chart({ ...more, now, thresholds }));
    expect(screen.getByText('There is nothing to draw yet.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test.each([
    ['a single point', [{ x: 5, pay: 1000 }], [['5 cars', '1,000.00']]],
    ['a point without pay', [{ x: 5, pay: NaN }], [['5 cars', '–']]],
    [
      'pay that never changes',
      [
        { x: 0, pay: 0 },
        { x: 9, pay: 0 },
      ],
      [
        ['0 cars', '0.00'],
        ['9 cars', '0.00'],
      ],
    ],
  ])('draws %s', (_, given, rows) => {
    show(chart({ series: [{ name: 'Pay', points: given }] }));
    expect(drawing().outerHTML).not.toMatch(/NaN|Infinity/);
    expect(tables()).toMatchObject([{ rows }]);
  });
});

describe('figures side by side', () => {
  const groups = [
    { key: '1', name: '欧阳娜娜', values: [1240.5] },
    { key: '2', name: 'Wang Min', values: [-2150] },
    { key: '3', name: 'Li Qiang', values: [0] },
    { key: '4', name: 'Zhao Lei', values: [null] },
  ];
  const chart = (
    <CompareBarChart title="Who gains" axis={money} series={['Targets +10%']} groups={groups} differences />
  );

  test('tell gains from losses by arrow, pattern and side', () => {
    show(chart);
    expect(described()).toBe('Targets +10%: from -2,150.00 (Wang Min) to 1,240.50 (欧阳娜娜).');
    const texts = [...drawing().querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['▲ 1,240.50', '▼ -2,150.00', '0.00', '–', '欧阳娜娜']));
    const [gain, loss, ...others] = [...drawing().querySelectorAll('g > rect[fill]')];
    expect(others).toEqual([]);
    expect(gain!.getAttribute('fill')).not.toBe(loss!.getAttribute('fill'));
    const zero = Number(gain!.getAttribute('x'));
    expect(Number(loss!.getAttribute('x')) + Number(loss!.getAttribute('width'))).toBeCloseTo(zero);
  });

  test('give way to a table of the same figures', () => {
    show(chart);
    expect(tables()).toEqual([
      {
        caption: 'Pay (CNY)',
        columns: ['Name', 'Targets +10%'],
        rows: [
          ['欧阳娜娜', '1,240.50'],
          ['Wang Min', '-2,150.00'],
          ['Li Qiang', '0.00'],
          ['Zhao Lei', '–'],
        ],
      },
    ]);
  });

  test('say that there is nothing to draw for nobody', () => {
    show(<CompareBarChart title="Who gains" axis={money} series={['a']} groups={[]} />);
    expect(screen.getByText('There is nothing to draw yet.')).toBeTruthy();
  });
});

describe('how often a cost came out', () => {
  const bins = [
    { from: 100, to: 200, count: 3 },
    { from: 200, to: 300, count: 5 },
    { from: 300, to: 400, count: 2 },
  ];
  const marks = [
    { value: 150, label: 'P10' },
    { value: 350, label: 'P90' },
  ];
  const bars = (): { fill: string | null; x: number; end: number }[] =>
    [...drawing().querySelectorAll('g > rect[fill]')].map((bar) => {
      const x = Number(bar.getAttribute('x'));
      return { fill: bar.getAttribute('fill'), x, end: x + Number(bar.getAttribute('width')) };
    });

  test('is told in a sentence, with the marks and the budget', () => {
    show(<HistogramChart title="Cost" axis={money} bins={bins} marks={marks} budget={250} />);
    expect(described()).toBe('10 trials between 100.00 and 400.00. P10: 150.00, P90: 350.00, Budget: 250.00.');
    expect(tables()).toEqual([
      {
        caption: 'Pay (CNY)',
        columns: ['From', 'To', 'Trials'],
        rows: [
          ['100.00', '200.00', '3'],
          ['200.00', '300.00', '5'],
          ['300.00', '400.00', '2'],
        ],
      },
      {
        caption: 'Marks',
        columns: ['Mark', 'Pay (CNY)'],
        rows: [
          ['P10', '150.00'],
          ['P90', '350.00'],
          ['Budget', '250.00'],
        ],
      },
    ]);
  });

  test('shows what is beyond the budget in another pattern, to the very figure', () => {
    show(<HistogramChart title="Cost" axis={money} bins={bins} budget={250} />);
    const [within1, within2, beyond1, beyond2, ...others] = bars();
    expect(others).toEqual([]);
    expect(within1!.fill).toBe(within2!.fill);
    expect(beyond1!.fill).toBe(beyond2!.fill);
    expect(within1!.fill).not.toBe(beyond1!.fill);
    expect(beyond1!.x).toBeCloseTo(within2!.end);
    expect(beyond1!.end - within2!.x).toBeCloseTo(within1!.end - within1!.x);
    expect(screen.getByText('Over budget')).toBeTruthy();
  });

  test('tells a budget that is too far away to be drawn', () => {
    show(<HistogramChart title="Cost" axis={money} bins={bins} budget={9000} />);
    expect(screen.getByText('9,000.00 (beyond the chart)')).toBeTruthy();
    expect(screen.queryByText('Over budget')).toBeNull();
  });

  test('draws costs that are all the same', () => {
    show(
      <HistogramChart
        title="Cost"
        axis={money}
        bins={[{ from: 400, to: 400, count: 10 }]}
        marks={[{ value: 400, label: 'P50' }]}
        budget={400}
      />,
    );
    expect(drawing().outerHTML).not.toMatch(/NaN|Infinity/);
    const [only, ...others] = bars();
    expect(others).toEqual([]);
    expect(only!.end - only!.x).toBeGreaterThan(2);
    expect(screen.queryByText('Over budget')).toBeNull();
  });

  test('says that there is nothing to draw without trials', () => {
    show(<HistogramChart title="Cost" axis={money} bins={[]} budget={400} />);
    expect(screen.getByText('There is nothing to draw yet.')).toBeTruthy();
  });
});

test.each(LANGUAGES)('in %s a chart is told in that language', (language) => {
  show(<PayLineChart title="1" lever={cars} pay={money} series={series} now={now} />, language);
  const other = { 'en-US': /[\u4e00-\u9fff]/, 'zh-CN': /Now|goes|jump/ }[language];
  expect(described()).not.toMatch(other);
  expect(JSON.stringify(tables(language))).not.toMatch(other);
});
