import { attainment } from '../../pay';
import { choice } from '../arguments/choice';
import { eachNumber } from '../arguments/each-number';
import { defineFunction } from '../define';
import { DIRECTION } from '../enumerations';

export const ATTAINMENT = /* @__PURE__ */ defineFunction({
  name: 'ATTAINMENT',
  arguments: {
    actual: eachNumber({ 'en-US': 'actual', 'zh-CN': '实际' }),
    target: eachNumber({ 'en-US': 'target', 'zh-CN': '目标' }),
    direction: choice({ 'en-US': 'direction', 'zh-CN': '方向' }, DIRECTION, { fallback: 'higher' }),
  },
  compute:
    ({ direction }) =>
    ({ actual, target }) =>
      attainment(actual, target, direction),
});
