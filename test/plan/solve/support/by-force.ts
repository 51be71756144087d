import { partsOf, type FormulaNode } from '../../../../src/formula/tree';
import type { Trace } from '../../../../src/formula/trace';
import {
  elementAt,
  elementsOf,
  isFigure,
  isGrid,
  isStop,
  toDouble,
  type Scalar,
  type Value,
} from '../../../../src/formula/value';
import { compare } from '../../../../src/formula/operators';
import { gridOf } from '../../../../src/formula/scope';
import { exact, WITHHOLDING_TABLE } from '../../../../src/pay';
import { evaluateTeam, type PersonResult, type PlanValues } from '../../../../src/plan/language';
import { movable, ownFigures, type Axis, type Situation } from '../../../../src/plan/solve';

/** A person at every place of an axis, by the interpreter, one place after the other. */
export function everyPlace(situation: Situation, axis: Axis): readonly PersonResult[] {
  return Array.from({ length: axis.length }, (_, place) => resultAt(situation, axis, place));
}

export function resultAt(situation: Situation, axis: Axis, place: number): PersonResult {
  const { compiled, figures, at } = situation;
  const own: Record<string, PlanValues[string]> = { ...ownFigures(situation) };
  const department: Record<string, PlanValues[string]> = { ...figures.department };
  axis.at(place).forEach((figure, index) => {
    const found = movable(situation, axis.levers[index]!)!;
    (found.of === 'person' ? own : department)[found.name] = figure;
  });
  const people = figures.people.map((person, index) => (index === at ? own : person));
  return evaluateTeam(compiled, { ...figures, people, department })[at]!;
}

export function payOf({ pay }: PersonResult): number {
  return isFigure(pay.value) ? toDouble(pay.value) : Number.NaN;
}

/**
 * Everything that was decided on the way to somebody's pay, read from the steps that led there: comparisons, rows of
 * tables, what was the least, the most and the middle, full ones, guarantees and caps.
 */
export function decisionsOf({ compiled }: Situation, { lines }: PersonResult): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const visited = new Set<string>();
  const visitLine = (name: string): void => {
    const trace = lines.get(name)?.trace;
    if (!trace || visited.has(name)) return;
    visited.add(name);
    visit(trace, name);
  };
  const visit = (trace: Trace, line: string): void => {
    const use = compiled.names.at(trace.node);
    if (use?.kind === 'line') visitLine(use.name);
    const decided = isStop(trace.value) ? [] : decidedBy(trace, (node) => isMoving(node, compiled.names));
    for (const [slot, outcome] of decided.entries()) found.set(`${line} ${trace.node.span.join('-')} ${slot}`, outcome);
    for (const part of trace.parts) if (part) visit(part, line);
  };
  visitLine('pay');
  return found;
}

/** Places at which something is decided otherwise than at the place before. */
export function changesByForce(situation: Situation, results: readonly PersonResult[]): readonly number[] {
  const decisions = results.map((result) => decisionsOf(situation, result));
  return decisions.flatMap((here, place) => {
    const before = decisions[place - 1];
    if (!before) return [];
    const changed = [...here].some(([key, outcome]) => before.has(key) && before.get(key) !== outcome);
    return changed ? [place] : [];
  });
}

type Names = Situation['compiled']['names'];

function isMoving(node: FormulaNode, names: Names): boolean {
  const use = names.at(node);
  if (use) return use.kind === 'input' || use.kind === 'line' || use.kind === 'department';
  return partsOf(node).some((part) => part !== null && isMoving(part, names));
}

function decidedBy({ node, parts, value }: Trace, moving: (node: FormulaNode) => boolean): readonly unknown[] {
  const given = parts.map((part) => part?.value ?? null);
  if (node.kind === 'binary' && ['=', '<>', '<', '<=', '>', '>='].includes(node.operator)) return [single(value)];
  if (node.kind !== 'call') return [];
  const figures = given.map(figureOf);
  switch (node.ours ?? node.name) {
    case 'IF':
      return isFigure(single(given[0]!)) ? [figures[0] !== 0] : [];
    case 'MIN':
    case 'MAX': {
      const best = (node.name === 'MIN' ? Math.min : Math.max)(...figures);
      return [figures.indexOf(best)];
    }
    case 'MEDIAN': {
      const middle = [...figures].sort((a, b) => a - b)[(figures.length - 1) / 2]!;
      const resting = figures.findIndex((one, at) => one === middle && !moving(node.arguments[at]!));
      return [resting >= 0 ? resting : figures.indexOf(middle)];
    }
    case 'INT':
      return [figureOf(value)];
    case 'ABS':
      return [figures[0]! >= 0];
    case 'COMMISSION':
      return [rowOf(figures[0]!, given[1]!, exceeds(given, 3) && single(given[2]!) !== 'marginal')];
    case 'COMMISSION.INCREMENT':
      return [rowOf(figures[0]!, given[2]!, false), rowOf(figures[0]! + figures[1]!, given[2]!, false)];
    case 'MULTIPLIER':
      return [rowOf(figures[0]!, given[1]!, exceeds(given, 3) && single(given[2]!) !== 'linear')];
    case 'COMMISSION.GRID': {
      const across = isGrid(given[2]!) ? given[2].rows[0]!.slice(1).map((from) => [Number(from)]) : [];
      return [rowOf(figures[1]!, gridOf(across), false)];
    }
    case 'ATTAINMENT':
      return given[2] === 'lower' ? [figures[0]! > 2 * figures[1]!] : [];
    case 'PAY.IIT':
      return [rowOf(figures[0]!, gridOf(WITHHOLDING_TABLE.brackets), false), figureOf(value) > 0];
    case 'PAY.CLAMP':
      return [
        given[1] === null || compare(single(given[0]!), single(given[1]!)) >= 0,
        given[2] !== undefined && compare(single(given[0]!), single(given[2])) > 0,
      ];
    default:
      return [];
  }
}

function exceeds(given: readonly Value[], at: number): boolean {
  return given[at] !== undefined && single(given[at]) === '>';
}

function rowOf(figure: number, table: Value, isStrict: boolean): number {
  if (!isGrid(table)) return -1;
  const spelled = Number(figure.toPrecision(15));
  return table.rows.filter(([from]) => (isStrict ? Number(from) < spelled : Number(from) <= spelled)).length;
}

function single(value: Value): Scalar {
  return elementAt(value, 0, 0);
}

function figureOf(value: Value): number {
  const [first = null] = elementsOf(value);
  return isFigure(first) ? exact(first).toSignificantDigits(40).toNumber() : Number.NaN;
}
