import { explainCommission } from '../../pay';
import { oneNumber } from '../arguments/one-number';
import { defineSpill } from '../define';
import { TIER_ARGUMENTS } from './tier-arguments';

export const COMMISSION_EXPLAIN = /* @__PURE__ */ defineSpill({
  name: 'COMMISSION.EXPLAIN',
  arguments: {
    amount: oneNumber({ 'en-US': 'amount', 'zh-CN': '业绩' }),
    ...TIER_ARGUMENTS,
  },
  spill: ({ amount, tiers, method, boundary }) => {
    const { lines, ...total } = explainCommission(amount, tiers, method, boundary);
    return [
      ...lines.map((line) => [line.from, line.to ?? '', line.amount, line.rate, line.commission]),
      ['', '', total.amount, total.rate ?? '', total.commission],
    ];
  },
});
