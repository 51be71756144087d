import { drawnPay } from '../../pay';
import { flag } from '../arguments/flag';
import { oneNumber } from '../arguments/one-number';
import { defineSpill } from '../define';

export const PAY_DRAW = /* @__PURE__ */ defineSpill({
  name: 'PAY.DRAW',
  arguments: {
    earned: oneNumber({ 'en-US': 'earned', 'zh-CN': '应得' }),
    draw: oneNumber({ 'en-US': 'draw', 'zh-CN': '预支额' }),
    balance: oneNumber({ 'en-US': 'balance', 'zh-CN': '预支余额' }, { fallback: 0 }),
    recoverable: flag({ 'en-US': 'recoverable', 'zh-CN': '可扣回' }, { fallback: true }),
  },
  spill: ({ earned, draw, balance: before, recoverable }) => {
    const { paid, recovered, balance } = drawnPay(earned, draw, before, recoverable);
    return [[paid, recovered, balance]];
  },
});
