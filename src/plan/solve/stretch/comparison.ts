import { applyOperator } from '../../../formula/operators';
import type { BinaryNode } from '../../../formula/tree';
import { isFigure, isGrid, toDouble } from '../../../formula/value';
import { isAbove, isAtLeast, isEqual } from './compare-over';
import type { Decide, Outcome } from './decision';
import { fixed, isFixedStop, TRUTH, type Over } from './over';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

export function isComparison(operator: string): operator is Comparison {
  return Object.hasOwn(MIRRORED, operator);
}

/**
 * A comparison over a stretch. It is told from the side that moves: that it reaches or exceeds the other one, whether or
 * not the condition holds then.
 */
export function comparisonOver(
  node: BinaryNode,
  operator: Comparison,
  [left, right]: readonly [Over, Over],
  isMirrored: boolean,
  decide: Decide,
): Over {
  for (const side of [left, right]) if (side.kind === 'any' || isFixedStop(side)) return side;
  const [subject, other] = isMirrored ? [right, left] : [left, right];
  const [subjectNode, against] = isMirrored ? [node.right, node.left] : [node.left, node.right];
  const { outcome, holds, strict, isEquality } = decided(isMirrored ? MIRRORED[operator] : operator, subject, other);
  decide(0, outcome, () => ({
    kind: 'comparison',
    subjects: [subjectNode],
    against,
    thresholds: other.kind === 'fixed' && isFigure(other.value) ? [toDouble(other.value)] : [],
    strict,
    ...(isEquality && { isEquality }),
  }));
  if (left.kind === 'fixed' && right.kind === 'fixed' && !isGrid(left.value) && !isGrid(right.value)) {
    return fixed(applyOperator(operator, left.value, right.value));
  }
  return outcome === null ? TRUTH : fixed((outcome === 1) === holds);
}

function decided(
  operator: Comparison,
  subject: Over,
  other: Over,
): {
  readonly outcome: Outcome;
  /** Whether the condition holds with outcome 1, and does not with the others. */
  readonly holds: boolean;
  readonly strict: boolean;
  readonly isEquality?: true;
} {
  switch (operator) {
    case '=':
      return { outcome: isEqual(subject, other), holds: true, strict: false, isEquality: true };
    case '<>':
      return { outcome: isEqual(subject, other), holds: false, strict: false, isEquality: true };
    case '>=':
      return { outcome: isAtLeast(subject, other), holds: true, strict: false };
    case '<':
      return { outcome: isAtLeast(subject, other), holds: false, strict: false };
    case '>':
      return { outcome: isAbove(subject, other), holds: true, strict: true };
    case '<=':
      return { outcome: isAbove(subject, other), holds: false, strict: true };
  }
}
