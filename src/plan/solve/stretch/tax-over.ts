import { callOurs } from '../../../formula/call-ours';
import { isFigure, toDouble, type Value } from '../../../formula/value';
import { WITHHOLDING_TABLE } from '../../../pay';
import { minus } from './arithmetic';
import type { CallOver } from './call-over';
import type { Outcome } from './decision';
import { ANY, figureOver, fixed, type Over } from './over';
import { valuesOf } from './part';
import { readTable } from './read-table';
import { roundedOver } from './rounding';
import { spelledOver } from './spelled-over';
import { commissionPieces } from './table';

const CENTS = fixed(2);

/** This month's tax: what the year so far owes by its bracket, less what was withheld, never below nought. */
export function taxOver(call: CallOver): Over {
  const [taxable, withheld = fixed(0)] = call.args;
  const [income, before] = [spelledOver(taxable), spelledOver(withheld)];
  if (income.kind !== 'figure' || before.kind !== 'figure' || before.low < 0) return ANY;
  const brackets = commissionPieces(WITHHOLDING_TABLE.brackets, 'marginal', '>=');
  const due = readTable(call, { slot: 0, subject: 0, table: null }, income, brackets);
  const left = roundedOver(minus(due, before), CENTS);
  if (left.kind !== 'figure') return left;
  // What was withheld too much is not paid back by this month's tax.
  const exactly = valuesOf(call.args);
  call.decide(1, exactly ? isTaxed(exactly) : left.low > 0 ? 1 : left.high <= 0 ? 0 : null, () => ({
    kind: 'floor',
    subjects: [call.node.arguments[0] ?? null],
    against: call.node.arguments[1] ?? null,
    thresholds: [],
    strict: true,
  }));
  return figureOver(Math.max(0, left.low), Math.max(0, left.high), left.high <= 0 ? 'constant' : left.way);
}

function isTaxed(values: readonly (Value | undefined)[]): Outcome {
  const tax = callOurs('PAY.IIT', values);
  return isFigure(tax) ? Number(toDouble(tax) > 0) : null;
}
