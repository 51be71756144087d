import { choiceLabels, choiceLabel } from './choice-labels';
import { CURVE_METHOD, DIRECTION, TIER_METHOD } from '../functions/enumerations';
import type { Language } from '../i18n';
import type { Boundary, Direction, MonthSetup, RateRows, TierMethod } from '../plan/month-setup';
import type { CellContent, NamedArea, SheetDescription, StyledArea, Validation } from './description';
import { CURVE_METHOD_NAME, CURVE_NAME, directionName, methodName, tiersName, weightName } from './plan-names';
import type { Slots } from './plan-slots';
import { rowCell } from './references';
import { sheetText } from './sheet-text';
import { BODY, BRAND, fontFor, FORMATS, HEADER, INK, QUIET, TITLE, TOTALS, widthFor } from './style';

/** Columns of the Plan sheet. */
export const PLAN_COLUMNS = { number: 0, first: 1, second: 2, third: 3, method: 4, note: 5 } as const;
const COLUMN_COUNT = 6;
/** Blank rows under each table, for rows of the user's own. */
const SPARE_ROWS = 3;
const MOST = 1e9;
const RATE_FORMAT = '#,##0.00##';
/** Thresholds counted in units: `10`, and `10.5` where somebody needs it; `#,##0.##` would show `10.` */
const UNITS_FORMAT = 'General';
const AMOUNTS_FORMAT = '#,##0.00';

/** Gathers the sheet from the top down. */
class PlanBuilder {
  readonly cells: CellContent[][] = [];
  readonly styles: StyledArea[] = [];
  readonly names: NamedArea[] = [];
  readonly validations: Validation[] = [];

  /** Adds a row; returns its number. */
  row(contents: Readonly<Record<number, CellContent>> = {}): number {
    this.cells.push(Array.from({ length: COLUMN_COUNT }, (_, column) => contents[column] ?? ''));
    return this.cells.length - 1;
  }

  style(row: number, column: number, rowCount: number, columnCount: number, style: StyledArea['style']): void {
    this.styles.push({ row, column, rowCount, columnCount, style });
  }

  name(name: string, row: number, column: number, rowCount = 1, columnCount = 1): void {
    this.names.push({ name, row, column, rowCount, columnCount });
  }
}

/** The Plan sheet as a value: every figure that the KPI sheets take from the pay plan, under a name of its own. */
export function planSheet(setup: MonthSetup, slots: Slots, language: Language): SheetDescription {
  const text = (key: Parameters<typeof sheetText>[0], values = {}): string => sheetText(key, language, values);
  const sheet = new PlanBuilder();
  const title = sheet.row({ 0: text('plan.title') });
  const intro = sheet.row({ 0: text('plan.intro') });
  sheet.row();
  const current = slots.current.map(({ slot, indicator }) => ({ slot, ...indicator }));
  if (current.length > 0) indicatorBlock(sheet, current, 'plan.indicators', true, language);
  rateBlock(sheet, {
    number: '',
    title: text('plan.curve'),
    second: text('plan.multiplier'),
    rows: setup.curve.rows,
    name: CURVE_NAME,
    methodName: CURVE_METHOD_NAME,
    method: choiceLabel(CURVE_METHOD, setup.curve.method, language),
    methods: choiceLabels(CURVE_METHOD, language),
    notes: [text(`plan.note.curve.${setup.multiplierOn}`), ...aboveNote(setup.curve.boundary, language)],
    formats: [FORMATS.percent, FORMATS.percent],
    language,
  });
  const tables = [
    ...slots.current.flatMap(({ slot, indicator: { title: of, tiers } }) =>
      tiers ? [{ slot, title: of, ...tiers }] : [],
    ),
    ...slots.earlier.flatMap(({ slot, title: of, tiers }) =>
      tiers ? [{ slot, title: of, boundary: '>=' as const, ...tiers }] : [],
    ),
  ];
  for (const { slot, title: of, rows, method, boundary } of tables) {
    rateBlock(sheet, {
      number: slot,
      title: text('plan.tiers', { indicator: of }),
      second: text('plan.rate'),
      rows,
      name: tiersName(slot),
      methodName: methodName(slot),
      method: choiceLabel(TIER_METHOD, method, language),
      methods: choiceLabels(TIER_METHOD, language),
      notes: [methodNote(method, language), text('plan.note.spare'), ...aboveNote(boundary, language)],
      formats: [isShare(rows) ? AMOUNTS_FORMAT : UNITS_FORMAT, rateFormat(rows)],
      language,
    });
  }
  if (slots.earlier.length > 0) {
    const earlier = slots.earlier.map((entry) => ({
      ...entry,
      weight: entry.weight ?? 0,
      direction: entry.direction ?? ('higher' as const),
    }));
    indicatorBlock(sheet, earlier, 'plan.earlier', false, language);
  }
  return {
    name: text('plan.sheetName'),
    tabColor: BRAND.middle,
    cells: sheet.cells,
    styles: [
      {
        row: 0,
        column: 0,
        rowCount: sheet.cells.length,
        columnCount: COLUMN_COUNT,
        style: { fontName: fontFor(language), fontSize: 10 },
      },
      { row: title, column: 0, rowCount: 1, columnCount: 1, style: TITLE },
      { row: intro, column: 0, rowCount: 1, columnCount: 1, style: QUIET },
      ...sheet.styles,
    ],
    columnWidths: [
      6,
      widthFor(
        sheet.cells.slice(2).map((row) => row[1] ?? ''),
        16,
        34,
      ),
      14,
      18,
      16,
      60,
    ],
    rowHeights: [{ row: title, points: 26 }],
    freeze: { rows: 0, columns: 0 },
    names: sheet.names,
    rules: [],
    validations: sheet.validations,
    print: { orientation: 'Landscape', pagesWide: 1, footer: text('footer') },
  };
}

function aboveNote(boundary: Boundary, language: Language): string[] {
  return boundary === '>' ? [sheetText('plan.note.above', language)] : [];
}

function methodNote(method: TierMethod, language: Language): string {
  return sheetText(`plan.note.${method}`, language);
}

/** Whether the rates are shares of an amount of money, not money for each unit. */
function isShare(rows: RateRows): boolean {
  return rows.every(([, rate]) => Math.abs(rate) < 1);
}

function rateFormat(rows: RateRows): string {
  return isShare(rows) ? '0.0##%' : RATE_FORMAT;
}

interface IndicatorRow {
  readonly slot: number;
  readonly title: string;
  readonly weight: number;
  readonly direction: Direction;
}

function indicatorBlock(
  sheet: PlanBuilder,
  indicators: readonly IndicatorRow[],
  title: 'plan.indicators' | 'plan.earlier',
  checked: boolean,
  language: Language,
): void {
  const { number, first, second, third, note } = PLAN_COLUMNS;
  const text = (key: Parameters<typeof sheetText>[0]): string => sheetText(key, language);
  blockTitle(sheet, sheet.row({ [number]: text(title) }));
  const header = sheet.row({
    [number]: text('plan.number'),
    [first]: text('plan.indicator'),
    [second]: text('plan.weight'),
    [third]: text('plan.direction'),
    [note]: checked ? text('plan.note.weight') : '',
  });
  sheet.style(header, number, 1, third + 1, HEADER);
  sheet.style(header, note, 1, 1, QUIET);
  const start = header + 1;
  for (const { slot, title: name, weight, direction } of indicators) {
    const row = sheet.row({
      [number]: slot,
      [first]: name,
      [second]: weight,
      [third]: choiceLabel(DIRECTION, direction, language),
    });
    sheet.name(weightName(slot), row, second);
    sheet.name(directionName(slot), row, third);
  }
  const count = indicators.length;
  sheet.style(start, number, count, third + 1, BODY);
  sheet.style(start, number, count, 1, { align: 'Center', color: INK.quiet });
  sheet.style(start, first, count, 1, { align: 'Left', numberFormat: FORMATS.text });
  sheet.style(start, second, count, 1, { numberFormat: FORMATS.percent, align: 'Right', color: INK.input });
  sheet.style(start, third, count, 1, { align: 'Left', color: INK.input });
  const column = (at: number) => ({ row: start, column: at, rowCount: count, columnCount: 1 });
  sheet.validations.push(
    { ...column(second), kind: 'decimal', min: 0, max: 1, message: text('plan.rule.weight') },
    { ...column(third), kind: 'list', values: choiceLabels(DIRECTION, language), message: text('plan.rule.choice') },
  );
  if (checked) {
    const weights = `${rowCell(second, start)}:${rowCell(second, start + count - 1)}`;
    const total = sheet.row({
      [first]: text('plan.total'),
      [second]: { formula: `=SUM(${weights})` },
      [third]: { formula: `=IF(ROUND(SUM(${weights}),9)=1,"${text('plan.totalRight')}","${text('plan.totalWrong')}")` },
    });
    sheet.style(total, number, 1, third + 1, TOTALS);
    sheet.style(total, second, 1, 1, { numberFormat: FORMATS.percent, align: 'Right' });
  }
  sheet.row();
}

interface RateBlock {
  readonly number: number | '';
  readonly title: string;
  readonly second: string;
  readonly rows: RateRows;
  readonly name: string;
  readonly methodName: string;
  readonly method: string;
  readonly methods: readonly string[];
  readonly notes: readonly string[];
  readonly formats: readonly [from: string, rate: string];
  readonly language: Language;
}

/** A table of From and a rate: its number and title, its method, the rows, and room for more. */
function rateBlock(sheet: PlanBuilder, block: RateBlock): void {
  const { number, first, second, third, method, note } = PLAN_COLUMNS;
  const text = (key: Parameters<typeof sheetText>[0]): string => sheetText(key, block.language);
  const titleRow = sheet.row({
    [number]: block.number === '' ? block.title : block.number,
    [first]: block.number === '' ? '' : block.title,
    [third]: text('plan.method'),
    [method]: block.method,
  });
  blockTitle(sheet, titleRow);
  sheet.style(titleRow, third, 1, 1, { ...QUIET, bold: false, align: 'Right' });
  sheet.style(titleRow, method, 1, 1, { color: INK.input, bold: false, fontSize: 10, align: 'Left' });
  sheet.name(block.methodName, titleRow, method);
  sheet.validations.push({
    row: titleRow,
    column: method,
    rowCount: 1,
    columnCount: 1,
    kind: 'list',
    values: block.methods,
    message: text('plan.rule.choice'),
  });
  const header = sheet.row({ [first]: text('plan.from'), [second]: block.second, [note]: block.notes[0] ?? '' });
  sheet.style(header, first, 1, 2, HEADER);
  sheet.style(header, note, 1, 1, QUIET);
  const count = block.rows.length + SPARE_ROWS;
  const start = header + 1;
  for (let index = 0; index < count; index += 1) {
    const [from = '', rate = ''] = block.rows[index] ?? [];
    sheet.row({ [first]: from, [second]: rate, [note]: block.notes[index + 1] ?? '' });
  }
  sheet.style(start, first, count, 2, { ...BODY, align: 'Right', color: INK.input });
  sheet.style(start, first, count, 1, { numberFormat: block.formats[0] });
  sheet.style(start, second, count, 1, { numberFormat: block.formats[1] });
  sheet.style(start, note, count, 1, QUIET);
  sheet.name(block.name, start, first, count, 2);
  const figures = { row: start, column: first, rowCount: count, columnCount: 2 };
  sheet.validations.push({ ...figures, kind: 'decimal', min: 0, max: MOST, message: text('plan.rule.figure') });
  sheet.row();
}

function blockTitle(sheet: PlanBuilder, row: number): void {
  sheet.style(row, 0, 1, COLUMN_COUNT, { bold: true, color: BRAND.dark, fontSize: 11, align: 'Left' });
}
