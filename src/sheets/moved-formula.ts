import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from '@borgar/fx';
import type { BlockMove, LineMove } from './block-move';
import type { CellContent } from './description';

/**
 * What was typed into a cell of a sheet built before, for the sheet as it is built now: every reference goes on meaning the
 * person, the column or the cell beside the block that it meant. References to other sheets stay as they are; what is gone
 * reads `#REF!`, as in Excel.
 */
export function movedContent(content: CellContent, move: BlockMove | null): CellContent {
  if (typeof content !== 'object' || !move) return content;
  const tokens = tokenize(content.formula, { mergeRefs: true });
  for (const token of tokens) {
    if (token.type.startsWith('range') && token.type !== 'range_named') token.value = movedReference(token.value, move);
  }
  return { formula: stringifyTokens(tokens) };
}

function movedReference(text: string, move: BlockMove): string {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference) || reference.context?.length) return text;
  const { range } = reference;
  const { top, bottom, left, right } = range;
  const ofPerson = top !== null && top === bottom && left !== null && (right ?? left) < move.columnCount;
  const rows = movedSpan(top, bottom, ofPerson ? move.row : move.orderedRow);
  const columns = movedSpan(left, right, move.column);
  if (!rows || !columns) return '#REF!';
  return stringifyA1Ref({
    ...reference,
    range: { ...range, top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] },
  });
}

type Edge = number | null | undefined;

/** A span whose edges follow; where an edge is gone, the next line towards the other one that is left. */
function movedSpan(
  first: Edge,
  last: Edge,
  moved: LineMove,
): readonly [first: number | null, last: number | null] | null {
  if (typeof first !== 'number' || typeof last !== 'number') return [first ?? null, last ?? null];
  for (let from = first; from <= last; from += 1) {
    const start = moved(from);
    if (start === null) continue;
    for (let to = last; to >= from; to -= 1) {
      const end = moved(to);
      if (end !== null) return [Math.min(start, end), Math.max(start, end)];
    }
  }
  return null;
}
