import { commissionRequiredFigure } from '../../pay';
import { eachNumber } from '../arguments/each-number';
import { oneNumber } from '../arguments/one-number';
import { defineFunction } from '../define';
import { TIER_ARGUMENTS } from './tier-arguments';

export const COMMISSION_REQUIRED = /* @__PURE__ */ defineFunction({
  name: 'COMMISSION.REQUIRED',
  arguments: {
    payout: eachNumber({ 'en-US': 'payout', 'zh-CN': '目标提成' }),
    ...TIER_ARGUMENTS,
    step: oneNumber({ 'en-US': 'step', 'zh-CN': '步长' }, { fallback: 0.01 }),
  },
  compute: ({ tiers, method, boundary, step }) => {
    const amountFor = commissionRequiredFigure(tiers, method, boundary, step);
    return ({ payout }) => amountFor(payout);
  },
});
