import { withholding } from '../../pay';
import { eachNumber } from '../arguments/each-number';
import { defineFunction } from '../define';

export const PAY_IIT = /* @__PURE__ */ defineFunction({
  name: 'PAY.IIT',
  arguments: {
    cumulativeTaxable: eachNumber({ 'en-US': 'cumulativeTaxable', 'zh-CN': '累计应纳税所得额' }),
    withheld: eachNumber({ 'en-US': 'withheld', 'zh-CN': '累计已预扣税额' }, { fallback: 0 }),
  },
  compute:
    () =>
    ({ cumulativeTaxable, withheld }) =>
      withholding(cumulativeTaxable, withheld),
});
