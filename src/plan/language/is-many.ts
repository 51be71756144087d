import { findFunction } from '../../functions';
import type { FormulaNode } from '../../formula/tree';
import { REDUCING } from './allowed';
import { parameterKind } from './parameter';
import type { PlanNames } from './plan-names';

/** Whether a part comes to several values, which would spill over the next people's rows. */
export function isMany(node: FormulaNode, names: PlanNames): boolean {
  switch (node.kind) {
    case 'name': {
      const use = names.at(node);
      if (use?.kind === 'parameter') return parameterKind(use.parameter) !== 'value';
      return use?.kind === 'team' || (use?.kind === 'input' && use.input.each !== undefined);
    }
    case 'unary':
      return isMany(node.operand, names);
    case 'binary':
      return isMany(node.left, names) || isMany(node.right, names);
    case 'call': {
      if (node.ours === null)
        return !REDUCING.has(node.name) && node.arguments.some((part) => part && isMany(part, names));
      const fn = findFunction(node.ours);
      if (fn?.body.kind === 'spill') return true;
      return node.arguments.some((part, index) => part && fn?.arguments[index]?.kind === 'each' && isMany(part, names));
    }
    default:
      return false;
  }
}
