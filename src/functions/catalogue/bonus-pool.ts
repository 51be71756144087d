import { poolFigure } from '../../pay';
import { list } from '../arguments/list';
import { oneNumber } from '../arguments/one-number';
import { defineSpill } from '../define';
import { inShape } from '../in-shape';

export const BONUS_POOL = /* @__PURE__ */ defineSpill({
  name: 'BONUS.POOL',
  arguments: {
    amount: oneNumber({ 'en-US': 'amount', 'zh-CN': '总额' }),
    shares: list({ 'en-US': 'shares', 'zh-CN': '份额' }, { blank: null }),
    digits: oneNumber({ 'en-US': 'digits', 'zh-CN': '小数位数' }, { fallback: 2 }),
  },
  spill: ({ amount, shares, digits }) => inShape(poolFigure(amount, shares.values, digits), shares.shape),
});
