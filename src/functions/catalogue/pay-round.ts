import { rounding } from '../../pay';
import { choice } from '../arguments/choice';
import { eachNumber } from '../arguments/each-number';
import { oneNumber } from '../arguments/one-number';
import { defineFunction } from '../define';
import { ROUNDING_MODE } from '../enumerations';

export const PAY_ROUND = /* @__PURE__ */ defineFunction({
  name: 'PAY.ROUND',
  arguments: {
    value: eachNumber({ 'en-US': 'value', 'zh-CN': '数值' }),
    digits: oneNumber({ 'en-US': 'digits', 'zh-CN': '小数位数' }, { fallback: 2 }),
    mode: choice({ 'en-US': 'mode', 'zh-CN': '舍入方式' }, ROUNDING_MODE, { fallback: 'half-up' }),
  },
  compute: ({ digits, mode }) => {
    const rounded = rounding(digits, mode);
    return ({ value }) => rounded(value);
  },
});
