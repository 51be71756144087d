import { makeStyles, tokens } from '@fluentui/react-components';
import { LABEL_SIZE } from './sizes';

/** High contrast is the browser's forced colours; it recolours texts by itself, but neither lines nor fills of a drawing. */
export const FORCED = '@media (forced-colors: active)';

/** What the parts of a chart look like, in the colours of the theme. */
export const useChartStyles = makeStyles({
  drawing: { display: 'block', overflow: 'visible', userSelect: 'none' },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: `${LABEL_SIZE}px`,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
    [FORCED]: { fill: 'CanvasText' },
  },
  strong: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  // A line behind a text does not strike it through.
  halo: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    strokeLinejoin: 'round',
    paintOrder: 'stroke',
    [FORCED]: { stroke: 'Canvas' },
  },
  grid: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: 'CanvasText', strokeOpacity: 0.3 } },
  axis: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: 'CanvasText' } },
  // What a line crosses does not hide it.
  under: { stroke: tokens.colorNeutralBackground1, strokeWidth: '3px', [FORCED]: { stroke: 'Canvas' } },
  mark: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '2 3', [FORCED]: { stroke: 'CanvasText' } },
  limit: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: '2px',
    strokeDasharray: '6 3',
    fill: 'none',
    [FORCED]: { stroke: 'Highlight' },
  },
  dot: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'Highlight' } },
  // It stays apart from the line that it lies on.
  ringed: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '2px',
    paintOrder: 'stroke',
    [FORCED]: { stroke: 'Canvas' },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  ground: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: 'Canvas' } },
  guide: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: 'CanvasText', strokeOpacity: 0.6 } },
  axisTitle: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  below: { textAlign: 'right' },
});

/** The colours of what is set side by side, each told apart by its dashes or its pattern too. */
export const useSeriesStyles = makeStyles({
  line0: { stroke: tokens.colorCompoundBrandStroke, [FORCED]: { stroke: 'CanvasText' } },
  line1: { stroke: tokens.colorPaletteDarkOrangeForeground1, [FORCED]: { stroke: 'CanvasText' } },
  line2: { stroke: tokens.colorPaletteLavenderBorderActive, [FORCED]: { stroke: 'CanvasText' } },
  line3: { stroke: tokens.colorPalettePlatinumBorderActive, [FORCED]: { stroke: 'CanvasText' } },
  fill0: { fill: tokens.colorCompoundBrandStroke, [FORCED]: { fill: 'CanvasText' } },
  fill1: { fill: tokens.colorPaletteDarkOrangeForeground1, [FORCED]: { fill: 'CanvasText' } },
  fill2: { fill: tokens.colorPaletteLavenderBorderActive, [FORCED]: { fill: 'CanvasText' } },
  fill3: { fill: tokens.colorPalettePlatinumBorderActive, [FORCED]: { fill: 'CanvasText' } },
});

const LINES = ['line0', 'line1', 'line2', 'line3'] as const;
const FILLS = ['fill0', 'fill1', 'fill2', 'fill3'] as const;
const DASHES = ['none', '7 3', '2 3', '10 3 2 3'] as const;

/** How many series have a look of their own. */
export const LOOKS = LINES.length;

/** The looks of a series, by its place; after the last they begin anew. */
export function lookOf(place: number): {
  readonly line: (typeof LINES)[number];
  readonly fill: (typeof FILLS)[number];
  readonly dashes: string;
} {
  const at = place % LOOKS;
  return { line: LINES[at] ?? 'line0', fill: FILLS[at] ?? 'fill0', dashes: DASHES[at] ?? 'none' };
}
