import { commissionFigure } from '../../pay';
import { eachNumber } from '../arguments/each-number';
import { defineFunction } from '../define';
import { TIER_ARGUMENTS } from './tier-arguments';

export const COMMISSION = /* @__PURE__ */ defineFunction({
  name: 'COMMISSION',
  arguments: {
    amount: eachNumber({ 'en-US': 'amount', 'zh-CN': '业绩' }),
    ...TIER_ARGUMENTS,
  },
  compute: ({ tiers, method, boundary }) => {
    const figure = commissionFigure(tiers, method, boundary);
    return ({ amount }) => figure(amount);
  },
});
