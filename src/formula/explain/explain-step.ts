import { Decimal } from '../../pay';
import { pickedCell, type CellArea } from '../area';
import { toCondition, toFigure } from '../coerce';
import type { Trace } from '../trace';
import type { BinaryOperator, CallNode, FormulaNode } from '../tree';
import { elementAt, isError, isFigure, isGrid, isStop, type Scalar, type Value } from '../value';
import type { Pick } from './call-reading';
import type { Words } from './words';

const SIGNS: Partial<Record<BinaryOperator, string>> = {
  '*': '×',
  '/': '÷',
  '-': '−',
  '<=': '≤',
  '>=': '≥',
  '<>': '≠',
};
/** Signs whose chains read as one: 2 + 3 + 4. */
const CHAINED: readonly BinaryOperator[] = ['+', '*', '&'];
const ROUNDING: Readonly<Record<string, 'step.round' | 'step.roundup' | 'step.rounddown'>> = {
  ROUND: 'step.round',
  ROUNDUP: 'step.roundup',
  ROUNDDOWN: 'step.rounddown',
};

/** How a step is read: values by their pick, parts by their text in the formula. */
export interface StepReading {
  readonly words: Words;
  readonly pick: Pick;
  readonly writtenOf: (node: FormulaNode) => string;
  readonly isPercent: (cell: CellArea) => boolean;
}

/** A sign or a function of Excel's with what it works on: `2,500 × 0.9 = 2,250`. */
export function stepText(trace: Trace, reading: StepReading): string {
  const { words } = reading;
  const result = shown(trace.value, trace.node, reading);
  const { node } = trace;
  if (node.kind === 'call') {
    const said = callText(trace, node, result, reading);
    if (said !== null) return said;
  }
  return words.say(isStop(picked(trace.value, reading.pick)) ? 'step.fails' : 'step.equals', {
    work: work(trace, reading),
    result,
  });
}

function callText(trace: Trace, node: CallNode, result: string, reading: StepReading): string | null {
  const { words, pick, writtenOf } = reading;
  const [first, second] = trace.parts;
  if (!first || isStop(picked(trace.value, pick))) return null;
  const rounding = ROUNDING[node.name];
  if (rounding && second) {
    const digits = toFigure(picked(second.value, pick));
    const unit = isStop(digits) ? '' : words.figure(new Decimal(10).pow(digits.trunc().negated()));
    return words.say(rounding, { value: operand(first, reading), unit, result });
  }
  if (node.name === 'IF') {
    const holds = toCondition(picked(first.value, pick)) === true;
    return words.say(holds ? 'step.if.true' : 'step.if.false', { condition: writtenOf(first.node), result });
  }
  if (node.name === 'IFERROR' || node.name === 'IFNA') {
    const failed = isError(picked(first.value, pick));
    return words.say(failed ? 'step.instead' : 'step.noError', { part: writtenOf(first.node), result });
  }
  return null;
}

function work(trace: Trace, reading: StepReading): string {
  const { node, parts } = trace;
  switch (node.kind) {
    case 'binary':
      return chain(trace, reading).join(` ${SIGNS[node.operator] ?? node.operator} `);
    case 'unary': {
      const inner = operand(parts[0] ?? null, reading);
      return node.operator === '%' ? `${inner}%` : `${node.operator === '-' ? '−' : node.operator}(${inner})`;
    }
    case 'call':
      return `${node.name}(${parts.map((part, index) => argument(part, node.arguments[index] ?? null, reading)).join(', ')})`;
    default:
      return reading.writtenOf(node);
  }
}

/** The beginning of a chain of one sign: 1 + 2 in 1 + 2 + 3. */
export function chainedBefore({ node, parts: [left] }: Trace): Trace | null {
  if (node.kind !== 'binary' || left?.node.kind !== 'binary') return null;
  return left.node.operator === node.operator && CHAINED.includes(node.operator) ? left : null;
}

/** The operands of a chain of one sign, from left to right. */
function chain(trace: Trace, reading: StepReading): string[] {
  const beginning = chainedBefore(trace);
  const [left = null, right = null] = trace.parts;
  return [...(beginning ? chain(beginning, reading) : [operand(left, reading)]), operand(right, reading)];
}

function operand(trace: Trace | null, reading: StepReading): string {
  if (!trace) return '';
  return reading.words.inBrackets(shown(trace.value, trace.node, reading));
}

/** A range by what is written, a part that was not needed as dots. */
function argument(trace: Trace | null, node: FormulaNode | null, reading: StepReading): string {
  if (!trace) return node ? '…' : '';
  const { value } = trace;
  const many = isGrid(value) && (value.rows.length > 1 || (value.rows[0]?.length ?? 0) > 1);
  return many ? reading.writtenOf(trace.node) : shown(value, trace.node, reading);
}

function shown(value: Value, node: FormulaNode, { words, pick, isPercent }: StepReading): string {
  const element = picked(value, pick);
  if (node.kind === 'unary' && node.operator === '%' && node.operand.kind === 'number')
    return `${words.figure(node.operand.value)}%`;
  if (element === '') return '""';
  const area = isGrid(value) ? value.area : null;
  return area && isFigure(element) && isPercent(pickedCell(area, pick)) ? words.percent(element) : words.value(element);
}

function picked(value: Value, pick: Pick): Scalar {
  return elementAt(value, pick.row, pick.column);
}
