import { proration } from '../../pay';
import { choice } from '../arguments/choice';
import { eachDate } from '../arguments/each-date';
import { eachNumber } from '../arguments/each-number';
import { oneDate } from '../arguments/one-date';
import { defineFunction } from '../define';
import { PRORATE_BASIS } from '../enumerations';

export const PAY_PRORATE = /* @__PURE__ */ defineFunction({
  name: 'PAY.PRORATE',
  arguments: {
    amount: eachNumber({ 'en-US': 'amount', 'zh-CN': '金额' }),
    periodStart: oneDate({ 'en-US': 'periodStart', 'zh-CN': '期间开始' }),
    periodEnd: oneDate({ 'en-US': 'periodEnd', 'zh-CN': '期间结束' }),
    start: eachDate({ 'en-US': 'start', 'zh-CN': '入职日' }),
    end: eachDate({ 'en-US': 'end', 'zh-CN': '离职日' }, { fallback: null }),
    basis: choice({ 'en-US': 'basis', 'zh-CN': '折算方式' }, PRORATE_BASIS, { fallback: 'calendar' }),
  },
  compute: ({ periodStart, periodEnd, basis }) => {
    const prorated = proration({ from: periodStart, to: periodEnd }, basis);
    return ({ amount, start, end }) => prorated(amount, { from: start, to: end });
  },
});
