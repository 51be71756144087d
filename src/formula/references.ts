import { boundingArea, type CellArea } from './area';
import { areaOf } from './area-of';
import { partsOf, type CallNode, type Formula, type FormulaNode, type NameNode, type TableNode } from './tree';

/** What a formula needs from its workbook. */
export interface References {
  /** Whole columns and rows with the sheet's full extent; the caller cuts them to what is used. */
  readonly areas: readonly CellArea[];
  readonly names: readonly NameNode[];
  /** Every call, of our functions and of others'. */
  readonly calls: readonly CallNode[];
  readonly tables: readonly TableNode[];
  /** Cells with a `#` behind, whose spill is needed. */
  readonly spills: readonly CellArea[];
}

/**
 * Everything that a formula refers to, so that it can be fetched at once. What names and tables stand for refers on;
 * ask again with their formulas.
 * @param at the cell that the formula stands in, for references without a sheet
 */
export function references(formula: Formula, at: CellArea | null): References {
  const areas: CellArea[] = [];
  const names: NameNode[] = [];
  const calls: CallNode[] = [];
  const tables: TableNode[] = [];
  const spills: CellArea[] = [];
  const visit = (node: FormulaNode, locals: readonly string[]): void => {
    switch (node.kind) {
      case 'cells': {
        const area = areaOf(node, at);
        if (area) areas.push(area);
        return;
      }
      case 'name':
        if (node.sheet !== null || !locals.includes(node.name.toLowerCase())) names.push(node);
        return;
      case 'table':
        tables.push(node);
        return;
      case 'let': {
        const known = [...locals];
        for (const { name, value } of node.bindings) {
          visit(value, known);
          known.push(name.toLowerCase());
        }
        visit(node.body, known);
        return;
      }
      case 'call':
        calls.push(node);
        break;
      case 'unary':
        if (node.operator === '#' && node.operand.kind === 'cells') {
          const anchor = areaOf(node.operand, at);
          if (anchor) spills.push(anchor);
        }
        break;
      case 'binary':
        if (node.operator === ':' && node.left.kind === 'cells' && node.right.kind === 'cells') {
          const between = boundingArea(areaOf(node.left, at), areaOf(node.right, at));
          if (between) areas.push(between);
        }
        break;
      default:
    }
    for (const part of partsOf(node)) if (part) visit(part, locals);
  };
  visit(formula.root, []);
  return { areas, names, calls, tables, spills };
}

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Whether a formula calls a function of ours, anywhere in it, or uses a name of LET's that stands for such a call.
 * @param locals these names, in lower case
 */
export function callsOurs(node: FormulaNode, locals: { has(name: string): boolean } = NO_NAMES): boolean {
  if (node.kind === 'call' && node.ours !== null) return true;
  if (node.kind === 'name') return node.sheet === null && locals.has(node.name.toLowerCase());
  return partsOf(node).some((part) => part !== null && callsOurs(part, locals));
}
