import { evaluate } from '../formula/evaluate';
import type { Naming } from '../formula/naming';
import { parseFormula } from '../formula/parse';
import { references } from '../formula/references';
import type { Trace } from '../formula/trace';
import type { Formula } from '../formula/tree';
import type { Place } from '../sources/source';
import { collectNeeds, findExtents, type NamesAndTables } from './explain-needs';
import { readScope } from './explain-scope';
import { Requests } from './requests';
import { runExcel } from './run';

/**
 * Works out a formula that stands nowhere yet, with the workbook's values. One round trip where it refers to cells alone;
 * names and whole columns take one more each.
 * @param text in en-US form
 * @param at the cell it is meant for
 * @throws FormulaError where the text is no formula, ExcelProblem where a sheet it names is not there
 */
export function evaluateAt(text: string, at: Place, naming: Pick<Naming, 'readName'>): Promise<Trace> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    const formula = parseFormula(text, naming);
    const needs = collectNeeds(formula, at, await readNames(requests, formula, at), naming);
    const extents = await findExtents(requests, needs);
    return evaluate(formula, await readScope(requests, at, needs, extents));
  });
}

async function readNames(requests: Requests, formula: Formula, at: Place): Promise<NamesAndTables> {
  const needed = references(formula, at);
  if (needed.names.length + needed.tables.length === 0) return { names: [], tables: [] };
  const { names, tables, worksheets } = requests.context.workbook;
  const ownNames = worksheets.getItem(at.sheet).names;
  names.load('items/name,items/formula');
  ownNames.load('items/name,items/formula');
  tables.load('items/name');
  await requests.send();
  return {
    names: [...ownNames.items, ...names.items].map(({ name, formula: text }) => ({ name, formula: String(text) })),
    tables: tables.items.map(({ name }) => name),
  };
}
