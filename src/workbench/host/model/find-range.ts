import { parseArea, splitAddress } from '../../engine/address';
import type { Area } from '../../engine/area';
import { HostError } from '../host-error';
import type { Model } from './model';
import { RangeObject } from './range';

/**
 * The range that an address or a name means, on the given sheet unless it says another.
 * @throws HostError InvalidArgument where it is neither; ItemNotFound where the sheet is unknown.
 */
export function findRange(model: Model, sheetId: string, address: string): RangeObject {
  const { sheet, cells } = splitAddress(address);
  const found = sheet === null ? sheetId : model.engine.sheets.findByName(sheet);
  if (found === undefined) throw new HostError('ItemNotFound');
  const area = parseArea(cells);
  if (area) return new RangeObject(model, found, area);
  const named = namedRange(model, found, cells);
  if (!named) throw new HostError('InvalidArgument');
  return named;
}

/** The range of a defined name or a table, looked for on the sheet first and then in the workbook. */
function namedRange(model: Model, sheetId: string, name: string): RangeObject | null {
  const { names, tables } = model.engine;
  const entry = names.find(name, sheetId) ?? names.find(name, null);
  if (entry) return rangeOfFormula(model, entry.formula);
  const table = tables.find(name);
  return table ? new RangeObject(model, table.sheetId, tables.bodyArea(table)) : null;
}

/** The range that `=Sheet1!$A$1:$B$2` refers to; null where the formula is something else. */
export function rangeOfFormula(model: Model, formula: string): RangeObject | null {
  const place = placeOfFormula(model, formula);
  return place && new RangeObject(model, place.sheetId, place.area);
}

function placeOfFormula(model: Model, formula: string): { sheetId: string; area: Area } | null {
  const { sheet, cells } = splitAddress(formula.replace(/^=/, ''));
  const sheetId = sheet === null ? undefined : model.engine.sheets.findByName(sheet);
  const area = parseArea(cells);
  return sheetId !== undefined && area ? { sheetId, area } : null;
}
