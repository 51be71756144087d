import { seniority } from '../../pay';
import { eachDate } from '../arguments/each-date';
import { oneDate } from '../arguments/one-date';
import { oneNumber } from '../arguments/one-number';
import { defineFunction } from '../define';

export const PAY_SENIORITY = /* @__PURE__ */ defineFunction({
  name: 'PAY.SENIORITY',
  arguments: {
    hired: eachDate({ 'en-US': 'hired', 'zh-CN': '入职日' }),
    asOf: oneDate({ 'en-US': 'asOf', 'zh-CN': '计算日' }),
    perYear: oneNumber({ 'en-US': 'perYear', 'zh-CN': '每年金额' }),
    cap: oneNumber({ 'en-US': 'cap', 'zh-CN': '封顶' }, { fallback: null }),
  },
  compute: ({ asOf, perYear, cap }) => {
    const payFor = seniority(asOf, perYear, cap);
    return ({ hired }) => payFor(hired);
  },
});
