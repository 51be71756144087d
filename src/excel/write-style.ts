import type { Border, CellStyle } from '../sheets/description';

const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  innerHorizontal: 'InsideHorizontal',
  innerVertical: 'InsideVertical',
} as const satisfies Record<keyof NonNullable<CellStyle['borders']>, `${Excel.BorderIndex}`>;

/** Queues a style over a whole range; what the style does not name stays as it is. */
export function writeStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.verticalAlign !== undefined) format.verticalAlignment = style.verticalAlign;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const edge of Object.keys(EDGES) as (keyof typeof EDGES)[]) {
    const border = style.borders?.[edge];
    if (border) writeBorder(format.borders.getItem(EDGES[edge]), border);
  }
}

/**
 * Queues one number format for every cell of a range. Excel takes a single text for a whole range, which its type
 * description does not say (learn.microsoft.com, "Get and set range values": set a single value for all cells).
 */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.set({ numberFormat: numberFormat as unknown as string[][] });
}

function writeBorder(edge: Excel.RangeBorder, border: Border): void {
  edge.style = border.line === 'Double' ? 'Double' : 'Continuous';
  if (border.line !== 'Double') edge.weight = border.line;
  edge.color = border.color;
}
