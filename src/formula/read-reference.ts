import { parseA1Ref, parseStructRef, type AstExpression } from '@borgar/fx';
import { withoutLocalMark } from './local-names';
import type { CellsNode, FormulaNode, Span } from './tree';

/** A reference as the parser gives it: cells, a name, a table's, or one that is not worked out here. */
export function readReference(tree: Extract<AstExpression, { type: 'ReferenceIdentifier' }>): FormulaNode {
  const span = spanOf(tree);
  const text = tree.value;
  const unsupported: FormulaNode = { kind: 'unsupported', text, span };
  if (tree.kind === 'table') {
    const parsed = parseStructRef(text);
    if (!parsed || (parsed.context ?? []).length > 0) return unsupported;
    const { table = '', columns = [], sections = [] } = parsed;
    return { kind: 'table', text, table: table === '' ? null : table, columns, sections, span };
  }
  const parsed = parseA1Ref(text);
  if (!parsed) return unsupported;
  const context = ('context' in parsed ? parsed.context : undefined) ?? [];
  const [sheet = null] = context;
  if (context.length > 1 || (sheet !== null && /[:[\]]/.test(sheet))) return unsupported;
  if ('name' in parsed) return { kind: 'name', name: withoutLocalMark(parsed.name), sheet, span };
  return 'range' in parsed ? cells(text, sheet, parsed.range, span) : unsupported;
}

function cells(
  text: string,
  sheet: string | null,
  range: { top: number | null; left: number | null; bottom?: number | null; right?: number | null },
  span: Span,
): CellsNode {
  const { top, left, bottom = top, right = left } = range;
  return { kind: 'cells', text, sheet, top, left, bottom, right, span };
}

/** Where a node of the parser's stands in the text. */
export function spanOf({ loc }: { loc?: number[] }): Span {
  const [start = 0, end = start] = loc ?? [];
  return [start, end];
}
