import type { Messages } from '../language';

/** What can be wrong with a pay plan or odd about it, and what its units are called. */
export const PLANS = {
  'place.line': { 'en-US': 'Line {line}, column {column}', 'zh-CN': '第 {line} 行第 {column} 列' },
  'place.character': { 'en-US': 'character {character}', 'zh-CN': '第 {character} 个字符' },
  'place.and': { 'en-US': ', ', 'zh-CN': '，' },
  'place.end': { 'en-US': ': ', 'zh-CN': '：' },

  'json.end': {
    'en-US': 'The text ends before the plan does. Check that every bracket is closed.',
    'zh-CN': '文本不完整，请检查括号是否全部闭合。',
  },
  'json.unexpected': {
    'en-US': '“{found}” cannot stand here. Check the comma, colon or bracket before it.',
    'zh-CN': '此处不应出现“{found}”，请检查它前面的逗号、冒号或括号。',
  },
  'json.text': {
    'en-US': 'This text has no end, or a sign in it that JSON does not know: {found}. Close it with a quotation mark.',
    'zh-CN': '此处文本没有结束引号，或含有无效字符：{found}。请补上引号。',
  },
  'json.deep': {
    'en-US': 'Here are more brackets inside brackets than any plan has. Check where this text comes from.',
    'zh-CN': '此处括号嵌套过深，请检查文本来源。',
  },
  'json.repeated': {
    'en-US': '“{found}” is there twice. Keep one of the two.',
    'zh-CN': '“{found}”重复出现，请只保留一个。',
  },

  'shape.kind': { 'en-US': '{value} is not {kind}. Correct it.', 'zh-CN': '{value} 不是{kind}，请更正。' },
  'shape.word': {
    'en-US': '{value} is none of: {words}. Choose one of them.',
    'zh-CN': '{value} 不在可选范围内：{words}。',
  },
  'shape.missing': { 'en-US': '“{key}” is missing. Add it.', 'zh-CN': '缺少“{key}”，请补上。' },
  'shape.key': {
    'en-US': '“{key}” is not known here. Known are: {keys}.',
    'zh-CN': '此处不能有“{key}”，可用的有：{keys}。',
  },

  'kind.text': { 'en-US': 'a text', 'zh-CN': '文本' },
  'kind.number': { 'en-US': 'a number', 'zh-CN': '数字' },
  'kind.positive': { 'en-US': 'a number above 0', 'zh-CN': '大于 0 的数字' },
  'kind.numbers': { 'en-US': 'a list of numbers', 'zh-CN': '数字列表' },
  'kind.title': { 'en-US': 'a text, or one for en-US and zh-CN', 'zh-CN': '文本（或 en-US、zh-CN 两种文本）' },
  'kind.list': { 'en-US': 'a list with something in it', 'zh-CN': '非空列表' },
  'kind.object': { 'en-US': 'a group of entries in braces', 'zh-CN': '用花括号括起的项目' },
  'kind.unit': { 'en-US': 'a unit such as CNY/car', 'zh-CN': '单位（如 CNY/car）' },
  'kind.month': { 'en-US': 'a month such as 2026-01', 'zh-CN': '月份（如 2026-01）' },
  'kind.date': { 'en-US': 'a date such as 2026-01-31', 'zh-CN': '日期（如 2026-01-31）' },
  'kind.flag': { 'en-US': 'true or false', 'zh-CN': 'true 或 false' },
  'kind.choice': { 'en-US': 'one of the choices', 'zh-CN': '可选项之一' },
  'kind.planName': {
    'en-US': 'a name of words with hyphens between them, such as brand-store',
    'zh-CN': '方案标识（由字母、数字或汉字组成，用连字符相连，如 brand-store）',
  },
  'kind.rounding': {
    'en-US': 'a step of 0.01, 0.1, 1, 10 and so on, or "none"',
    'zh-CN': '舍入单位（0.01、0.1、1、10 等，或 "none"）',
  },
  'kind.value': { 'en-US': 'one value', 'zh-CN': '单个值' },
  'kind.values': { 'en-US': 'a list of values', 'zh-CN': '值的列表' },
  'kind.pair': { 'en-US': 'a pair of numbers, From and Rate', 'zh-CN': '一对数字（起点、比例）' },
  'kind.pairs': { 'en-US': 'a list of pairs of numbers', 'zh-CN': '由成对数字组成的列表' },
  'kind.cell': { 'en-US': 'a number or a text', 'zh-CN': '数字或文本' },
  'kind.grid': { 'en-US': 'a table of two rows or more', 'zh-CN': '至少两行的表' },

  'name.form': {
    'en-US': '“{name}” can be no name. Use letters, digits and _, and begin with a letter.',
    'zh-CN': '“{name}”不能作为名称。请用字母、汉字、数字或下划线，且不以数字开头。',
  },
  'name.long': {
    'en-US': '“{name}” is too long for a name. Use at most 60 characters.',
    'zh-CN': '名称“{name}”过长，最多 60 个字符。',
  },
  'name.cell': {
    'en-US': '“{name}” is a cell or a value to Excel. Choose another name.',
    'zh-CN': 'Excel 会把“{name}”当作单元格或常量，请换一个名称。',
  },
  'name.function': {
    'en-US': '“{name}” is a function. Choose another name.',
    'zh-CN': '“{name}”是函数名，请换一个名称。',
  },
  'name.reserved': {
    'en-US': '“{name}” means something else in plans. Choose another name.',
    'zh-CN': '“{name}”在方案中另有含义，请换一个名称。',
  },
  'name.taken': {
    'en-US': '“{name}” is also under {section}. Give each its own name; capitals make no difference.',
    'zh-CN': '“{name}”与 {section} 中的名称相同（不区分大小写），请改名。',
  },
  'name.unknown': {
    'en-US': '“{name}” is not known. Add it to the plan, or correct the spelling.',
    'zh-CN': '没有“{name}”。请在方案中添加，或更正拼写。',
  },
  'name.table': {
    'en-US': '{name} is a table. Use it in a function such as COMMISSION or MULTIPLIER.',
    'zh-CN': '{name} 是一张表，只能用在 COMMISSION、MULTIPLIER 等函数中。',
  },
  'name.unused': { 'en-US': '{name} is never used.', 'zh-CN': '{name} 没有用到。' },

  'name.mine': { 'en-US': 'Place in the team', 'zh-CN': '本人在团队中的序号' },
  'name.month.start': { 'en-US': 'First day of the month', 'zh-CN': '当月第一天' },
  'name.month.end': { 'en-US': 'Last day of the month', 'zh-CN': '当月最后一天' },

  'input.choices': {
    'en-US': 'A choice needs its choices. Add them under “choices”.',
    'zh-CN': '选择项须在“choices”中列出可选内容。',
  },
  'input.notChoice': {
    'en-US': 'Only a choice has choices, and this is a {kind}. Correct the kind, or remove the choices.',
    'zh-CN': '只有选择项才有“choices”，此处类型为 {kind}。请更正类型或删除。',
  },
  'input.range': {
    'en-US': 'The least value, {min}, is above the greatest, {max}. Exchange them.',
    'zh-CN': '最小值 {min} 大于最大值 {max}，请对调。',
  },

  'parameter.none': {
    'en-US': 'The default is missing. Add one of: {kinds}.',
    'zh-CN': '缺少默认值，请填写其中之一：{kinds}。',
  },
  'parameter.several': {
    'en-US': 'A parameter is one thing, and this is several: {kinds}. Keep one.',
    'zh-CN': '一个参数只能有一种内容，此处有多种：{kinds}。请只保留一种。',
  },
  'parameter.table': { 'en-US': '{reason}', 'zh-CN': '{reason}' },
  'parameter.weights': {
    'en-US': 'These weights add up to {total}. Make them add up to 1 or 100, none below 0.',
    'zh-CN': '权重合计为 {total}，须为 1 或 100，且不能有负数。',
  },
  'scored.noLine': {
    'en-US': '“{name}” is no line of the plan. Name the line that has the score.',
    'zh-CN': '方案中没有项目“{name}”，请填写考核得分所在的项目。',
  },
  'scored.noInput': {
    'en-US': '“{name}” is no input of the plan. Name the input that has the indicator’s actual.',
    'zh-CN': '方案中没有输入项“{name}”，请填写该指标实际值的输入项。',
  },
  'scored.noWeight': {
    'en-US': '“{name}” is no single figure among the parameters. Name the parameter that has the weight.',
    'zh-CN': '参数中没有单值“{name}”，请填写该指标权重的参数。',
  },
  'scored.negative': {
    'en-US': 'A weight of {weight} % counts against what was achieved. Make it 0 % or more.',
    'zh-CN': '权重不能为负数（{weight}%），请改为 0% 或以上。',
  },
  'scored.under': {
    'en-US': 'The weights add up to {total} %: {off} % are missing. Make them add up to 100 %.',
    'zh-CN': '权重合计 {total}%，还差 {off}%，须为 100%。',
  },
  'scored.over': {
    'en-US': 'The weights add up to {total} %: {off} % too much. Make them add up to 100 %.',
    'zh-CN': '权重合计 {total}%，超出 {off}%，须为 100%。',
  },
  'payroll.only': {
    'en-US': 'Only a payroll has “{key}”. Remove it, or add "use": "payroll" to the plan.',
    'zh-CN': '只有工资核算方案可用“{key}”。请删除，或在方案中添加 "use": "payroll"。',
  },
  'payroll.positions': {
    'en-US': 'A payroll is over everybody. Remove “positions”.',
    'zh-CN': '工资核算方案适用于所有人，请删除“positions”。',
  },
  'payroll.each': {
    'en-US': 'A payroll has one figure a month for each person. Remove “each” from {name}.',
    'zh-CN': '工资核算中每人每月只有一个数，请删除 {name} 的“each”。',
  },
  'payroll.earlier': {
    'en-US': 'There is no “{name}” to carry over. Name an input or a line of this version.',
    'zh-CN': '没有可结转的“{name}”，请填写本版本的输入项或项目。',
  },
  'payroll.gross': {
    'en-US': '{before} is the gross pay already. Give {name} another part.',
    'zh-CN': '{before} 已是应发合计，请更改 {name} 的“part”。',
  },
  'payroll.unit': {
    'en-US': 'It carries over {name}, which is in {found}, and says {said}. Give both one unit.',
    'zh-CN': '结转自 {name}（单位 {found}），此处单位为 {said}，请保持一致。',
  },
  'grid.width': {
    'en-US': 'This row has {count} cells, and the table has {width}. Give every row as many as the first.',
    'zh-CN': '该行有 {count} 格，表宽为 {width} 格。请使各行格数一致。',
  },
  'grid.label': {
    'en-US': '“{name}” is no label of this table. Correct it, or remove it.',
    'zh-CN': '表中没有标签“{name}”，请更正或删除。',
  },
  'grid.rate': {
    'en-US': '{value} is no rate. Only the first row and the first column have texts.',
    'zh-CN': '{value} 不是数值，只有首行和首列可以是文本。',
  },

  'formula.empty': { 'en-US': 'The formula is empty. Write one.', 'zh-CN': '公式为空，请填写。' },
  'formula.unfinished': {
    'en-US': 'The formula breaks off. Complete it, or close a bracket.',
    'zh-CN': '公式不完整，请补全或闭合括号。',
  },
  'formula.unexpected': {
    'en-US': '“{found}” cannot stand here. Check the sign or the bracket before it.',
    'zh-CN': '此处不应出现“{found}”，请检查前面的运算符或括号。',
  },
  'formula.openText': {
    'en-US': 'The text {found} has no end. Close it with a quotation mark.',
    'zh-CN': '文本 {found} 没有结束引号，请补上。',
  },
  'formula.tooLong': {
    'en-US': 'A formula has 8,192 characters at most. Shorten it, or make two lines of it.',
    'zh-CN': '公式最多 8192 个字符，请缩短或拆成两项。',
  },
  'formula.notAllowed': {
    'en-US': '“{part}” cannot stand in a plan. Use names, numbers and functions.',
    'zh-CN': '方案公式中不能有“{part}”，请用名称、数字和函数。',
  },
  'formula.operator': {
    'en-US': 'The sign “{operator}” cannot stand in a plan. Use + - * / ^ % and comparisons.',
    'zh-CN': '方案公式中不能用“{operator}”，可用 + - * / ^ % 和比较符号。',
  },
  'formula.many': {
    'en-US':
      'This gives a value for each of several. Make one of them with SUM and the like, or take the person’s own with INDEX(…, team.mine).',
    'zh-CN': '此公式得出多个值。请用 SUM 等汇总，或用 INDEX(…, team.mine) 取本人的一个。',
  },

  'call.unknown': {
    'en-US':
      '{name} cannot be used in a plan. Use Paysheet’s functions, IF, AND, OR, NOT, MIN, MAX, SUM, AVERAGE, MEDIAN, COUNT, ABS, INT, INDEX or RANK.',
    'zh-CN':
      '方案中不能用函数 {name}。可用 Paysheet 的函数和 IF、AND、OR、NOT、MIN、MAX、SUM、AVERAGE、MEDIAN、COUNT、ABS、INT、INDEX、RANK。',
  },
  'call.count': {
    'en-US': '{name} takes {least} to {most} arguments, and here are {given}. Correct them.',
    'zh-CN': '{name} 的参数应为 {least} 至 {most} 个，此处有 {given} 个，请更正。',
  },
  'call.missing': {
    'en-US': '{name} needs “{argument}”. Add it.',
    'zh-CN': '{name} 缺少参数“{argument}”，请补上。',
  },
  'call.table': {
    'en-US':
      '“{argument}” of {name} must be the name of a table of that form, and {given} is none. Add one to the parameters.',
    'zh-CN': '{name} 的“{argument}”应为相应形式的表的名称，{given} 不是。请在参数中添加该表。',
  },
  'call.choice': {
    'en-US': '“{word}” is no {argument}. Use one of: {words}.',
    'zh-CN': '“{argument}”不能是“{word}”，可用：{words}。',
  },
  'call.one': {
    'en-US': '{name} takes one argument, and here are {given}. Correct them.',
    'zh-CN': '{name} 只有一个参数，此处有 {given} 个，请更正。',
  },
  'call.single': {
    'en-US': '“{argument}” of {name} takes one value, and {given} has several.',
    'zh-CN': '{name} 的“{argument}”只能是一个值，{given} 有多个值。',
  },
  'call.index': {
    'en-US': 'INDEX is for the person’s own part of something shared. Write team.mine behind the comma.',
    'zh-CN': 'INDEX 用于取本人在分配中的一份，逗号后请写 team.mine。',
  },
  'choice.twoTitles': {
    'en-US': '“{word}” is read “{title}” elsewhere in the plan. Use the same text, or another word.',
    'zh-CN': '“{word}”在方案别处显示为“{title}”，请统一文字或换一个词。',
  },
  'choice.alike': {
    'en-US': '“{word}” and “{other}” are both read “{title}”. Give them different texts.',
    'zh-CN': '“{word}”与“{other}”都显示为“{title}”，请使用不同的文字。',
  },
  'choice.word': {
    'en-US': '“{word}” is no choice of {name}. Use one of: {words}.',
    'zh-CN': '{name} 没有选项“{word}”，可用：{words}。',
  },

  'unit.CNY': { 'en-US': 'CNY', 'zh-CN': '元' },
  'unit.car': { 'en-US': 'car', 'zh-CN': '台' },
  'unit.vehicle': { 'en-US': 'vehicle', 'zh-CN': '台次' },
  'unit.bottle': { 'en-US': 'bottle', 'zh-CN': '瓶' },
  'unit.policy': { 'en-US': 'policy', 'zh-CN': '单' },
  'unit.grade': { 'en-US': 'grade', 'zh-CN': '级' },
  'unit.year': { 'en-US': 'year', 'zh-CN': '年' },
  'unit.month': { 'en-US': 'month', 'zh-CN': '月' },
  'unit.week': { 'en-US': 'week', 'zh-CN': '周' },
  'unit.day': { 'en-US': 'day', 'zh-CN': '天' },
  'unit.hour': { 'en-US': 'hour', 'zh-CN': '小时' },
  'unit.person': { 'en-US': 'person', 'zh-CN': '人' },
  'unit.case': { 'en-US': 'case', 'zh-CN': '起' },
  'unit.lead': { 'en-US': 'lead', 'zh-CN': '条' },
  'unit.enquiry': { 'en-US': 'enquiry', 'zh-CN': '次' },
  'unit.drive': { 'en-US': 'drive', 'zh-CN': '次' },
  'unit.call': { 'en-US': 'call', 'zh-CN': '次' },
  'unit.article': { 'en-US': 'article', 'zh-CN': '篇' },
  'unit.report': { 'en-US': 'report', 'zh-CN': '份' },
  'unit.event': { 'en-US': 'event', 'zh-CN': '场' },
  'unit.turn': { 'en-US': 'turn', 'zh-CN': '次' },
  'unit.score': { 'en-US': 'marks', 'zh-CN': '分' },
  'unit.ratio': { 'en-US': '', 'zh-CN': '' },

  'line.pay': { 'en-US': 'Pay', 'zh-CN': '应发合计' },
  'line.net': { 'en-US': 'Net pay', 'zh-CN': '税后工资' },
  'line.circle': {
    'en-US': 'These lines depend on each other in a circle: {circle}. Take one of them out of the next.',
    'zh-CN': '项目之间循环引用：{circle}。请断开其中一处。',
  },
  'line.unpaid': {
    'en-US': '{name} is rounded like pay, but does not count in pay. Add it to pay, or give it the rounding "none".',
    'zh-CN': '{name} 按金额舍入，却未计入 pay。请计入，或将其 rounding 设为 "none"。',
  },
  'units.mixed': {
    'en-US': '{left} and {right} are put together here, as if they were the same unit. Check the formula.',
    'zh-CN': '此处把 {left} 与 {right} 当作同一单位相加或比较，请核对公式。',
  },
  'units.other': {
    'en-US': 'The unit says {said}, but the formula gives {found}. Check which is meant.',
    'zh-CN': '单位写的是 {said}，公式得出的是 {found}，请核对。',
  },
  'version.month': {
    'en-US': '{month} is also the first month of {before}. Give each version its own.',
    'zh-CN': '{month} 与 {before} 的生效月份相同，请改为不同的月份。',
  },
  'example.whose': {
    'en-US': 'An example has either “inputs” and “pay”, or “people”. Complete it.',
    'zh-CN': '示例应有“inputs”和“pay”，或“people”，请补全。',
  },
  'example.list': {
    'en-US': '{name} has one value for the month, and here is a list. Give one value.',
    'zh-CN': '{name} 每月只有一个值，此处是列表，请只填一个。',
  },
  'example.differs': {
    'en-US': 'The example says {name} is {said}, but the plan gives {found}. Check which is right.',
    'zh-CN': '示例中 {name} 为 {said}，按方案计算为 {found}，请核对。',
  },
} as const satisfies Messages;
