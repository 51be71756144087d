import { score } from '../../pay';
import { choice } from '../arguments/choice';
import { list } from '../arguments/list';
import { defineFunction } from '../define';
import { MISSING_SCORE } from '../enumerations';

export const SCORE = /* @__PURE__ */ defineFunction({
  name: 'SCORE',
  arguments: {
    scores: list({ 'en-US': 'scores', 'zh-CN': '得分' }, { blank: null }),
    weights: list({ 'en-US': 'weights', 'zh-CN': '权重' }, { blank: 0 }),
    missing: choice({ 'en-US': 'missing', 'zh-CN': '缺分处理' }, MISSING_SCORE, { fallback: 'error' }),
  },
  compute:
    ({ scores, weights, missing }) =>
    () =>
      score(scores.values, weights.values, missing),
});
