import { FormulaError } from '../../formula/formula-error';
import { parseFormula } from '../../formula/parse';
import type { FormulaNode } from '../../formula/tree';
import type { PlanNames } from '../language/plan-names';
import type { FormValues, PrimitiveKind } from './primitive';
import { PRIMITIVE_KINDS, PRIMITIVES, WRAPPERS } from './primitives';

/** A line as its form holds it: what it pays, under which condition, and between which limits. */
export interface LineForm {
  readonly primitive: PrimitiveKind;
  readonly values: FormValues;
  readonly gate: FormValues | null;
  readonly limits: FormValues | null;
}

/** The formula of a form; the limits hold for what is left after the condition. */
export function writeLine({ primitive, values, gate, limits }: LineForm, names: PlanNames): string {
  const core = PRIMITIVES[primitive].write(values, names);
  const gated = gate ? WRAPPERS.gate.write(gate, core) : core;
  return limits ? WRAPPERS.limits.write(limits, gated) : gated;
}

/**
 * The form of a formula; null where no form could have written it.
 * @param kinds the kinds of lines that it may be
 */
export function readLine(
  formula: string,
  names: PlanNames,
  kinds: readonly PrimitiveKind[] = PRIMITIVE_KINDS,
): LineForm | null {
  const root = rootOf(formula);
  if (!root) return null;
  const limited = WRAPPERS.limits.read(root, names);
  const gated = WRAPPERS.gate.read(limited?.inner ?? root, names);
  const core = gated?.inner ?? limited?.inner ?? root;
  for (const primitive of kinds) {
    const values = PRIMITIVES[primitive].read(core, names);
    if (values) return { primitive, values, gate: gated?.values ?? null, limits: limited?.values ?? null };
  }
  return null;
}

function rootOf(formula: string): FormulaNode | null {
  try {
    return parseFormula(formula).root;
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}
