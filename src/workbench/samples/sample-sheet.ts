import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';

/** A cell of a sample: a value, `null` for a blank one, or a formula with the result it has when the workbook is opened. */
export type SampleCell = string | number | null | { readonly formula: string; readonly value: number | string };

export interface SampleColumn {
  readonly title: string;
  /** Width in pixels. */
  readonly width: number;
  /** Number format in en-US form; `General` where absent. */
  readonly format?: string;
  readonly align?: 'left' | 'center';
}

export interface SampleSheet {
  readonly id: string;
  readonly name: string;
  readonly tabColor?: string;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly SampleCell[])[];
}

export interface SampleLook {
  readonly font: string;
  readonly size: number;
  readonly headerFill: string;
  readonly rule: string;
}

const HEADER_ROW_HEIGHT = 32;
const ROW_HEIGHT = 20;
/** Room below and beside the data, so that a user can go on typing. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;

/**
 * A list as an analyst would lay it out: one bold header row that stays in sight, a number format and a width for each column.
 *
 * @returns the worksheet and the styles its cells name
 */
export function layOut(
  sheet: SampleSheet,
  look: SampleLook,
): { worksheet: Partial<IWorksheetData>; styles: Record<string, IStyleData> } {
  const headerStyle = `${sheet.id}-header`;
  const styles: Record<string, IStyleData> = { [headerStyle]: header(look) };
  sheet.columns.forEach((column, index) => {
    styles[`${sheet.id}-${index}`] = body(look, column);
  });

  const cellData: Record<number, Record<number, ICellData>> = {
    0: Object.fromEntries(
      sheet.columns.map(({ title }, index) => [index, { v: title, t: CellValueType.STRING, s: headerStyle }]),
    ),
  };
  sheet.rows.forEach((row, index) => {
    cellData[index + 1] = Object.fromEntries(
      row.map((cell, column) => [column, toCell(cell, `${sheet.id}-${column}`)]),
    );
  });

  return {
    styles,
    worksheet: {
      id: sheet.id,
      name: sheet.name,
      ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
      rowCount: sheet.rows.length + 1 + SPARE_ROWS,
      columnCount: sheet.columns.length + SPARE_COLUMNS,
      defaultRowHeight: ROW_HEIGHT,
      freeze: { xSplit: 0, ySplit: 1, startColumn: -1, startRow: 1 },
      cellData,
      rowData: { 0: { h: HEADER_ROW_HEIGHT, ia: BooleanNumber.FALSE } },
      columnData: Object.fromEntries(sheet.columns.map(({ width }, index) => [index, { w: width }])),
    },
  };
}

function toCell(cell: SampleCell, style: string): ICellData {
  if (cell === null) return { s: style };
  if (typeof cell === 'object') return { f: cell.formula, v: cell.value, t: typeOf(cell.value), s: style };
  return { v: cell, t: typeOf(cell), s: style };
}

/** A text of digits is held fast as text, as behind an apostrophe. */
function typeOf(value: number | string): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return value.trim() !== '' && !Number.isNaN(Number(value)) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function header(look: SampleLook): IStyleData {
  return {
    ff: look.font,
    fs: look.size,
    bl: BooleanNumber.TRUE,
    bg: { rgb: look.headerFill },
    bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: look.rule } } },
    ht: HorizontalAlign.CENTER,
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
  };
}

function body(look: SampleLook, { format, align }: SampleColumn): IStyleData {
  return {
    ff: look.font,
    fs: look.size,
    vt: VerticalAlign.MIDDLE,
    ...(format === undefined ? {} : { n: { pattern: format } }),
    ...(align === undefined ? {} : { ht: align === 'left' ? HorizontalAlign.LEFT : HorizontalAlign.CENTER }),
  };
}
