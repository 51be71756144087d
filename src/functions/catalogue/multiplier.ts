import { multiplierFigure } from '../../pay';
import { choice } from '../arguments/choice';
import { eachNumber } from '../arguments/each-number';
import { tierRows } from '../arguments/tier-rows';
import { defineFunction } from '../define';
import { BOUNDARY, CURVE_METHOD } from '../enumerations';

export const MULTIPLIER = /* @__PURE__ */ defineFunction({
  name: 'MULTIPLIER',
  arguments: {
    attainment: eachNumber({ 'en-US': 'attainment', 'zh-CN': '完成率' }),
    curve: tierRows({ 'en-US': 'curve', 'zh-CN': '系数表' }),
    method: choice({ 'en-US': 'method', 'zh-CN': '方式' }, CURVE_METHOD, { fallback: 'step' }),
    boundary: choice({ 'en-US': 'boundary', 'zh-CN': '临界' }, BOUNDARY, { fallback: '>=' }),
  },
  compute: ({ curve, method, boundary }) => {
    const figure = multiplierFigure(curve, method, boundary);
    return ({ attainment }) => figure(attainment);
  },
});
