import { commissionClawbackFigure } from '../../pay';
import { eachNumber } from '../arguments/each-number';
import { defineFunction } from '../define';
import { TIER_ARGUMENTS } from './tier-arguments';

export const COMMISSION_CLAWBACK = /* @__PURE__ */ defineFunction({
  name: 'COMMISSION.CLAWBACK',
  arguments: {
    amount: eachNumber({ 'en-US': 'amount', 'zh-CN': '业绩' }),
    returned: eachNumber({ 'en-US': 'returned', 'zh-CN': '退货' }),
    ...TIER_ARGUMENTS,
  },
  compute: ({ tiers, method, boundary }) => {
    const figure = commissionClawbackFigure(tiers, method, boundary);
    return ({ amount, returned }) => figure(amount, returned);
  },
});
