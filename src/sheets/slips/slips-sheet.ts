import type { Language } from '../../i18n';
import type { PlanReview, PlanReviewRow } from '../month-types';
import type { IsoMonth } from '../../plan/month-setup';
import type { CompiledPlan } from '../../plan/language';
import type { CellContent, SheetDescription, StyledArea } from '../description';
import { monthTitle } from '../month-names';
import { BRAND, fontFor } from '../style';
import { kpiDetails, type KpiSheets } from './kpi-details';
import { columnLooks, slipBlock, SLIP_WIDTHS } from './slip-block';
import { slipContents, type SlipContent } from './slip-lines';
import { slipPages, type SlipLayout } from './slip-pages';
import { slipText } from './slip-text';
import type { StandingPeople } from './standing-people';

/** What pay slips are made from. */
export interface SlipsSource {
  readonly month: IsoMonth;
  /** Everybody's payroll as it is worked out now. */
  readonly payroll: PlanReview;
  /** The sheet that it is worked out on, as it stands. */
  readonly standing: StandingPeople;
  readonly kpi: KpiSheets;
}

export interface SlipsOptions {
  readonly language: Language;
  /** Keys of the people who get one; null for everybody. */
  readonly people: readonly string[] | null;
  readonly layout: SlipLayout;
  /** Null where it is not known. */
  readonly company: string | null;
}

/** Everybody's slip, or whom the sheets must first be brought up to date for. */
export interface Slips {
  readonly contents: readonly SlipContent[];
  /** Names of people who are not on the calculation sheet, or cannot be told from another there. */
  readonly missing: readonly string[];
  /** A figure that the sheets show otherwise than it is worked out now. */
  readonly outdated: { readonly name: string; readonly title: string } | null;
}

/** What the slips of the chosen people say. */
export function slipsOf(
  { payroll, standing, kpi }: SlipsSource,
  { people, language }: Pick<SlipsOptions, 'people' | 'language'>,
): Slips {
  const chosen = people && new Set(people);
  const contentOf = slipContents(payroll, standing, kpiDetails(kpi, language), language);
  const rows = payroll.rows.filter(({ key }) => chosen?.has(key) ?? true);
  const found = rows.map((row): readonly [PlanReviewRow, SlipContent | null] => [row, contentOf(row)]);
  const outdated = found.find(([, content]) => content !== null && content.outdated !== null);
  return {
    contents: found.flatMap(([, content]) => content ?? []),
    missing: found.flatMap(([{ name }, content]) => (content ? [] : [name])),
    outdated: outdated ? { name: outdated[0].name, title: outdated[1]?.outdated ?? '' } : null,
  };
}

/**
 * The pay slips of a month: a block a person with every line, how it came about, the year to date and the amount in
 * capitals. Amounts are live; sentences are of the moment, and say so themselves once their amount is another.
 * @param name what the sheet is called
 */
export function slipsSheet(
  name: string,
  contents: readonly SlipContent[],
  { month, payroll, standing }: Pick<SlipsSource, 'month' | 'payroll' | 'standing'>,
  { language, layout, company }: Omit<SlipsOptions, 'people'>,
): SheetDescription {
  const title = slipTitle(month, company, language);
  const inYuan = paysYuan(payroll.compiled);
  const cells: (readonly CellContent[])[] = [];
  const styles: StyledArea[] = [];
  const heights: number[] = [];
  const tops: number[] = [];
  const sizes: number[] = [];
  for (const content of contents) {
    const block = slipBlock(content, cells.length, { language, title, inYuan, standing });
    tops.push(cells.length);
    sizes.push(block.heights.reduce((sum, height) => sum + height, 0));
    cells.push(...block.rows);
    styles.push(...block.styles);
    heights.push(...block.heights);
  }
  return {
    name,
    tabColor: BRAND.middle,
    cells,
    styles: [
      ...columnLooks(fontFor(language)).map(({ column, style }) => ({
        ...{ row: 0, column, rowCount: cells.length, columnCount: 1 },
        style,
      })),
      ...styles,
    ],
    columnWidths: SLIP_WIDTHS,
    rowHeights: heights.map((points, row) => ({ row, points })),
    freeze: { rows: 0, columns: 0 },
    names: [],
    rules: [],
    validations: [],
    print: {
      orientation: 'Portrait',
      pagesWide: 1,
      pageBreaks: slipPages(sizes, layout).map((index) => tops[index] ?? 0),
      margins: MARGINS,
      footer: slipText('footer', language),
    },
  };
}

/** In points: half an inch, and room for the footer. */
const MARGINS = { left: 36, right: 36, top: 36, bottom: 48, footer: 22 } as const;

function slipTitle(month: IsoMonth, company: string | null, language: Language): string {
  const shown = monthTitle(month, language);
  return company === null
    ? slipText('title', language, { month: shown })
    : slipText('titleOf', language, { month: shown, company });
}

const YUAN: ReadonlySet<string> = new Set(['CNY', '元']);

/** Whether a payroll is in yuan, by the units of its figures. */
function paysYuan({ version }: CompiledPlan): boolean {
  const units = [
    ...Object.values(version.inputs),
    ...Object.values(version.lines),
    ...Object.values(version.parameters),
  ];
  return units.some((entry) => {
    const unit = typeof entry === 'string' ? undefined : entry.unit;
    return unit?.split(/[*/]/).some((word) => YUAN.has(word)) ?? false;
  });
}
