import { callOurs } from '../../../formula/call-ours';
import { isFigure, toDouble, type Value } from '../../../formula/value';
import { times } from './arithmetic';
import type { CallOver } from './call-over';
import { ANY, figureOver, fixed, type FigureOver, type Over } from './over';
import { spelledOver } from './spelled-over';

/** A part of an amount is a share of it, as long as the days rest. */
export function proratedOver({ args: [amount, ...days] }: CallOver): Over {
  const whole = spelledOver(amount);
  if (whole.kind !== 'figure') return whole;
  const given = restingValues(days);
  if (!given) return ANY;
  const share = callOurs('PAY.PRORATE', [1, ...given]);
  return isFigure(share) ? times(whole, nearly(toDouble(share))) : fixed(share);
}

/** Full years times a figure for each, as long as the days and the limit rest. */
export function seniorityOver({ args: [hired, day, perYear, cap] }: CallOver): Over {
  const each = spelledOver(perYear);
  const given = restingValues([hired, day, cap]);
  if (each.kind !== 'figure' || each.low < 0 || !given) return ANY;
  const [from, to, most] = given;
  const [low, high] = [each.low, each.high].map((figure) => callOurs('PAY.SENIORITY', [from, to, figure, most]));
  if (low === undefined || high === undefined || !isFigure(low) || !isFigure(high)) return ANY;
  return figureOver(nearly(toDouble(low)).low, nearly(toDouble(high)).high, each.way);
}

function restingValues(given: readonly (Over | undefined)[]): readonly (Value | undefined)[] | null {
  if (given.some((one) => one !== undefined && one.kind !== 'fixed')) return null;
  return given.map((one) => (one?.kind === 'fixed' ? one.value : undefined));
}

/** What a function of ours gave, with the digits that a cell does not show. */
function nearly(figure: number): FigureOver {
  const margin = Math.abs(figure) * 1e-14;
  return figureOver(figure - margin, figure + margin, 'constant');
}
