import { bonus } from '../../pay';
import { eachNumber } from '../arguments/each-number';
import { oneNumber } from '../arguments/one-number';
import { defineFunction } from '../define';

export const BONUS = /* @__PURE__ */ defineFunction({
  name: 'BONUS',
  arguments: {
    base: eachNumber({ 'en-US': 'base', 'zh-CN': '基数' }),
    multiplier: eachNumber({ 'en-US': 'multiplier', 'zh-CN': '系数' }),
    score: eachNumber({ 'en-US': 'score', 'zh-CN': '得分' }),
    fullMarks: oneNumber({ 'en-US': 'fullMarks', 'zh-CN': '满分' }, { fallback: 100 }),
  },
  compute:
    ({ fullMarks }) =>
    ({ base, multiplier, score }) =>
      bonus(base, multiplier, score, fullMarks),
});
