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
    'en-US': 'it is already {error}. Correct the cell, or the formula it comes from.',
    'zh-CN': '此处已是 {error}，请先更正该单元格或其来源公式。',
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
  'argument.flag': {
    'en-US': '“{value}” is not a logical value. Type TRUE or FALSE.',
    'zh-CN': '“{value}”不是逻辑值，请填写 TRUE 或 FALSE。',
  },
  'date.none': {
    'en-US': '“{value}” is not a date. Type one, such as 2026-01-31.',
    'zh-CN': '“{value}”不是日期，请填写日期，例如 2026-01-31。',
  },
  'date.as-text': {
    'en-US': '“{value}” is a date stored as text. Type it again in a cell that is not formatted as text.',
    'zh-CN': '“{value}”是以文本存储的日期。请先将单元格格式改为日期，再重新输入。',
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
  'increment.negative-prior': {
    'en-US': 'what was credited before is {prior}, below zero. Type 0 where nothing was.',
    'zh-CN': '此前累计业绩为 {prior}，小于零。没有累计业绩时请填 0。',
  },
  'clawback.negative-amount': {
    'en-US': 'the amount {value} is below zero. Type what was sold before the return.',
    'zh-CN': '业绩 {value} 小于零，请填写退货前的业绩。',
  },
  'clawback.negative-returned': {
    'en-US': 'the return {value} is below zero. Type what came back as a figure above zero.',
    'zh-CN': '退货 {value} 小于零，请用正数填写退货。',
  },
  'clawback.more-than-sold': {
    'en-US': 'the return {returned} is more than the {amount} sold. Claw the rest back from the period it was sold in.',
    'zh-CN': '退货 {returned} 大于业绩 {amount}。超出部分请从其销售当期扣回。',
  },
  'required.step': {
    'en-US': 'the step is {step}. Use a step above zero, such as 1 for cars or 0.01 for money.',
    'zh-CN': '步长为 {step}，应大于零，例如按台填 1，按金额填 0.01。',
  },
  'required.out-of-reach': {
    'en-US': 'no amount pays {payout}; the most that this table pays is {most}. Lower the payout or extend the table.',
    'zh-CN': '任何业绩都达不到 {payout}，按此表最多为 {most}。请降低目标或扩充档位表。',
  },

  'grid.too-small': {
    'en-US':
      'a grid has labels at the left and at the top and figures between; this range has {rows} × {columns} cells (rows × columns). Select all of it.',
    'zh-CN': '交叉表应包括左侧标签、顶部标签和数据，所选区域为 {rows} 行 × {columns} 列，请选择整个表。',
  },
  'grid.blank-label': {
    'en-US': 'the label is blank. Fill it in, or remove its row or column; only those at the end may be blank.',
    'zh-CN': '标签为空，请填写，或删除该行（列）；只有末尾的行和列可以留空。',
  },
  'grid.mixed-labels': {
    'en-US': 'the label {second} is not of the kind of {first}. Use numbers alone or texts alone on one side.',
    'zh-CN': '标签 {second} 与 {first} 类型不同。同一侧的标签应全部为数字或全部为文本。',
  },
  'grid.not-rising': {
    'en-US': 'the label {second} is not above {first} before it. Sort the labels, lowest first, with each once.',
    'zh-CN': '标签 {second} 不高于前一个标签 {first}。请从低到高排列，且不要重复。',
  },
  'grid.repeated': {
    'en-US': 'the label “{second}” stands for the same as “{first}” before it. Keep one of them.',
    'zh-CN': '标签“{second}”与前面的“{first}”重复，请只保留一个。',
  },
  'grid.text-for-number': {
    'en-US': '“{value}” is text, but the labels it is looked up in are numbers: {labels}. Type a number.',
    'zh-CN': '“{value}”是文本，而对应的标签是数字：{labels}。请填写数字。',
  },
  'grid.number-for-text': {
    'en-US': '{value} is a number, but the labels it is looked up in are texts: {labels}. Type one of them.',
    'zh-CN': '{value} 是数字，而对应的标签是文本：{labels}。请填写其中之一。',
  },
  'grid.unknown': {
    'en-US': '“{value}” is none of the labels: {labels}. Type one of them, or add it to the grid.',
    'zh-CN': '标签中没有“{value}”，现有标签：{labels}。请填写其中之一，或在表中补充。',
  },
  'grid.blank': {
    'en-US':
      'the grid has no figure for {rowLabel} and {columnLabel}: its row {row}, column {column} is blank. Fill it in.',
    'zh-CN': '交叉表中“{rowLabel}”与“{columnLabel}”没有数据：第 {row} 行第 {column} 列为空，请填写。',
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

  'pool.negative-share': {
    'en-US': 'share {position} is {share}. Shares cannot be below zero.',
    'zh-CN': '第 {position} 个份额为 {share}，份额不能小于零。',
  },
  'pool.zero-shares': {
    'en-US': 'all shares are zero. Type at least one above zero.',
    'zh-CN': '份额全部为零，请至少填写一个大于零的份额。',
  },

  'clamp.zero-cap': {
    'en-US': 'the cap is 0, or its cell is blank: everything would become 0. Type a cap, or leave it out for none.',
    'zh-CN': '封顶为 0 或其单元格为空，结果会全部变成 0。请填写封顶金额；不封顶时请省略。',
  },
  'clamp.floor-above-cap': {
    'en-US': 'the floor {floor} is above the cap {cap}. Lower the floor or raise the cap.',
    'zh-CN': '保底 {floor} 高于封顶 {cap}，请调低保底或调高封顶。',
  },

  'draw.negative-draw': {
    'en-US': 'the draw {draw} is below zero. Type what is paid in any case, or 0.',
    'zh-CN': '预支额 {draw} 小于零。请填写每期保证支付的金额，没有则填 0。',
  },
  'draw.negative-balance': {
    'en-US': 'the balance {balance} is below zero. Type the advances still to be paid back as a figure above zero.',
    'zh-CN': '预支余额 {balance} 小于零。请以正数填写尚未扣回的预支金额。',
  },

  'day.invalid': {
    'en-US': '{date} is not a date. Write it as 2026-01-31.',
    'zh-CN': '{date} 不是有效日期，请写成 2026-01-31 的形式。',
  },
  'prorate.period': {
    'en-US': 'the period begins on {from}, after its end on {to}. Check both dates.',
    'zh-CN': '期间开始日 {from} 晚于结束日 {to}，请检查这两个日期。',
  },
  'prorate.start-after-end': {
    'en-US': 'the start {from} is after the end {to}. Check both dates.',
    'zh-CN': '入职日 {from} 晚于离职日 {to}，请检查这两个日期。',
  },
  'prorate.not-a-month': {
    'en-US':
      'the basis 21.75 is for a month, and {from} to {to} has {days} days. Give one month, or use calendar or workdays.',
    'zh-CN':
      '21.75 天只适用于整月，而 {from} 至 {to} 共 {days} 天。请改为一个月的期间，或改用 calendar（日历天数）或 workdays（工作日）。',
  },
  'prorate.no-workdays': {
    'en-US': 'there is no workday from {from} to {to}. Use the basis calendar.',
    'zh-CN': '{from} 至 {to} 没有工作日，请改用 calendar（日历天数）。',
  },

  'seniority.before-hired': {
    'en-US': 'the day of hiring, {hired}, is after the day of counting, {asOf}. Check both dates.',
    'zh-CN': '入职日期 {hired} 晚于计算日 {asOf}，请检查这两个日期。',
  },
  'seniority.negative-rate': {
    'en-US': 'the amount per year is {perYear}. Type zero or more.',
    'zh-CN': '每年金额为 {perYear}，请填写零或大于零的金额。',
  },
  'seniority.cap': {
    'en-US': 'the cap is {cap}. Type the most that is paid, above zero, or leave it out for no cap.',
    'zh-CN': '封顶为 {cap}。请填写大于零的最高金额；不封顶时请省略。',
  },

  'withholding.negative': {
    'en-US': 'the tax withheld before is {withheld}. Type it as a figure above zero, or 0.',
    'zh-CN': '已预扣税额为 {withheld}。请以正数填写，没有则填 0。',
  },

  'round.digits': {
    'en-US': 'digits is {digits}. Use a whole number from -15 to 15.',
    'zh-CN': '小数位数为 {digits}，请使用 -15 到 15 之间的整数。',
  },
} as const satisfies Messages;
