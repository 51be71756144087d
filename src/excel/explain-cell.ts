import type { Explanation } from '../formula/explain/explanation';
import { explain } from '../formula/explain/explain';
import { FormulaError } from '../formula/formula-error';
import type { Naming } from '../formula/naming';
import { parseFormula } from '../formula/parse';
import { callsOurs } from '../formula/references';
import type { Formula } from '../formula/tree';
import type { Language } from '../i18n';
import type { CellValue, Place } from '../sources/source';
import { parseAddress, rangeOf } from './address';
import { collectNeeds, findExtents, type NamesAndTables } from './explain-needs';
import { readScope, toScalar } from './explain-scope';
import { Requests } from './requests';
import { runExcel } from './run';

export interface ExplainOptions {
  readonly language: Language;
  readonly naming: Pick<Naming, 'readName'>;
  /** The cell to explain; the active one where it is left out. */
  readonly place?: Place;
}

interface CellRead extends NamesAndTables {
  readonly cell: Place;
  readonly formulaCell: Place;
  readonly formula: string;
  readonly value: CellValue;
  readonly shown: string;
}

/**
 * Explains how the number in a cell came about, a cell that a formula spills into among them. Three round trips at
 * most: the cell with the workbook's names; how far tables, spills and whole columns go; the cells needed.
 * @returns null where the cell holds no formula of ours
 */
export function explainCell({ language, naming, place }: ExplainOptions): Promise<Explanation | null> {
  return runExcel(async (context) => {
    const read = await readCell(context, place);
    const formula = read && ourFormula(read.formula, naming);
    if (!read || !formula) return null;
    const requests = new Requests(context);
    const needs = collectNeeds(formula, read.formulaCell, read, naming);
    const extents = await findExtents(requests, needs);
    const scope = await readScope(requests, read.formulaCell, needs, extents);
    const { cell, formulaCell, shown } = read;
    return explain({ formula, scope, cell, formulaCell, result: toScalar(read.value, null), shown, language });
  });
}

/** A formula that calls one of our functions; null for any other content. */
function ourFormula(text: string, naming: Pick<Naming, 'readName'>): Formula | null {
  if (!text.startsWith('=')) return null;
  try {
    const formula = parseFormula(text, naming);
    return callsOurs(formula.root) ? formula : null;
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}

async function readCell(context: Excel.RequestContext, place: Place | undefined): Promise<CellRead | null> {
  const cell = place ? rangeOf(context, place) : context.workbook.getActiveCell();
  const parent = cell.getSpillParentOrNullObject();
  const { names, tables } = context.workbook;
  const ownNames = cell.worksheet.names;
  cell.load('address,formulas,values,text');
  parent.load('address,formulas');
  names.load('items/name,items/formula');
  ownNames.load('items/name,items/formula');
  tables.load('items/name');
  await context.sync();
  const at = parseAddress(cell.address);
  if (!at) return null;
  const own = text(cell.formulas);
  // The parent is the spill's first cell; a cell with a formula of its own needs none.
  const spilled = !own.startsWith('=') && !parent.isNullObject;
  const formulaCell = spilled ? parseAddress(parent.address) : at;
  if (!formulaCell) return null;
  return {
    cell: at,
    formulaCell,
    formula: spilled ? text(parent.formulas) : own,
    value: (cell.values[0]?.[0] ?? '') as CellValue,
    shown: cell.text[0]?.[0] ?? '',
    names: [...ownNames.items, ...names.items].map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables: tables.items.map(({ name }) => name),
  };
}

function text(formulas: readonly (readonly unknown[])[]): string {
  const formula = formulas[0]?.[0];
  return typeof formula === 'string' ? formula : '';
}
