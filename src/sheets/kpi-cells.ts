import type { Language } from '../i18n';
import { firstDay } from '../sources/calendar';
import { joinColumn } from '../sources/person-finder';
import { FORMATS, INK } from './style';
import type { CellContent } from './description';
import type { FormulaContext, RowFormulas } from './kpi-formulas';
import { HEAD, MONTH_CELLS, type KpiColumn } from './kpi-layout';
import { monthTitle } from './month-names';
import type { KpiBlock, ReviewRow } from './month-types';
import { directionName } from './plan-names';
import { fixedCell, placeInWords, rowCell } from './references';
import { sheetText } from './sheet-text';
import { totalsTitle } from './totals-title';

/** How a column looks and adds up. */
export interface ColumnManner {
  readonly title: string;
  readonly format: string | null;
  readonly color: string;
  readonly align: 'Left' | 'Right' | 'Center';
  readonly width: readonly [least: number, most: number];
  readonly adds: boolean;
}

export function columnManner(context: FormulaContext, column: KpiColumn, language: Language): ColumnManner {
  const { indicators } = context.setup;
  const indicator = 'indicator' in column ? indicators[column.indicator] : undefined;
  const title = sheetText(`kpi.${column.kind}`, language, { indicator: indicator?.title ?? '' });
  const text = { title, format: FORMATS.text, color: INK.formula, align: 'Left', adds: false } as const;
  const figure = {
    title,
    format: FORMATS.money,
    color: INK.formula,
    align: 'Right',
    width: [12, 18],
    adds: true,
  } as const;
  const amount = indicator?.actual.measure.kind === 'count' ? FORMATS.count : FORMATS.money;
  switch (column.kind) {
    case 'id':
      return { ...text, format: null, width: [8, 14] };
    case 'name':
      return { ...text, width: [12, 26] };
    case 'position':
      return { ...text, width: [10, 26] };
    case 'note':
      return { ...text, format: null, color: INK.input, width: [24, 40] };
    case 'target':
      return { ...figure, format: amount, color: INK.link };
    case 'actual':
      return { ...figure, format: amount, color: INK.link };
    case 'base':
    case 'performanceBase':
      return { ...figure, color: INK.link };
    case 'attainment':
      return { ...figure, format: FORMATS.percent, adds: false };
    case 'weight':
      return { ...figure, format: FORMATS.percent, color: INK.link, adds: false, width: [9, 12] };
    case 'score':
      return { ...figure, format: FORMATS.points, adds: false, width: [9, 12] };
    case 'multiplier':
      return { ...figure, format: FORMATS.multiplier, adds: false, width: [9, 12] };
    case 'adjustment':
      return { ...figure, color: INK.input };
    case 'commission':
    case 'performance':
    case 'pay':
      return figure;
  }
}

/** A person's cell in a column. */
export function personCell(
  formulas: RowFormulas,
  column: KpiColumn,
  person: ReviewRow,
  row: number,
  typed: { readonly adjustment: CellContent; readonly note: CellContent },
): CellContent {
  switch (column.kind) {
    case 'id':
      return person.id ?? '';
    case 'name':
      return person.name;
    case 'position':
      return person.position ?? '';
    case 'target': {
      const target = formulas.target(column.indicator, row);
      return target === null ? '' : { formula: target };
    }
    case 'actual':
    case 'attainment':
      return { formula: formulas[column.kind](column.indicator, row) };
    case 'weight':
      return { formula: formulas.weight(column.indicator) };
    case 'base':
      return { formula: formulas.fromPeople('base', row) };
    case 'performanceBase':
      return { formula: formulas.fromPeople('performance', row) };
    case 'adjustment':
    case 'note':
      return typed[column.kind];
    case 'score':
    case 'multiplier':
    case 'commission':
    case 'performance':
    case 'pay':
      return { formula: formulas[column.kind](row) };
  }
}

/** The totals row's cell in a column. */
export function totalsCell(
  context: FormulaContext,
  column: KpiColumn,
  index: number,
  block: KpiBlock,
  language: Language,
): CellContent {
  const { firstPersonRow: first, lastPersonRow: last, totalsRow } = block;
  const rows = (at: number): string => `${rowCell(at, first)}:${rowCell(at, last)}`;
  if (index === 0) {
    return totalsTitle(context.data.people.length, language);
  }
  if (column.kind === 'attainment') {
    const target = context.layout.at('target', column.indicator);
    const actual = context.layout.at('actual', column.indicator);
    const total = rowCell(target, totalsRow);
    const direction = directionName(context.slots[column.indicator] ?? column.indicator + 1);
    const attainment = context.naming.writeName('ATTAINMENT');
    return {
      formula: `=IF(${total}=0,"",${attainment}(SUMIFS(${rows(actual)},${rows(target)},">0"),${total},${direction}))`,
    };
  }
  return columnManner(context, column, language).adds ? { formula: `=SUM(${rows(index)})` } : '';
}

/** Where the figures come from, in words. */
export function originLine(context: FormulaContext, language: Language): string {
  const { setup, reading } = context;
  const lines = [sheetText('kpi.from.people', language, { range: placeInWords(reading.people.place) })];
  if (reading.targets)
    lines.push(sheetText('kpi.from.targets', language, { range: placeInWords(reading.targets.place) }));
  for (const { title, actual } of setup.indicators) {
    const source = reading.actuals[actual.source];
    const choice = setup.actuals[actual.source];
    if (!source || !choice || joinColumn(setup.people, choice) === undefined) continue;
    const values = { indicator: title, range: placeInWords(source.place) };
    const { measure } = actual;
    lines.push(
      measure.kind === 'count'
        ? sheetText('kpi.from.count', language, values)
        : sheetText('kpi.from.sum', language, { ...values, column: choice.headers[measure.column] ?? '' }),
    );
  }
  return lines.join(sheetText('kpi.from.separator', language));
}

/** The head: the title, the origin of the figures, and the month that the formulas refer to. */
export function headRows(context: FormulaContext, columns: number, language: Language): readonly CellContent[][] {
  const blank = (): CellContent[] => Array.from({ length: columns }, () => '');
  const rows = [blank(), blank(), blank(), blank()];
  const put = (row: number, column: number, content: CellContent): void => {
    const cells = rows[row];
    if (cells) cells[column] = content;
  };
  put(HEAD.title, 0, sheetText('kpi.title', language, { month: monthTitle(context.setup.month, language) }));
  put(HEAD.origin, 0, originLine(context, language));
  put(HEAD.month, MONTH_CELLS.label, sheetText('kpi.month', language));
  put(HEAD.month, MONTH_CELLS.first, firstDay(context.setup.month));
  put(HEAD.month, MONTH_CELLS.beforeLabel, sheetText('kpi.before', language));
  put(HEAD.month, MONTH_CELLS.next, { formula: `=EDATE(${fixedCell(MONTH_CELLS.first, HEAD.month)},1)` });
  const { writtenMonth } = context.data;
  if (writtenMonth?.kind === 'value') {
    put(HEAD.month, MONTH_CELLS.writtenLabel, sheetText('kpi.written', language));
    put(HEAD.month, MONTH_CELLS.written, writtenMonth.value);
  }
  return rows;
}
