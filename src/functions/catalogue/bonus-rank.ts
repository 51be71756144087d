import { prizesByRank } from '../../pay';
import { choice } from '../arguments/choice';
import { list } from '../arguments/list';
import { defineSpill } from '../define';
import { TIES } from '../enumerations';
import { inShape } from '../in-shape';

export const BONUS_RANK = /* @__PURE__ */ defineSpill({
  name: 'BONUS.RANK',
  arguments: {
    values: list({ 'en-US': 'values', 'zh-CN': '业绩' }, { blank: null }),
    prizes: list({ 'en-US': 'prizes', 'zh-CN': '奖金' }, { blank: 0 }),
    ties: choice({ 'en-US': 'ties', 'zh-CN': '并列' }, TIES, { fallback: 'split' }),
  },
  spill: ({ values, prizes, ties }) => inShape(prizesByRank(values.values, prizes.values, ties), values.shape),
});
