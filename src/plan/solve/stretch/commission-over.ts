import { BOUNDARY, CURVE_METHOD, TIER_METHOD } from '../../../functions/enumerations';
import { errorValue, isFigure, toDouble } from '../../../formula/value';
import { exact, toNumber, type Decimal } from '../../../pay';
import { minus, plus } from './arithmetic';
import type { CallOver } from './call-over';
import { choiceOf } from './choice-of';
import { ANY, figureOver, fixed, type FigureOver, type Over } from './over';
import { readTable } from './read-table';
import { spelledOver } from './spelled-over';
import { commissionPieces, curvePieces, tableOf, type Pieces } from './table';

export function commissionOver(call: CallOver): Over {
  const pieces = tiersAt(call, 1);
  const amount = spelledOver(call.args[0]);
  if (amount.kind !== 'figure') return amount;
  // A return is an error here.
  if (amount.high < 0) return fixed(errorValue('#VALUE!'));
  return pieces && amount.low >= 0 ? readTable(call, { slot: 0, subject: 0, table: 1 }, amount, pieces) : ANY;
}

export function incrementOver(call: CallOver): Over {
  const pieces = tiersAt(call, 2);
  const [prior, amount] = [spelledOver(call.args[0]), spelledOver(call.args[1])];
  if (!pieces || !isSold(prior) || !isSold(amount)) return ANY;
  const total = combinedExactly(call, 1) ?? plus(prior, amount);
  const before = readTable(call, { slot: 0, subject: 0, table: 2 }, prior, pieces);
  return minus(readTable(call, { slot: 1, subject: 1, table: 2 }, total, pieces), before);
}

export function clawbackOver(call: CallOver): Over {
  const pieces = tiersAt(call, 2);
  const [amount, returned] = [spelledOver(call.args[0]), spelledOver(call.args[1])];
  if (!pieces || !isSold(amount) || !isSold(returned)) return ANY;
  const kept = combinedExactly(call, -1) ?? minus(amount, returned);
  if (kept.low < 0) return ANY;
  const all = readTable(call, { slot: 0, subject: 0, table: 2 }, amount, pieces);
  return minus(all, readTable(call, { slot: 1, subject: 1, table: 2 }, kept, pieces));
}

export function multiplierOver(call: CallOver): Over {
  const { args } = call;
  const rows = tableOf(args[1]);
  const method = choiceOf(CURVE_METHOD, args[2], 'step');
  const boundary = choiceOf(BOUNDARY, args[3], '>=');
  const attainment = spelledOver(args[0]);
  if (attainment.kind !== 'figure') return attainment;
  if (!rows || !method || !boundary) return ANY;
  return readTable(call, { slot: 0, subject: 0, table: 1 }, attainment, curvePieces(rows, method, boundary));
}

/** The tier table among the arguments, with how it pays behind it. */
function tiersAt({ args }: CallOver, at: number): Pieces | null {
  const rows = tableOf(args[at]);
  const method = choiceOf(TIER_METHOD, args[at + 1], 'marginal');
  const boundary = choiceOf(BOUNDARY, args[at + 2], '>=');
  return rows && method && boundary ? commissionPieces(rows, method, boundary) : null;
}

/** The sum or the difference of two fixed amounts, as exact as what they are compared with. */
function combinedExactly({ args: [one, other] }: CallOver, sign: 1 | -1): FigureOver | null {
  const [a, b] = [fixedFigure(one), fixedFigure(other)];
  if (!a || !b) return null;
  const nearest = toNumber(a.plus(b.times(sign)));
  return figureOver(nearest, nearest, 'constant');
}

function fixedFigure(over: Over | undefined): Decimal | null {
  return over?.kind === 'fixed' && isFigure(over.value) ? exact(toDouble(over.value)) : null;
}

function isSold(amount: ReturnType<typeof spelledOver>): amount is FigureOver {
  return amount.kind === 'figure' && amount.low >= 0;
}
