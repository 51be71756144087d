import { gridRate } from '../../pay';
import { choice } from '../arguments/choice';
import { eachLabel } from '../arguments/each-label';
import { labelledRates } from '../arguments/labelled-rates';
import { defineFunction } from '../define';
import { BOUNDARY } from '../enumerations';

export const COMMISSION_GRID = /* @__PURE__ */ defineFunction({
  name: 'COMMISSION.GRID',
  arguments: {
    row: eachLabel({ 'en-US': 'row', 'zh-CN': '行值' }),
    column: eachLabel({ 'en-US': 'column', 'zh-CN': '列值' }),
    grid: labelledRates({ 'en-US': 'grid', 'zh-CN': '交叉表' }),
    boundary: choice({ 'en-US': 'boundary', 'zh-CN': '临界' }, BOUNDARY, { fallback: '>=' }),
  },
  compute:
    ({ grid, boundary }) =>
    ({ row, column }) =>
      gridRate(row, column, grid, boundary),
});
