import { BorderStyleTypes } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../../engine/area';
import type { StyleChange } from '../../engine/merge-style';
import { HostError } from '../host-error';
import { toColor } from './color';
import { requireAllowed } from './guard';
import { HostCollection, HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';

type Style = Exclude<Excel.RangeBorder['style'], Excel.BorderLineStyle>;
type Weight = Exclude<Excel.RangeBorder['weight'], Excel.BorderWeight>;
type Edge = Exclude<Excel.RangeBorder['sideIndex'], Excel.BorderIndex>;

const EDGES: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const LINES: readonly (readonly [BorderStyleTypes, Style, Weight])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
];

export class RangeBorderCollectionObject
  extends HostCollection<RangeBorderObject>
  implements Of<RangeBorderCollectionObject, Excel.RangeBorderCollection>
{
  readonly excelName = 'RangeBorderCollection';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  override list(): RangeBorderObject[] {
    return EDGES.map((edge) => new RangeBorderObject(this.model, this.sheetId, this.area, edge));
  }
  get Count(): number {
    return EDGES.length;
  }
  GetItem(index: Edge): RangeBorderObject {
    if (!EDGES.includes(index)) throw new HostError('InvalidArgument');
    return new RangeBorderObject(this.model, this.sheetId, this.area, index);
  }
}

/** One edge of a range, or the lines between its cells. */
export class RangeBorderObject extends HostObject implements Of<RangeBorderObject, Excel.RangeBorder> {
  readonly excelName = 'RangeBorder';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly area: Area,
    private readonly edge: Edge,
  ) {
    super();
  }

  get SideIndex(): Edge {
    return this.edge;
  }
  get Style(): Style {
    return this.#line()[1];
  }
  set Style(style: Style) {
    if (style === 'None') this.#draw(null);
    else this.#draw({ s: lineFor(style, this.#current ? this.Weight : undefined), cl: { rgb: this.Color } });
  }
  get Weight(): Weight {
    return this.#line()[2];
  }
  set Weight(weight: Weight) {
    const style = this.#current ? this.Style : 'Continuous';
    this.#draw({ s: lineFor(style, weight), cl: { rgb: this.Color } });
  }
  get Color(): string {
    return toColor(this.#current?.cl.rgb ?? '#000000');
  }
  set Color(color: string) {
    this.#draw({ s: this.#current?.s ?? BorderStyleTypes.THIN, cl: { rgb: toColor(color) } });
  }

  #line(): readonly [BorderStyleTypes, Style, Weight] {
    const drawn = this.#current?.s;
    return LINES.find(([type]) => type === drawn) ?? [BorderStyleTypes.NONE, 'None', 'Thin'];
  }

  /** The line of the first cell that has this edge. */
  get #current(): IBorderStyleData | undefined {
    const { row, column, rowCount, columnCount } = this.area;
    const borders = (r: number, c: number): Nullable<IBorderData> => this.model.engine.styles.of(this.sheetId, r, c).bd;
    const first = borders(row, column);
    switch (this.edge) {
      case 'EdgeTop':
        return first?.t ?? undefined;
      case 'EdgeLeft':
        return first?.l ?? undefined;
      case 'EdgeBottom':
        return borders(row + rowCount - 1, column)?.b ?? undefined;
      case 'EdgeRight':
        return borders(row, column + columnCount - 1)?.r ?? undefined;
      case 'InsideHorizontal':
        return rowCount > 1 ? (first?.b ?? undefined) : undefined;
      case 'InsideVertical':
        return columnCount > 1 ? (first?.r ?? undefined) : undefined;
      case 'DiagonalDown':
        return first?.tl_br ?? undefined;
      case 'DiagonalUp':
        return first?.bl_tr ?? undefined;
    }
  }

  #draw(line: IBorderStyleData | null): void {
    requireAllowed(this.model, this.sheetId, 'allowFormatCells');
    const { row, column, rowCount, columnCount } = this.area;
    const [bottom, right] = [row + rowCount - 1, column + columnCount - 1];
    const changes = new Map<string, StyleChange | null>();
    this.model.engine.styles.changeEach(this.sheetId, this.area, (r, c) => {
      const at = { top: r === row, bottom: r === bottom, left: c === column, right: c === right };
      const key = JSON.stringify(at);
      const known = changes.get(key);
      if (known !== undefined) return known;
      const bd = bordersAt(this.edge, line, at);
      changes.set(key, bd && { bd });
      return bd && { bd };
    });
  }
}

/** Which lines of a cell an edge of the whole range means; null where none of them. */
function bordersAt(
  edge: Edge,
  line: IBorderStyleData | null,
  at: { top: boolean; bottom: boolean; left: boolean; right: boolean },
): IBorderData | null {
  switch (edge) {
    case 'EdgeTop':
      return at.top ? { t: line } : null;
    case 'EdgeBottom':
      return at.bottom ? { b: line } : null;
    case 'EdgeLeft':
      return at.left ? { l: line } : null;
    case 'EdgeRight':
      return at.right ? { r: line } : null;
    case 'InsideHorizontal':
      return { ...(at.bottom ? {} : { b: line }), ...(at.top ? {} : { t: line }) };
    case 'InsideVertical':
      return { ...(at.right ? {} : { r: line }), ...(at.left ? {} : { l: line }) };
    case 'DiagonalDown':
      return { tl_br: line };
    case 'DiagonalUp':
      return { bl_tr: line };
  }
}

function lineFor(style: Style, weight: Weight | undefined): BorderStyleTypes {
  const exact = LINES.find(([, name, heavy]) => name === style && heavy === weight);
  const found = exact ?? LINES.find(([, name]) => name === style);
  if (!found) throw new HostError('InvalidArgument');
  return found[0];
}
