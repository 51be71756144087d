import { commissionIncrementFigure } from '../../pay';
import { eachNumber } from '../arguments/each-number';
import { defineFunction } from '../define';
import { TIER_ARGUMENTS } from './tier-arguments';

export const COMMISSION_INCREMENT = /* @__PURE__ */ defineFunction({
  name: 'COMMISSION.INCREMENT',
  arguments: {
    prior: eachNumber({ 'en-US': 'prior', 'zh-CN': '此前累计' }),
    amount: eachNumber({ 'en-US': 'amount', 'zh-CN': '本期业绩' }),
    ...TIER_ARGUMENTS,
  },
  compute: ({ tiers, method, boundary }) => {
    const figure = commissionIncrementFigure(tiers, method, boundary);
    return ({ prior, amount }) => figure(prior, amount);
  },
});
