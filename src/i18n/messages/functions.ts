import type { Messages } from '../language';

/** What the functions say beside an error in a cell: what is wrong, with which value, and what to do. */
export const FUNCTION_MESSAGES = {
  'place.row': { 'en-US': 'row {number} of the range', 'zh-CN': '区域第 {number} 行' },
  'place.column': { 'en-US': 'column {number}', 'zh-CN': '第 {number} 列' },
  'place.and': { 'en-US': ', ', 'zh-CN': ' ' },
  'place.end': { 'en-US': ': ', 'zh-CN': '：' },

  'number.not-finite': {
    'en-US': '{value} is no figure that a cell can hold. Check the formula it comes from.',
    'zh-CN': '{value} 不是单元格能容纳的数值，请检查来源公式。',
  },
  'result.too-large': {
    'en-US': 'The result is too large for a cell. Check the size of the figures.',
    'zh-CN': '结果超出单元格可容纳的范围，请检查数值大小。',
  },

  'cell.text': {
    'en-US': '“{value}” is text, not a number. Type a number or clear the cell.',
    'zh-CN': '“{value}”是文本，不是数字。请改为数字或清空单元格。',
  },
  'cell.number-as-text': {
    'en-US': '“{value}” is a number stored as text. Convert the cell to a number; it is not converted here.',
    'zh-CN': '“{value}”是以文本存储的数字。请先将单元格转换为数字，函数不会自动转换。',
  },
  'cell.boolean': {
    'en-US': '{value} is a logical value, not a number. Type a number or clear the cell.',
    'zh-CN': '{value} 是逻辑值，不是数字。请改为数字或清空单元格。',
  },
  'cell.error': {
    'en-US': 'the cell itself holds {error}. Correct it there.',
    'zh-CN': '该单元格本身为 {error}，请先更正。',
  },

  'argument.missing': {
    'en-US': 'nothing is given. Select the cells that hold it.',
    'zh-CN': '未提供内容，请选择对应的单元格区域。',
  },
  'argument.blank': {
    'en-US': 'it is left out, or its cell is blank. Type a value or select the cell that holds it.',
    'zh-CN': '缺少该参数，或其单元格为空。请填写数值，或选择对应的单元格。',
  },
  'argument.one-cell': {
    'en-US': 'one value is needed, but the range has {rows} × {columns} cells (rows × columns). Select one cell.',
    'zh-CN': '此处只能是一个值，所选区域为 {rows} 行 × {columns} 列，请只选一个单元格。',
  },
  'argument.choice': {
    'en-US': '“{value}” is not one of its values. Use one of: {choices}.',
    'zh-CN': '“{value}”不是可选值，请使用：{choices}。',
  },
  'argument.shapes': {
    'en-US':
      '{first} has {firstRows} × {firstColumns} cells (rows × columns), {second} has {secondRows} × {secondColumns}. Select ranges of the same shape, or a single cell.',
    'zh-CN':
      '{first}为 {firstRows} 行 × {firstColumns} 列，{second}为 {secondRows} 行 × {secondColumns} 列。请选择形状相同的区域，或只选一个单元格。',
  },
  'argument.too-many': {
    'en-US': '{given} arguments are given, at most {most} are possible. Remove the rest.',
    'zh-CN': '参数有 {given} 个，最多 {most} 个，请删去多余的参数。',
  },

  'tiers.empty': {
    'en-US': 'the table has no rows of figures. Fill in at least one.',
    'zh-CN': '表中没有数据，请至少填写一行。',
  },
  'tiers.columns': {
    'en-US':
      'a table has two columns, From and Rate (or Multiplier); this range has {columns}. Select both, and no others.',
    'zh-CN': '应为两列：起点和比例（或系数），所选区域为 {columns} 列。请只选这两列。',
  },
  'tiers.on-its-side': {
    'en-US':
      'the table lies on its side, with {rows} × {columns} cells (rows × columns). Put each tier in a row of its own, in two columns.',
    'zh-CN': '表格是横排的（{rows} 行 × {columns} 列）。请改为竖排，每档一行，共两列。',
  },
  'tiers.blank': {
    'en-US': 'the cell is blank. Fill it in, or remove the row; only rows at the end may be blank.',
    'zh-CN': '单元格为空，请填写或删除该行；只有末尾的行可以留空。',
  },
  'tiers.not-rising': {
    'en-US':
      'row {nextRow} begins at {nextFrom}, which is not above row {row} at {from}. Sort the rows, lowest first, with each From once.',
    'zh-CN': '第 {nextRow} 行的起点 {nextFrom} 不高于第 {row} 行的 {from}。请按起点从低到高排列，且不要重复。',
  },

  'commission.negative': {
    'en-US': 'the amount {amount} is below zero. For returned sales use COMMISSION.CLAWBACK.',
    'zh-CN': '业绩 {amount} 小于零。退货、退单请使用 COMMISSION.CLAWBACK。',
  },

  'attainment.zero-target': {
    'en-US': 'the target is zero. Type a target, or clear the cell where there is none.',
    'zh-CN': '目标为零。请填写目标；没有目标时请清空单元格。',
  },
  'attainment.negative-target': {
    'en-US': 'the target {target} is below zero, where a ratio says nothing. Type a target above zero.',
    'zh-CN': '目标 {target} 小于零，无法计算完成率。请填写大于零的目标。',
  },
  'attainment.zero-actual': {
    'en-US': 'the actual is zero, and target ÷ actual has no value. Use the direction lower instead.',
    'zh-CN': '实际为零，无法计算目标 ÷ 实际。请改用方向“越低越好”（lower）。',
  },
  'attainment.negative-actual': {
    'en-US': 'the actual {actual} is below zero, where target ÷ actual says nothing. Use the direction lower instead.',
    'zh-CN': '实际 {actual} 小于零，无法计算目标 ÷ 实际。请改用方向“越低越好”（lower）。',
  },

  'score.count': {
    'en-US': 'scores ({scores}) and weights ({weights}) differ in number. Select one weight for each score.',
    'zh-CN': '得分有 {scores} 个，权重有 {weights} 个，请使两者个数一致。',
  },
  'score.negative-weight': {
    'en-US': 'weight {position} is {weight}. Weights cannot be below zero.',
    'zh-CN': '第 {position} 个权重为 {weight}，权重不能小于零。',
  },
  'score.zero-weights': {
    'en-US': 'all weights are zero. Type weights that add up to 1 or 100.',
    'zh-CN': '权重全部为零，请填写合计为 1 或 100 的权重。',
  },
  'score.weights-total': {
    'en-US': 'the weights add up to {total}. Make them add up to 1 or to 100.',
    'zh-CN': '权重合计为 {total}，应为 1 或 100。',
  },
  'score.missing': {
    'en-US': 'score {position} is missing. Fill it in, or choose zero or reweight for missing scores.',
    'zh-CN': '第 {position} 个得分缺失。请补填，或将缺分处理设为“按零分”（zero）或“重新分配权重”（reweight）。',
  },
  'score.nothing-scored': {
    'en-US': 'no score that carries weight is there. Fill in at least one.',
    'zh-CN': '有权重的指标均无得分，请至少填写一个。',
  },

  'bonus.zero-full-marks': {
    'en-US': 'full marks are zero. Type the best possible score, such as 100.',
    'zh-CN': '满分为零，请填写满分，例如 100。',
  },
  'bonus.negative-full-marks': {
    'en-US': 'full marks are {fullMarks}. Type the best possible score, such as 100.',
    'zh-CN': '满分为 {fullMarks}，请填写大于零的满分，例如 100。',
  },

  'round.digits': {
    'en-US': 'digits is {digits}. Use a whole number from -15 to 15.',
    'zh-CN': '小数位数为 {digits}，请使用 -15 到 15 之间的整数。',
  },
} as const satisfies Messages;
