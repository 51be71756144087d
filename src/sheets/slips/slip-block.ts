import type { Language } from '../../i18n';
import type { CellContent, CellStyle, StyledArea } from '../description';
import { rowCell, fixedCell } from '../references';
import { BRAND, FORMATS, INK, textWidth } from '../style';
import { inCapitals } from './capitals';
import { constantText, guardedText } from './guarded-text';
import { shownMoney, shownPlain } from './shown-figure';
import type { SlipCells, SlipContent, SlipLine } from './slip-lines';
import { slipText } from './slip-text';
import type { StandingPeople } from './standing-people';

/** The columns of a slip. */
const AT = { item: 0, amount: 1, how: 2 } as const;
export const SLIP_COLUMNS = 3;
/** In characters of the default font: together as wide as an A4 page between its margins. */
export const SLIP_WIDTHS = [23, 15, 57] as const;
/** What fits on one line of a cell, in half the width of a Chinese sign, with room to spare for wide fonts. */
const FITS = { item: 20, how: 58 } as const;
/** In points. */
const HEIGHT = { title: 26, row: 16, line: 12.5, edge: 4, signature: 30, gap: 18 } as const;

/** One slip, from its own first row on. */
export interface SlipBlock {
  readonly rows: readonly (readonly CellContent[])[];
  /** In points, one a row. */
  readonly heights: readonly number[];
  readonly styles: readonly StyledArea[];
}

export interface SlipOptions {
  readonly language: Language;
  /** What stands above each slip. */
  readonly title: string;
  /** Whether the amounts are yuan, which are also written out. */
  readonly inYuan: boolean;
  readonly standing: StandingPeople;
}

/**
 * One person's slip as cells.
 * @param top the row of the sheet that it begins in
 */
export function slipBlock(content: SlipContent, top: number, options: SlipOptions): SlipBlock {
  return new BlockBuilder(content, top, options).block();
}

class BlockBuilder {
  readonly #rows: CellContent[][] = [];
  readonly #heights: number[] = [];
  readonly #styles: StyledArea[] = [];
  readonly #cells: SlipCells;

  constructor(
    private readonly content: SlipContent,
    private readonly top: number,
    private readonly options: SlipOptions,
  ) {
    const keyColumn = content.who.id === null ? AT.item : AT.amount;
    this.#cells = { place: fixedCell(AT.how, top), key: fixedCell(keyColumn, top + 1) };
  }

  block(): SlipBlock {
    this.#head();
    for (const line of this.content.lines) this.#line(line);
    this.#capitals();
    this.#toDate();
    this.#signature();
    return { rows: this.#rows, heights: this.#heights, styles: this.#styles };
  }

  #head(): void {
    const { who, days } = this.content;
    const { language, title, standing } = this.options;
    const place = standing.match(who, this.#cells.key);
    this.#row([title, '', { formula: `=${place}` }], HEIGHT.title, LOOKS.title);
    this.#style(AT.how, { ...LOOKS.place, numberFormat: `"${slipText('place', language)} "0` });
    const about = [
      ...(who.position === null ? [] : [who.position]),
      ...days.map((day) => slipText('person.day', language, day)),
    ];
    this.#row(
      [who.name, who.id ?? '', about.join(slipText('person.separator', language))],
      HEIGHT.row + HEIGHT.edge,
      LOOKS.person,
    );
    this.#style(AT.how, LOOKS.about);
    const columns = (['item', 'amount', 'how'] as const).map((column) => slipText(`column.${column}`, language));
    this.#row(columns, HEIGHT.row, LOOKS.header);
    this.#style(AT.amount, LOOKS.amount);
  }

  #line(line: SlipLine): void {
    const { kind, title, amount, formula, how } = line;
    const { language } = this.options;
    const cell = rowCell(AT.amount, this.top + this.#rows.length);
    const cents = Number(amount.toFixed(2));
    this.#row(
      [title, { formula: `=${formula(this.#cells)}` }, guardedText(cell, cents, how, language)],
      heightOf(title, how),
      kind === 'gross' || kind === 'net' ? LOOKS.sum : kind === 'paid' ? LOOKS.paid : null,
    );
    if (kind === 'gross' || kind === 'net' || kind === 'paid') this.#style(AT.item, LOOKS.bold, 2);
    if (kind === 'detail') this.#style(AT.item, LOOKS.detail, 2);
    if (kind === 'reduction' || kind === 'deduction') this.#style(AT.amount, LOOKS.taken);
  }

  /** The amount in capitals is as little worth as a sentence once the amount is another. */
  #capitals(): void {
    const { language, inYuan } = this.options;
    const at = this.content.lines.findIndex(({ kind }) => kind === 'paid');
    const paid = this.content.lines[at];
    if (!paid || !inYuan || language !== 'zh-CN') return;
    const cell = rowCell(AT.amount, this.top + this.#rows.length - this.content.lines.length + at);
    const cents = Number(paid.amount.toFixed(2));
    this.#row(
      [slipText('capitals', language), '', guardedText(cell, cents, inCapitals(cents), language)],
      HEIGHT.row,
      LOOKS.capitals,
    );
  }

  #toDate(): void {
    const { toDate } = this.content;
    const { language } = this.options;
    if (toDate.length === 0) return;
    const separator = slipText('person.separator', language);
    const parts = toDate.map(({ title, formula, isMoney }, index) => {
      const figure = formula(this.#cells);
      const before = constantText(`${index === 0 ? '' : separator}${title} `);
      return `${before}&${isMoney ? `FIXED(${figure},2)` : figure}`;
    });
    const shown = toDate.map(({ title, amount, isMoney }) => `${title} ${(isMoney ? shownMoney : shownPlain)(amount)}`);
    const title = slipText('toDate', language);
    this.#row([title, '', { formula: `=${parts.join('&')}` }], heightOf(title, shown.join(separator)), null);
  }

  #signature(): void {
    const { language } = this.options;
    this.#row([slipText('signature', language), '', slipText('date', language)], HEIGHT.signature, LOOKS.signature);
    this.#row(['', '', ''], HEIGHT.gap, null);
  }

  #row(cells: CellContent[], height: number, style: CellStyle | null): void {
    this.#rows.push(cells);
    this.#heights.push(height);
    if (style) this.#style(0, style, SLIP_COLUMNS);
  }

  /** Rows below each other that look alike are styled together. */
  #style(column: number, style: CellStyle, columnCount = 1): void {
    const row = this.top + this.#rows.length - 1;
    const last = this.#styles.at(-1);
    const goes = last?.style === style && last.column === column && last.row + last.rowCount === row;
    if (goes) this.#styles[this.#styles.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else this.#styles.push({ row, column, rowCount: 1, columnCount, style });
  }
}

/** What wrapped texts need; a cell is never clipped. */
function heightOf(item: string, how: string): number {
  const lines = Math.max(Math.ceil(textWidth(item) / FITS.item), Math.ceil(textWidth(how) / FITS.how), 1);
  return lines === 1 ? HEIGHT.row : lines * HEIGHT.line + HEIGHT.edge;
}

/** Looks of whole columns; each row has only what differs. */
export function columnLooks(fontName: string): readonly { column: number; style: CellStyle }[] {
  return [
    { column: AT.item, style: { fontName, fontSize: 10, align: 'Left', wrap: true, verticalAlign: 'Center' } },
    {
      column: AT.amount,
      style: {
        fontName,
        fontSize: 10,
        numberFormat: FORMATS.money,
        align: 'Right',
        verticalAlign: 'Center',
      },
    },
    {
      column: AT.how,
      style: { fontName, fontSize: 9, align: 'Left', indent: 1, wrap: true, verticalAlign: 'Center', color: INK.quiet },
    },
  ];
}

const LOOKS = {
  title: {
    bold: true,
    fontSize: 13,
    color: BRAND.dark,
    wrap: false,
    verticalAlign: 'Center',
    borders: { bottom: { line: 'Medium', color: BRAND.dark } },
  },
  place: { align: 'Right', fontSize: 9, bold: false, color: INK.quiet },
  person: { bold: true, fontSize: 11, color: INK.formula, numberFormat: FORMATS.text, align: 'Left', wrap: false },
  about: { bold: false, fontSize: 10, numberFormat: 'General' },
  header: { bold: true, fontSize: 9, color: INK.white, fill: BRAND.dark, align: 'Left' },
  amount: { align: 'Right' },
  bold: { bold: true },
  sum: {
    fill: BRAND.pale,
    borders: { top: { line: 'Thin', color: BRAND.line }, bottom: { line: 'Thin', color: BRAND.line } },
  },
  paid: {
    fill: BRAND.pale,
    borders: { top: { line: 'Thin', color: BRAND.dark }, bottom: { line: 'Double', color: BRAND.dark } },
  },
  detail: { indent: 2, fontSize: 9, color: INK.quiet },
  taken: { numberFormat: '-#,##0.00;#,##0.00;"–"' },
  capitals: { bold: true, color: INK.formula },
  signature: { verticalAlign: 'Bottom', borders: { bottom: { line: 'Thin', color: BRAND.line } } },
} as const satisfies Record<string, CellStyle>;
