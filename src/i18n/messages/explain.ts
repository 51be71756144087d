import type { Messages } from '../language';

/** How a number came about, in words. `{x}` are figures as shown. */
export const EXPLAIN = {
  'range.size': { 'en-US': '{rows} × {columns} cells', 'zh-CN': '{rows} 行 × {columns} 列' },
  'value.blank': { 'en-US': 'blank', 'zh-CN': '空白' },
  'value.none': { 'en-US': 'none', 'zh-CN': '无' },
  'value.unknown': { 'en-US': 'not worked out here', 'zh-CN': '此处不计算' },
  'figure.about': { 'en-US': '≈ {figure}', 'zh-CN': '≈ {figure}' },

  'column.from': { 'en-US': 'From', 'zh-CN': '起点' },
  'column.to': { 'en-US': 'To', 'zh-CN': '终点' },
  'column.inTier': { 'en-US': 'Amount in tier', 'zh-CN': '本档业绩' },
  'column.rate': { 'en-US': 'Rate', 'zh-CN': '标准' },
  'column.commission': { 'en-US': 'Commission', 'zh-CN': '提成' },
  'column.multiplier': { 'en-US': 'Multiplier', 'zh-CN': '系数' },
  'column.score': { 'en-US': 'Score', 'zh-CN': '得分' },
  'column.weight': { 'en-US': 'Weight', 'zh-CN': '权重' },
  'column.marks': { 'en-US': 'Score × weight', 'zh-CN': '得分×权重' },
  'column.income': { 'en-US': 'Income in bracket', 'zh-CN': '本级所得额' },
  'column.taxRate': { 'en-US': 'Tax rate', 'zh-CN': '预扣率' },
  'column.tax': { 'en-US': 'Tax', 'zh-CN': '税额' },
  'column.number': { 'en-US': 'No.', 'zh-CN': '序号' },
  'column.value': { 'en-US': 'Figure', 'zh-CN': '业绩' },
  'column.rank': { 'en-US': 'Rank', 'zh-CN': '名次' },
  'column.prize': { 'en-US': 'Prize', 'zh-CN': '奖金' },
  'column.result': { 'en-US': 'Result', 'zh-CN': '结果' },
  total: { 'en-US': 'Total', 'zh-CN': '合计' },

  'call.blank': {
    'en-US': '{argument} is blank, so the answer is blank too.',
    'zh-CN': '{argument}为空白，结果也为空白。',
  },
  'call.range': {
    'en-US': 'This part works on a range and gives {count} results; the formula goes on with all of them.',
    'zh-CN': '此处对整个区域计算，得到 {count} 个结果，公式后续使用全部结果。',
  },
  'call.range.first': { 'en-US': 'The first {shown} of {count}:', 'zh-CN': '前 {shown} 个（共 {count} 个）：' },

  'tier.at-least': {
    'en-US': '{value} is at or above {from} and below {to}, so tier {position} is reached.',
    'zh-CN': '{value} 已达到 {from}、未达到 {to}，进入第 {position} 档。',
  },
  'tier.above': {
    'en-US': '{value} is above {from} and not above {to}, so tier {position} is reached.',
    'zh-CN': '{value} 超过 {from}、未超过 {to}，进入第 {position} 档。',
  },
  'tier.last.at-least': {
    'en-US': '{value} is at or above {from}, where the last tier begins.',
    'zh-CN': '{value} 已达到 {from}，进入最高一档（第 {position} 档）。',
  },
  'tier.last.above': {
    'en-US': '{value} is above {from}, where the last tier begins.',
    'zh-CN': '{value} 超过 {from}，进入最高一档（第 {position} 档）。',
  },
  'tier.none.at-least': {
    'en-US': '{value} is below {from}, where the first tier begins: that gives 0.',
    'zh-CN': '{value} 未达到第 1 档起点 {from}，按 0 计。',
  },
  'tier.none.above': {
    'en-US': '{value} is not above {from}, where the first tier begins: that gives 0.',
    'zh-CN': '{value} 未超过第 1 档起点 {from}，按 0 计。',
  },
  'commission.marginal': {
    'en-US': 'Each slice of the amount is paid at the rate of its own tier (marginal).',
    'zh-CN': '超额累进：业绩按档位分段，每段按本档标准计提。',
  },
  'commission.whole': {
    'en-US': 'All of the amount is paid at that rate (whole): {amount} × {rate} = {result}.',
    'zh-CN': '全额累进：全部业绩按该档标准计提，{amount} × {rate} = {result}。',
  },
  'commission.lump': {
    'en-US': 'The tier pays its figure as it stands (lump): {result}.',
    'zh-CN': '定额：直接取该档金额 {result}。',
  },
  increment: {
    'en-US':
      'Only what this period adds is paid: the commission on {total} less the commission on {prior}, {after} − {before} = {result}.',
    'zh-CN': '只计本期新增部分：累计 {total} 的提成减去此前 {prior} 的提成，{after} − {before} = {result}。',
  },
  'increment.total': {
    'en-US': 'Together: {prior} + {amount} = {total}.',
    'zh-CN': '累计：{prior} + {amount} = {total}。',
  },
  clawback: {
    'en-US':
      'The return takes back the commission on {amount} less the commission on {kept}, {before} − {after} = {result}.',
    'zh-CN': '退回提成：退货前 {amount} 的提成减去退货后 {kept} 的提成，{before} − {after} = {result}。',
  },
  'clawback.kept': {
    'en-US': 'After the return: {amount} − {returned} = {kept}.',
    'zh-CN': '退货后：{amount} − {returned} = {kept}。',
  },
  'commission.on': { 'en-US': 'Commission on {amount}: {result}', 'zh-CN': '业绩 {amount} 的提成：{result}' },
  required: {
    'en-US': '{result} pays {pays}, which is at least {payout}.',
    'zh-CN': '{result} 对应提成 {pays}，不低于 {payout}。',
  },
  'required.less': {
    'en-US': 'One step less, {less}, pays {pays}: too little.',
    'zh-CN': '少一个步长即 {less}，提成为 {pays}，不足。',
  },
  'required.zero': { 'en-US': 'Nothing needs to be sold for it.', 'zh-CN': '无需销售即可达到。' },
  'explain.lines': {
    'en-US': 'The commission on {amount} line by line; it adds up to {result}.',
    'zh-CN': '业绩 {amount} 的提成逐档列示，合计 {result}。',
  },
  'grid.row': { 'en-US': 'Row: {reason}', 'zh-CN': '行：{reason}' },
  'grid.column': { 'en-US': 'Column: {reason}', 'zh-CN': '列：{reason}' },
  'grid.name': {
    'en-US': '“{value}” is the label in place {position}.',
    'zh-CN': '“{value}”对应第 {position} 个标签。',
  },
  'grid.number.at-least': {
    'en-US': '{value} is at or above {from}, the label in place {position}, and no higher one is reached.',
    'zh-CN': '{value} 已达到 {from}（第 {position} 个标签），未达到更高一档。',
  },
  'grid.number.above': {
    'en-US': '{value} is above {from}, the label in place {position}, and no higher one is exceeded.',
    'zh-CN': '{value} 超过 {from}（第 {position} 个标签），未超过更高一档。',
  },
  'grid.none.at-least': {
    'en-US': '{value} is below the first label {from}: that gives 0.',
    'zh-CN': '{value} 未达到首个标签 {from}，按 0 计。',
  },
  'grid.none.above': {
    'en-US': '{value} is not above the first label {from}: that gives 0.',
    'zh-CN': '{value} 未超过首个标签 {from}，按 0 计。',
  },
  'grid.result': { 'en-US': 'There the grid holds {result}.', 'zh-CN': '交叉处的标准为 {result}。' },

  'attainment.higher': {
    'en-US': 'Actual ÷ target: {actual} ÷ {target} = {result}.',
    'zh-CN': '实际 ÷ 目标：{actual} ÷ {target} = {result}。',
  },
  'attainment.lower': {
    'en-US': 'Less is better, 2 − actual ÷ target: 2 − {actual} ÷ {target} = {result}.',
    'zh-CN': '越低越好，2 − 实际 ÷ 目标：2 − {actual} ÷ {target} = {result}。',
  },
  'attainment.lower.zero': {
    'en-US': 'Less is better, 2 − actual ÷ target: 2 − {actual} ÷ {target} would be below zero, so the answer is 0%.',
    'zh-CN': '越低越好，2 − 实际 ÷ 目标：2 − {actual} ÷ {target} 小于零，按 0% 计。',
  },
  'attainment.lower-ratio': {
    'en-US': 'Less is better, target ÷ actual: {target} ÷ {actual} = {result}.',
    'zh-CN': '越低越好，目标 ÷ 实际：{target} ÷ {actual} = {result}。',
  },
  'multiplier.step': { 'en-US': 'That tier gives {result}.', 'zh-CN': '该档系数为 {result}。' },
  'multiplier.linear': {
    'en-US':
      'Between two tiers the multiplier follows a straight line: {rate} + ({value} − {from}) ÷ ({to} − {from}) × ({next} − {rate}) = {result}.',
    'zh-CN': '两档之间按直线插值：{rate} + ({value} − {from}) ÷ ({to} − {from}) × ({next} − {rate}) = {result}。',
  },
  'score.sum': {
    'en-US': 'The scores by their weights: {marks} ÷ {weights} = {result}.',
    'zh-CN': '加权得分：{marks} ÷ {weights} = {result}。',
  },
  'score.zero': { 'en-US': 'A missing score earns no marks.', 'zh-CN': '缺分按 0 分计。' },
  'score.reweight': {
    'en-US': 'A missing score is left out, and the others carry its weight.',
    'zh-CN': '缺分指标不计，其权重按比例分给其余指标。',
  },
  'bonus.product': {
    'en-US': 'Base × multiplier × score ÷ full marks: {base} × {multiplier} × {score} ÷ {fullMarks} = {result}.',
    'zh-CN': '基数 × 系数 × 得分 ÷ 满分：{base} × {multiplier} × {score} ÷ {fullMarks} = {result}。',
  },
  'pool.part': {
    'en-US': 'Share {share} of {shares} in {amount}: {exact} exactly, {result} after rounding.',
    'zh-CN': '{amount} 按份额 {share}/{shares} 分配：精确值 {exact}，取整后 {result}。',
  },
  'pool.rest': {
    'en-US': 'What rounding leaves over goes to the largest remainders, so that the parts add up to {amount}.',
    'zh-CN': '取整后的余数分给小数部分最大者，各份合计等于 {amount}。',
  },
  'rank.place': {
    'en-US': '{value} is in place {rank} of {count}: {result}.',
    'zh-CN': '{value} 在 {count} 人中排第 {rank} 名，奖金 {result}。',
  },
  'rank.split': {
    'en-US':
      '{value} ties for places {rank} to {last} of {count}; those who tie share the prizes of these places: {result} each.',
    'zh-CN': '{value} 并列第 {rank} 至 {last} 名（共 {count} 人），并列者平分这些名次的奖金，每人 {result}。',
  },
  'rank.full': {
    'en-US':
      '{value} ties for places {rank} to {last} of {count}; those who tie each get the prize of place {rank}: {result}.',
    'zh-CN': '{value} 并列第 {rank} 至 {last} 名（共 {count} 人），各得第 {rank} 名的奖金 {result}。',
  },
  'clamp.floor': {
    'en-US': '{value} is below the guarantee {floor}, so {floor} is paid.',
    'zh-CN': '{value} 低于保底 {floor}，按 {floor} 计。',
  },
  'clamp.cap': {
    'en-US': '{value} is above the cap {cap}, so {cap} is paid.',
    'zh-CN': '{value} 高于封顶 {cap}，按 {cap} 计。',
  },
  'clamp.within': {
    'en-US': '{value} is within the bounds and stays as it is.',
    'zh-CN': '{value} 在保底与封顶之间，保持不变。',
  },
  'draw.short': {
    'en-US': 'Earned {earned} is below the draw {draw}: the draw is paid, {advanced} more than was earned.',
    'zh-CN': '应得 {earned} 低于预支额 {draw}：按预支额发放，差额 {advanced} 为预支。',
  },
  'draw.guaranteed': {
    'en-US': 'Earned {earned} is below the draw {draw}: the draw is paid, and nothing is owed for it.',
    'zh-CN': '应得 {earned} 低于预支额 {draw}：按预支额发放，差额不扣回。',
  },
  'draw.enough': {
    'en-US': 'Earned {earned} is at or above the draw {draw}.',
    'zh-CN': '应得 {earned} 不低于预支额 {draw}。',
  },
  'draw.recovered': { 'en-US': 'Earlier advances paid back: {recovered}.', 'zh-CN': '扣回以前预支 {recovered}。' },
  'draw.result': { 'en-US': 'Paid {paid}; still owed {balance}.', 'zh-CN': '本期发放 {paid}，预支余额 {balance}。' },
  'prorate.served': {
    'en-US': 'Served from {from} to {to}: {days} of {of} days ({basis}).',
    'zh-CN': '在职 {from} 至 {to}：{days} 天 / {of} 天（{basis}）。',
  },
  'prorate.result': {
    'en-US': '{amount} × {days} ÷ {of} = {result}.',
    'zh-CN': '{amount} × {days} ÷ {of} = {result}。',
  },
  'prorate.most': {
    'en-US': '{days} of the month’s {all} workdays are served, no fewer than 21.75: the whole amount, {result}.',
    'zh-CN': '当月 {all} 个工作日中在职 {days} 天，不少于 21.75 天，按全额 {result} 计。',
  },
  'prorate.all': { 'en-US': 'The whole period is served: {result}.', 'zh-CN': '全期在职，按全额 {result} 计。' },
  'prorate.none': { 'en-US': 'No day of the period is served: 0.', 'zh-CN': '期间内没有在职天数，结果为 0。' },
  'seniority.years': {
    'en-US': 'Full years from {hired} to {asOf}: {years}.',
    'zh-CN': '{hired} 至 {asOf}：满 {years} 年。',
  },
  'seniority.result': { 'en-US': '{years} × {perYear} = {result}.', 'zh-CN': '{years} × {perYear} = {result}。' },
  'seniority.capped': {
    'en-US': '{years} × {perYear} = {earned}, more than the cap: {result}.',
    'zh-CN': '{years} × {perYear} = {earned}，超过封顶，按 {result} 计。',
  },
  'round.result': {
    'en-US': '{value} rounded to {unit} ({mode}): {result}.',
    'zh-CN': '{value} 精确到 {unit}（{mode}）：{result}。',
  },
  'round.same': { 'en-US': '{value} needs no rounding.', 'zh-CN': '{value} 无需舍入。' },
  'iit.due': {
    'en-US': 'Tax on the year’s taxable income of {income} so far: {tax}.',
    'zh-CN': '累计应纳税所得额 {income}，累计应预扣税额 {tax}。',
  },
  'iit.none': { 'en-US': 'No taxable income so far: no tax.', 'zh-CN': '累计应纳税所得额不大于零，无需预扣。' },
  'iit.result': {
    'en-US': 'Less what was withheld before, to the cent: {tax} − {withheld} = {result}.',
    'zh-CN': '减去已预扣税额，四舍五入到分：{tax} − {withheld} = {result}。',
  },
  'iit.over': {
    'en-US': '{withheld} was withheld before, no less than is due: nothing is withheld this month.',
    'zh-CN': '已预扣 {withheld}，不少于应预扣税额，本月预扣 0。',
  },

  'step.equals': { 'en-US': '{work} = {result}', 'zh-CN': '{work} = {result}' },
  'step.round': {
    'en-US': '{value} rounded to {unit} = {result}',
    'zh-CN': '{value} 四舍五入，精确到 {unit} = {result}',
  },
  'step.roundup': {
    'en-US': '{value} rounded up to {unit} = {result}',
    'zh-CN': '{value} 向上进位，精确到 {unit} = {result}',
  },
  'step.rounddown': {
    'en-US': '{value} rounded down to {unit} = {result}',
    'zh-CN': '{value} 向下舍去，精确到 {unit} = {result}',
  },
  'step.if.true': { 'en-US': '{condition} holds, so {result} counts', 'zh-CN': '{condition} 成立，取 {result}' },
  'step.if.false': {
    'en-US': '{condition} does not hold, so {result} counts',
    'zh-CN': '{condition} 不成立，取 {result}',
  },
  'step.instead': { 'en-US': '{part} is an error, so {result} counts instead', 'zh-CN': '{part} 出错，改取 {result}' },
  'step.noError': { 'en-US': '{part} is no error, so {result} counts', 'zh-CN': '{part} 没有出错，取 {result}' },
  'step.fails': { 'en-US': '{work} gives {result}', 'zh-CN': '{work} 得到 {result}' },
  'step.unknown': { 'en-US': '{what} is not worked out here', 'zh-CN': '{what} 在此处不计算' },

  'note.unknown': {
    'en-US': '{what} is not worked out here; what depends on it is taken from the cell.',
    'zh-CN': '{what} 在此处不计算，相关结果以单元格显示为准。',
  },
  'note.differs': {
    'en-US': 'The cell shows {shown}, but these steps come to {result}. Recalculate the workbook (F9) and look again.',
    'zh-CN': '单元格显示 {shown}，而按上述步骤应为 {result}。请重新计算工作簿（F9）后再查看。',
  },

  'error.cell': {
    'en-US': '{address} holds {error}. Correct it there.',
    'zh-CN': '{address} 本身为 {error}，请先更正。',
  },
  'error.#DIV/0!': { 'en-US': 'Something is divided by zero or by a blank cell.', 'zh-CN': '除数为零或空白单元格。' },
  'error.#VALUE!': {
    'en-US': 'A text or a range of another shape stands where a number is needed.',
    'zh-CN': '需要数字的地方是文本，或区域形状不符。',
  },
  'error.#N/A': { 'en-US': 'What was looked for is not there.', 'zh-CN': '没有找到要查找的内容。' },
  'error.#NAME?': {
    'en-US':
      'Excel does not know a name in this formula. Check its spelling; where it is a function of the add-in, choose Repair formulas.',
    'zh-CN': 'Excel 不认识公式中的名称。请检查拼写；若是加载项的函数，请使用“修复公式”。',
  },
  'error.#REF!': { 'en-US': 'The formula refers to cells that are gone.', 'zh-CN': '公式引用的单元格已被删除。' },
  'error.#NUM!': {
    'en-US': 'The result is no number that a cell can hold.',
    'zh-CN': '计算结果超出单元格可容纳的范围。',
  },
  'error.#SPILL!': {
    'en-US': 'The cells that the result would fill are not empty. Clear them.',
    'zh-CN': '结果要溢出到的单元格不为空，请先清空。',
  },
  'error.#BUSY!': {
    'en-US': 'Excel is still calculating. Wait a moment and look again.',
    'zh-CN': 'Excel 仍在计算，请稍后再查看。',
  },
  'error.other': { 'en-US': 'Excel shows {error} for this formula.', 'zh-CN': 'Excel 对此公式显示 {error}。' },

  'formula.empty': { 'en-US': 'There is no formula. Type one.', 'zh-CN': '没有公式，请输入公式。' },
  'formula.unfinished': {
    'en-US': 'The formula breaks off at its end. Complete it, or take away the last sign.',
    'zh-CN': '公式不完整，请补全或删去末尾的符号。',
  },
  'formula.unexpected': {
    'en-US': '“{found}” at character {position} cannot stand there. Check what comes before it.',
    'zh-CN': '第 {position} 个字符处的“{found}”有误，请检查其前面的内容。',
  },
  'formula.openText': {
    'en-US': 'The text that begins at character {position} has no closing quotation mark. Add one.',
    'zh-CN': '从第 {position} 个字符开始的文本缺少右引号，请补上。',
  },
  'formula.tooLong': {
    'en-US': 'A formula has 8,192 characters at most. Shorten it, or work part of it out in another cell.',
    'zh-CN': '公式最多 8192 个字符，请缩短，或将一部分拆到其他单元格计算。',
  },
} as const satisfies Messages;
