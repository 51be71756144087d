import { Decimal, exact, toNumber, ZERO, type Figure } from './decimal';
import { PayError } from './pay-error';
import type { Money } from './units';

/** One period under a draw. */
export interface DrawnPay {
  /** What the person gets: never less than the draw. */
  readonly paid: Money;
  /** How much of the earlier advances this period's earnings paid back. */
  readonly recovered: Money;
  /** Advances still to be paid back, for the next period. */
  readonly balance: Money;
}

/**
 * A draw against commission 预支提成: a month that earns less than the draw is paid up to it, and where the draw is
 * recoverable, the difference is an advance that later earnings above the draw pay back. Then everything paid differs
 * from everything earned by the balance, no more.
 * @param earned money of this period; returns may take it below zero, which the advance makes up for as well
 * @param draw money that is paid in any case
 * @param balance advances from before, zero or more
 * @param recoverable false for a guarantee: nothing is advanced or paid back, and the balance stays
 * @throws PayError `draw.negative-draw`, `draw.negative-balance`
 */
export function drawnPay(earned: Figure, draw: Figure, balance: Figure = 0, recoverable = true): DrawnPay {
  const [gross, least, owed] = [exact(earned), exact(draw), exact(balance)];
  if (least.lessThan(ZERO)) throw new PayError('#VALUE!', 'draw.negative-draw', { draw: toNumber(least) });
  if (owed.lessThan(ZERO)) throw new PayError('#VALUE!', 'draw.negative-balance', { balance: toNumber(owed) });
  const before = Decimal.max(gross, least);
  const advanced = recoverable ? before.minus(gross) : ZERO;
  const recovered = recoverable ? Decimal.min(before.minus(least), owed) : ZERO;
  return {
    paid: before.minus(recovered) as Money,
    recovered: recovered as Money,
    balance: owed.plus(advanced).minus(recovered) as Money,
  };
}
