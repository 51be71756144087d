import { clamp } from '../../pay';
import { eachNumber } from '../arguments/each-number';
import { oneNumber } from '../arguments/one-number';
import { defineFunction } from '../define';

export const PAY_CLAMP = /* @__PURE__ */ defineFunction({
  name: 'PAY.CLAMP',
  arguments: {
    value: eachNumber({ 'en-US': 'value', 'zh-CN': '数值' }),
    floor: oneNumber({ 'en-US': 'floor', 'zh-CN': '保底' }, { fallback: null }),
    cap: oneNumber({ 'en-US': 'cap', 'zh-CN': '封顶' }, { fallback: null }),
  },
  compute: ({ floor, cap }) => {
    const clamped = clamp(floor, cap);
    return ({ value }) => clamped(value);
  },
});
