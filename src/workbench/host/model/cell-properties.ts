import { HostError } from '../host-error';
import { isPlainObject, readProperty, wireName, writeProperties } from '../reflection';
import { HostObject } from './host-object';
import type { RangeBorderCollectionObject } from './range-borders';
import type { RangeObject } from './range';

type Options = object;
type Loaded = Record<string, unknown>;
type EdgeName = Parameters<RangeBorderCollectionObject['GetItem']>[0];

/** The names of a cell's edges in cell properties, and as items of a border collection. */
const EDGES: Readonly<Record<string, EdgeName>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** The chosen properties of each cell: `{ format: { fill: { color: true } } }` chooses. */
export function cellProperties(range: RangeObject, options: Options): Loaded[][] {
  return Array.from({ length: range.RowCount }, (_row, row) =>
    Array.from({ length: range.ColumnCount }, (_column, column) => chosen(range.GetCell(row, column), options)),
  );
}

/** The chosen properties of each row or column. */
export function lineProperties(lines: readonly RangeObject[], options: Options): Loaded[] {
  return lines.map((line) => chosen(line, options));
}

/** Sets the properties of each cell; null leaves a cell as it is. */
export function setCellProperties(
  range: RangeObject,
  properties: readonly (readonly (Excel.SettableCellProperties | null)[])[],
): void {
  properties.forEach((line, row) => {
    line.forEach((wanted, column) => {
      if (!wanted) return;
      const cell = range.GetCell(row, column);
      const { borders, ...format } = wanted.format ?? {};
      writeProperties(cell.Format, format);
      for (const [edge, border] of Object.entries(borders ?? {})) {
        if (isPlainObject(border)) writeProperties(cell.Format.Borders.GetItem(edgeOf(edge)), border);
      }
    });
  });
}

/** Sets the properties of each row; equal neighbours are set together. */
export function setRowProperties(range: RangeObject, properties: readonly Excel.SettableRowProperties[]): void {
  const wanted = properties.map((row) => JSON.stringify(row));
  for (let first = 0, next = 1; first < properties.length; first = next, next += 1) {
    while (next < properties.length && wanted[next] === wanted[first]) next += 1;
    const rows = range.GetCell(first, 0).GetResizedRange(next - first - 1, range.ColumnCount - 1);
    writeProperties(rows.Format, { ...properties[first]?.format });
  }
}

function chosen(object: HostObject, options: Options): Loaded {
  const answer: Loaded = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    const value = readProperty(object, wireName(name));
    if (name === 'borders' && isPlainObject(wanted))
      answer[name] = chosenBorders(value as RangeBorderCollectionObject, wanted);
    else answer[name] = value instanceof HostObject ? chosen(value, isPlainObject(wanted) ? wanted : {}) : value;
  }
  return answer;
}

function chosenBorders(borders: RangeBorderCollectionObject, options: Loaded): Loaded {
  return Object.fromEntries(Object.keys(EDGES).map((edge) => [edge, chosen(borders.GetItem(edgeOf(edge)), options)]));
}

function edgeOf(name: string): EdgeName {
  const edge = EDGES[name];
  if (!edge) throw new HostError('InvalidArgument');
  return edge;
}
