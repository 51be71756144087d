import type { Scope } from '../formula/scope';
import type { TableNode } from '../formula/tree';
import { errorValue, gridValue, unknownValue, type GridValue, type Scalar } from '../formula/value';
import type { CellValue, Place } from '../sources/source';
import { placeAddress } from './address';
import { isUnbounded, same, type Extents, type Needs, type TableExtent } from './explain-needs';
import { readGrids, type GridPart } from './read-grid';
import type { Requests } from './requests';

/** Number formats are read for as many cells as people look at; a long column of amounts needs none. */
const MOST_FORMATTED = 10_000;
/** A percent sign that is no text in quotation marks and not escaped. */
const PERCENT = /^(?:"[^"]*"|\\.|[^"\\%;])*%/;
const ERROR = /^#(?:N\/A|DIV\/0!|NUM!|NULL!|VALUE!|REF!|NAME\?|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!)$/;

/**
 * Reads the cells that a formula needs, all in one round trip unless their size forces more, as a scope to work it
 * out in.
 */
export async function readScope(requests: Requests, at: Place, needs: Needs, extents: Extents): Promise<Scope> {
  const wanted = [
    ...needs.areas.map((area) => usedPart(area, extents)),
    ...extents.spills.map(({ area }) => area),
    ...extents.tables.map(({ header, body }) => together(header, body)),
  ];
  const places = [...new Map(wanted.map((place) => [placeAddress(place), place])).values()];
  const cells = places.reduce((sum, place) => sum + place.rowCount * place.columnCount, 0);
  const parts: readonly GridPart[] =
    cells > MOST_FORMATTED ? ['values', 'formulas'] : ['values', 'formulas', 'numberFormat'];
  const grids = await readGrids(requests, places, parts);
  const read = places.map((place, index) => {
    const { values = [], formulas = [], numberFormat = [] } = grids[index] ?? {};
    return {
      place,
      formats: numberFormat,
      rows: values.map((row, r) => row.map((value, c) => toScalar(value, formulas[r]?.[c] ?? null))),
    };
  });

  return {
    at,
    cells: (area) => {
      const part = usedPart(area, extents);
      const source = read.find(({ place }) => contains(place, part));
      return source ? { ...partOf(source, part), cut: part !== area } : unknownValue(placeAddress(area));
    },
    name: (name, sheet) => {
      const named = needs.names.get(name.toLowerCase());
      const table = extents.tables.find((one) => same(one.name, name));
      if (named ?? sheet !== null) return named ?? { kind: 'value', value: unknownValue(`${sheet ?? ''}!${name}`) };
      return table && { kind: 'area', area: table.body };
    },
    table: (reference) => tableArea(reference, at, extents.tables),
    isPercent: (cell) => {
      const source = read.find(({ place }) => contains(place, cell));
      const format = source?.formats[cell.row - source.place.row]?.[cell.column - source.place.column];
      return format !== undefined && PERCENT.test(format);
    },
    spill: ({ sheet, row, column }) =>
      extents.spills.find(({ anchor }) => same(anchor.sheet, sheet) && anchor.row === row && anchor.column === column)
        ?.area,
  };
}

/** A cell's value as formulas see it: an empty text that a formula gave is a text, a cell without content is blank. */
export function toScalar(value: CellValue, formula: CellValue | null): Scalar {
  if (value === '') return typeof formula === 'string' && formula.startsWith('=') ? '' : null;
  return typeof value === 'string' && ERROR.test(value) ? errorValue(value) : value;
}

/** Whole columns and rows cut to what is used. */
function usedPart(area: Place, { used }: Extents): Place {
  if (!isUnbounded(area)) return area;
  const rowCount = Math.min(area.rowCount, used.rowCount);
  return { ...area, rowCount, columnCount: Math.min(area.columnCount, used.columnCount) };
}

function together(header: Place, body: Place): Place {
  return { ...header, rowCount: header.rowCount + body.rowCount };
}

function contains(outer: Place, inner: Place): boolean {
  return (
    same(outer.sheet, inner.sheet) &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

function partOf({ place, rows }: { place: Place; rows: readonly (readonly Scalar[])[] }, part: Place): GridValue {
  const [top, left] = [part.row - place.row, part.column - place.column];
  return gridValue(
    rows.slice(top, top + part.rowCount).map((row) => row.slice(left, left + part.columnCount)),
    part,
  );
}

/** The cells of a structured reference. The open table is the one round the formula's own cell. */
function tableArea(
  { table, columns, sections }: TableNode,
  at: Place,
  tables: readonly TableExtent[],
): Place | undefined {
  const found = tables.find(({ name, header, body }) =>
    table === null ? contains(together(header, body), at) : same(name, table),
  );
  if (!found) return undefined;
  const positions = columns.map((column) => found.columns.findIndex((known) => same(known, column)));
  if (positions.some((position) => position < 0)) return undefined;
  const rows = tableRows(found, sections, at);
  const first = positions[0] ?? 0;
  const last = positions.at(-1) ?? found.columns.length - 1;
  const columnCount = Math.abs(last - first) + 1;
  return rows && { ...rows, column: found.header.column + Math.min(first, last), columnCount };
}

function tableRows({ header, body }: TableExtent, sections: readonly string[], at: Place): Place | undefined {
  switch ([...sections].sort().join('+')) {
    case '':
    case 'data':
      return body;
    case 'headers':
      return header;
    case 'data+headers':
      return together(header, body);
    case 'this row':
      return at.row >= body.row && at.row < body.row + body.rowCount
        ? { ...body, row: at.row, rowCount: 1 }
        : undefined;
    default:
      return undefined;
  }
}
