import { toCondition } from '../../../formula/coerce';
import { lazyFunction } from '../../../formula/lazy-functions';
import type { CallNode } from '../../../formula/tree';
import { isGrid, isStop } from '../../../formula/value';
import type { DecisionBook } from './decision';
import { ANY, fixed, oneOf, TRUTH, type Over } from './over';
import { prepared, spreadOver, valuesOf, type Part, type Stretch } from './part';
import { decideTruth, truthOf } from './truth';

/** IF: where the condition is the same at every place, the other branch is not even looked at. */
export function choicePart(
  node: CallNode,
  parts: readonly (Part | undefined)[],
  book: DecisionBook,
  isWatched: boolean,
): Part {
  const branch = (at: number, stretch: Stretch): Over => {
    if (at >= parts.length) return fixed(false);
    return parts[at]?.over(stretch) ?? fixed(null);
  };
  const varies = parts.some((part) => part?.varies);
  const isConditionMoving = parts[0]?.varies ?? false;
  return prepared(varies, (stretch) => {
    const condition = parts[0]?.over(stretch) ?? fixed(null);
    if (condition.kind === 'any') return ANY;
    if (condition.kind === 'column' || (condition.kind === 'fixed' && isGrid(condition.value))) {
      return eachChosen([condition, branch(1, stretch), branch(2, stretch)]);
    }
    if (isWatched && isConditionMoving) {
      decideTruth({ node, args: [condition], decide: book.decideWith(stretch.watcher, 0) }, 0);
    }
    return chosen(condition, (at) => branch(at, stretch));
  });
}

function chosen(condition: Over, branch: (at: number) => Over): Over {
  if (condition.kind === 'fixed' && !isGrid(condition.value)) {
    const holds = toCondition(condition.value);
    if (typeof holds !== 'boolean') return isStop(holds) ? fixed(holds) : ANY;
    return branch(holds ? 1 : 2);
  }
  const holds = truthOf(condition);
  if (holds !== null) return branch(holds ? 1 : 2);
  const branches = [branch(1), branch(2)];
  return branches.every(isCondition) ? TRUTH : oneOf(branches);
}

function isCondition(over: Over): boolean {
  return over.kind === 'truth' || (over.kind === 'fixed' && typeof over.value === 'boolean');
}

/** A column of conditions picks element by element. */
function eachChosen(operands: readonly Over[]): Over {
  const values = valuesOf(operands);
  const exactly = lazyFunction('IF');
  if (values && exactly) return fixed(exactly({ count: values.length, value: (at) => values[at] }));
  return spreadOver(
    operands,
    () => true,
    ([condition = ANY, yes = ANY, no = ANY]) =>
      condition.kind === 'any' ? ANY : chosen(condition, (at) => (at === 1 ? yes : no)),
  );
}
