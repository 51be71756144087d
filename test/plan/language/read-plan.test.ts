import { describePlanProblem, readPlan, readPlanText, writePlan } from '../../../src/plan/language';
import { BRAND_STORE_TEXT, brandStoreWith } from './support/brand-store';

type Case = readonly [
  what: string,
  path: string,
  value: unknown,
  english: readonly string[],
  chinese: readonly string[],
];

const [SECOND_VERSION] = (brandStoreWith('title', 'x') as { readonly versions: readonly unknown[] }).versions;

const ERRORS: readonly Case[] = [
  [
    'an unknown key',
    'author',
    'HR',
    ['author: “author” is not known here. Known are: plan, title, versions, description, positions, source, use.'],
    ['author：此处不能有“author”，可用的有：plan、title、versions、description、positions、source、use。'],
  ],
  [
    'an unknown key inside',
    'versions.0.inputs.wage.units',
    'CNY',
    [
      'versions[0].inputs.wage.units: “units” is not known here. Known are: title, note, source, unit, kind, default, min, max, step, goal, choices, each, follows, once, part.',
    ],
    [
      'versions[0].inputs.wage.units：此处不能有“units”，可用的有：title、note、source、unit、kind、default、min、max、step、goal、choices、each、follows、once、part。',
    ],
  ],
  [
    'a key that is missing',
    'versions.0.pay',
    undefined,
    ['versions[0]: “pay” is missing. Add it.'],
    ['versions[0]：缺少“pay”，请补上。'],
  ],
  [
    'a text for a number',
    'versions.0.parameters.fixedShare.value',
    '80%',
    ['versions[0].parameters.fixedShare.value: "80%" is not a number. Correct it.'],
    ['versions[0].parameters.fixedShare.value："80%" 不是数字，请更正。'],
  ],
  [
    'a name that no plan can have',
    'plan',
    'brand store',
    ['plan: "brand store" is not a name of words with hyphens between them, such as brand-store. Correct it.'],
    ['plan："brand store" 不是方案标识（由字母、数字或汉字组成，用连字符相连，如 brand-store），请更正。'],
  ],
  [
    'a month that is none',
    'versions.0.validFrom',
    '2026-13',
    ['versions[0].validFrom: "2026-13" is not a month such as 2026-01. Correct it.'],
    ['versions[0].validFrom："2026-13" 不是月份（如 2026-01），请更正。'],
  ],
  [
    'a goal that is none',
    'versions.0.inputs.wage.goal',
    'quota',
    ['versions[0].inputs.wage.goal: "quota" is none of: target, attainment. Choose one of them.'],
    ['versions[0].inputs.wage.goal："quota" 不在可选范围内：target、attainment。'],
  ],
  [
    'a unit that is none',
    'versions.0.inputs.wage.unit',
    'CNY+car',
    ['versions[0].inputs.wage.unit: "CNY+car" is not a unit such as CNY/car. Correct it.'],
    ['versions[0].inputs.wage.unit："CNY+car" 不是单位（如 CNY/car），请更正。'],
  ],
  [
    'a kind that is none',
    'versions.0.inputs.wage.kind',
    'money',
    [
      'versions[0].inputs.wage.kind: "money" is none of: count, amount, ratio, score, date, flag, choice. Choose one of them.',
    ],
    ['versions[0].inputs.wage.kind："money" 不在可选范围内：count、amount、ratio、score、date、flag、choice。'],
  ],
  [
    'no default',
    'versions.0.parameters.fixedShare',
    { unit: 'ratio' },
    ['versions[0].parameters.fixedShare: The default is missing. Add one of: value, tiers, curve, grid, list.'],
    ['versions[0].parameters.fixedShare：缺少默认值，请填写其中之一：value、tiers、curve、grid、list。'],
  ],
  [
    'two defaults',
    'versions.0.parameters.fixedShare',
    { value: 0.8, list: [1] },
    ['versions[0].parameters.fixedShare: A parameter is one thing, and this is several: value, list. Keep one.'],
    ['versions[0].parameters.fixedShare：一个参数只能有一种内容，此处有多种：value、list。请只保留一种。'],
  ],
  [
    'a row that is no pair',
    'versions.0.parameters.tiersA.tiers',
    [[0, 200], [10]],
    ['versions[0].parameters.tiersA.tiers[1]: [10] is not a pair of numbers, From and Rate. Correct it.'],
    ['versions[0].parameters.tiersA.tiers[1]：[10] 不是一对数字（起点、比例），请更正。'],
  ],
  [
    'thresholds that do not rise',
    'versions.0.parameters.tiersA.tiers',
    [
      [0, 200],
      [10, 250],
      [10, 300],
    ],
    [
      'versions[0].parameters.tiersA: Row 3 begins at 10, which is not above row 2 at 10. Sort the rows, lowest first, with each From once.',
    ],
    ['versions[0].parameters.tiersA：第 3 行的起点 10 不高于第 2 行的 10。请按起点从低到高排列，且不要重复。'],
  ],
  [
    'a rounding that is none',
    'versions.0.lines.fixed',
    { formula: 'wage * fixedShare', rounding: 0.05 },
    ['versions[0].lines.fixed.rounding: 0.05 is not a step of 0.01, 0.1, 1, 10 and so on, or "none". Correct it.'],
    ['versions[0].lines.fixed.rounding：0.05 不是舍入单位（0.01、0.1、1、10 等，或 "none"），请更正。'],
  ],
  [
    'a name that is a cell',
    'versions.0.lines.A1',
    'wage',
    ['versions[0].lines.A1: “A1” is a cell or a value to Excel. Choose another name.'],
    ['versions[0].lines.A1：Excel 会把“A1”当作单元格或常量，请换一个名称。'],
  ],
  [
    'a name that is a function',
    'versions.0.lines.sum',
    'wage',
    ['versions[0].lines.sum: “sum” is a function. Choose another name.'],
    ['versions[0].lines.sum：“sum”是函数名，请换一个名称。'],
  ],
  [
    'a name with a blank',
    'versions.0.inputs.base pay',
    {},
    ['versions[0].inputs["base pay"]: “base pay” can be no name. Use letters, digits and _, and begin with a letter.'],
    ['versions[0].inputs["base pay"]：“base pay”不能作为名称。请用字母、汉字、数字或下划线，且不以数字开头。'],
  ],
  [
    'a name that plans use',
    'versions.0.lines.team',
    'wage',
    ['versions[0].lines.team: “team” means something else in plans. Choose another name.'],
    ['versions[0].lines.team：“team”在方案中另有含义，请换一个名称。'],
  ],
  [
    'a name that is taken',
    'versions.0.parameters.UNITSA',
    { value: 1 },
    [
      'versions[0].parameters.UNITSA: “UNITSA” is also under inputs. Give each its own name; capitals make no difference.',
    ],
    ['versions[0].parameters.UNITSA：“UNITSA”与 inputs 中的名称相同（不区分大小写），请改名。'],
  ],
  [
    'an unknown name',
    'versions.0.lines.fixed',
    'wages * fixedShare',
    ['versions[0].lines.fixed, character 1: “wages” is not known. Add it to the plan, or correct the spelling.'],
    ['versions[0].lines.fixed，第 1 个字符：没有“wages”。请在方案中添加，或更正拼写。'],
  ],
  [
    'an unknown figure of the department',
    'versions.0.lines.fixed',
    'wage * fixedShare + department.profit',
    [
      'versions[0].lines.fixed, character 21: “department.profit” is not known. Add it to the plan, or correct the spelling.',
    ],
    ['versions[0].lines.fixed，第 21 个字符：没有“department.profit”。请在方案中添加，或更正拼写。'],
  ],
  [
    'a formula that breaks off',
    'versions.0.lines.fixed',
    'wage * (fixedShare',
    ['versions[0].lines.fixed, character 19: The formula breaks off. Complete it, or close a bracket.'],
    ['versions[0].lines.fixed，第 19 个字符：公式不完整，请补全或闭合括号。'],
  ],
  [
    'two signs',
    'versions.0.lines.fixed',
    'wage * / fixedShare',
    ['versions[0].lines.fixed, character 8: “/” cannot stand here. Check the sign or the bracket before it.'],
    ['versions[0].lines.fixed，第 8 个字符：此处不应出现“/”，请检查前面的运算符或括号。'],
  ],
  [
    'a cell',
    'versions.0.lines.fixed',
    'wage * fixedShare + B2',
    ['versions[0].lines.fixed, character 21: “B2” cannot stand in a plan. Use names, numbers and functions.'],
    ['versions[0].lines.fixed，第 21 个字符：方案公式中不能有“B2”，请用名称、数字和函数。'],
  ],
  [
    'a function that plans do not have',
    'versions.0.lines.fixed',
    'IFERROR(wage * fixedShare, 0)',
    [
      'versions[0].lines.fixed, character 1: IFERROR cannot be used in a plan. Use Paysheet’s functions, IF, AND, OR, NOT, MIN, MAX, SUM, AVERAGE, MEDIAN, COUNT, ABS, INT, INDEX or RANK.',
    ],
    [
      'versions[0].lines.fixed，第 1 个字符：方案中不能用函数 IFERROR。可用 Paysheet 的函数和 IF、AND、OR、NOT、MIN、MAX、SUM、AVERAGE、MEDIAN、COUNT、ABS、INT、INDEX、RANK。',
    ],
  ],
  [
    'a sign that plans do not have',
    'versions.0.lines.fixed',
    'wage * fixedShare & "x"',
    ['versions[0].lines.fixed, character 1: The sign “&” cannot stand in a plan. Use + - * / ^ % and comparisons.'],
    ['versions[0].lines.fixed，第 1 个字符：方案公式中不能用“&”，可用 + - * / ^ % 和比较符号。'],
  ],
  [
    'a table where a number belongs',
    'versions.0.lines.fixed',
    'wage * fixedShare + tiersA',
    [
      'versions[0].lines.fixed, character 21: tiersA is a table. Use it in a function such as COMMISSION or MULTIPLIER.',
    ],
    ['versions[0].lines.fixed，第 21 个字符：tiersA 是一张表，只能用在 COMMISSION、MULTIPLIER 等函数中。'],
  ],
  [
    'a number where a table belongs',
    'versions.0.lines.fixed',
    'COMMISSION(wage, fixedShare)',
    [
      'versions[0].lines.fixed, character 18: “tiers” of COMMISSION must be the name of a table of that form, and fixedShare is none. Add one to the parameters.',
    ],
    [
      'versions[0].lines.fixed，第 18 个字符：COMMISSION 的“档位表”应为相应形式的表的名称，fixedShare 不是。请在参数中添加该表。',
    ],
  ],
  [
    'an argument that is missing',
    'versions.0.lines.fixed',
    'COMMISSION(wage * fixedShare)',
    ['versions[0].lines.fixed, character 1: COMMISSION needs “tiers”. Add it.'],
    ['versions[0].lines.fixed，第 1 个字符：COMMISSION 缺少参数“档位表”，请补上。'],
  ],
  [
    'too many arguments',
    'versions.0.lines.fixed',
    'wage * ABS(fixedShare, 2)',
    ['versions[0].lines.fixed, character 8: ABS takes one argument, and here are 2. Correct them.'],
    ['versions[0].lines.fixed，第 8 个字符：ABS 只有一个参数，此处有 2 个，请更正。'],
  ],
  [
    'a method that is none',
    'versions.0.lines.vehicles',
    '(COMMISSION(unitsA, tiersA, "all") + COMMISSION(unitsB, tiersB)) * management',
    ['versions[0].lines.vehicles, character 29: “all” is no method. Use one of: marginal, whole, lump.'],
    [
      'versions[0].lines.vehicles，第 29 个字符：“方式”不能是“all”，可用：超额累进 marginal、全额累进 whole、定额 lump。',
    ],
  ],
  [
    'a column where one value belongs',
    'versions.0.lines.fixed',
    'wage * fixedShare * (team.wage > 0)',
    [
      'versions[0].lines.fixed, character 1: This gives a value for each of several. Make one of them with SUM and the like, or take the person’s own with INDEX(…, team.mine).',
    ],
    [
      'versions[0].lines.fixed，第 1 个字符：此公式得出多个值。请用 SUM 等汇总，或用 INDEX(…, team.mine) 取本人的一个。',
    ],
  ],
  [
    'INDEX for anything else',
    'versions.0.lines.fixed',
    'fixedShare * INDEX(team.wage, 1)',
    [
      'versions[0].lines.fixed, character 14: INDEX is for the person’s own part of something shared. Write team.mine behind the comma.',
    ],
    ['versions[0].lines.fixed，第 14 个字符：INDEX 用于取本人在分配中的一份，逗号后请写 team.mine。'],
  ],
  [
    'a choice without choices',
    'versions.0.inputs.wage.kind',
    'choice',
    ['versions[0].inputs.wage: A choice needs its choices. Add them under “choices”.'],
    ['versions[0].inputs.wage：选择项须在“choices”中列出可选内容。'],
  ],
  [
    'a default of another kind',
    'versions.0.inputs.wage.default',
    'much',
    ['versions[0].inputs.wage.default: "much" is not a number. Correct it.'],
    ['versions[0].inputs.wage.default："much" 不是数字，请更正。'],
  ],
  [
    'a circle',
    'versions.0.lines.fixed',
    'vehicles * fixedShare + wage - performance + 0 * pay',
    [
      'versions[0].lines.fixed: These lines depend on each other in a circle: fixed → pay → fixed. Take one of them out of the next.',
    ],
    ['versions[0].lines.fixed：项目之间循环引用：fixed → pay → fixed。请断开其中一处。'],
  ],
  [
    'two lines that use each other',
    'versions.0.lines',
    { a: 'wage + b', b: 'a * 2' },
    [
      'versions[0].pay, character 1: “fixed” is not known. Add it to the plan, or correct the spelling.',
      'versions[0].pay, character 9: “performance” is not known. Add it to the plan, or correct the spelling.',
      'versions[0].pay, character 23: “vehicles” is not known. Add it to the plan, or correct the spelling.',
      'versions[0].lines.a: These lines depend on each other in a circle: a → b → a. Take one of them out of the next.',
    ],
    [
      'versions[0].pay，第 1 个字符：没有“fixed”。请在方案中添加，或更正拼写。',
      'versions[0].pay，第 9 个字符：没有“performance”。请在方案中添加，或更正拼写。',
      'versions[0].pay，第 23 个字符：没有“vehicles”。请在方案中添加，或更正拼写。',
      'versions[0].lines.a：项目之间循环引用：a → b → a。请断开其中一处。',
    ],
  ],
  [
    'a name that is TRUE',
    'versions.0.inputs.TRUE',
    {},
    ['versions[0].inputs.TRUE: “TRUE” is a cell or a value to Excel. Choose another name.'],
    ['versions[0].inputs.TRUE：Excel 会把“TRUE”当作单元格或常量，请换一个名称。'],
  ],
  [
    'a name that is a row and a column',
    'versions.0.inputs.R1C1',
    {},
    ['versions[0].inputs.R1C1: “R1C1” is a cell or a value to Excel. Choose another name.'],
    ['versions[0].inputs.R1C1：Excel 会把“R1C1”当作单元格或常量，请换一个名称。'],
  ],
  [
    'an empty formula',
    'versions.0.pay',
    ' ',
    ['versions[0].pay: " " is not a text. Correct it.'],
    ['versions[0].pay：" " 不是文本，请更正。'],
  ],
  [
    'a text without an end',
    'versions.0.lines.fixed',
    'IF(wage = "x, 0, wage * fixedShare)',
    [
      'versions[0].lines.fixed, character 11: The text "x, 0, wage * fixedShare) has no end. Close it with a quotation mark.',
    ],
    ['versions[0].lines.fixed，第 11 个字符：文本 "x, 0, wage * fixedShare) 没有结束引号，请补上。'],
  ],
  [
    'LET',
    'versions.0.lines.fixed',
    'LET(x, wage, x * fixedShare)',
    [
      'versions[0].lines.fixed, character 1: “LET(x, wage, x * fixedShare)” cannot stand in a plan. Use names, numbers and functions.',
    ],
    ['versions[0].lines.fixed，第 1 个字符：方案公式中不能有“LET(x, wage, x * fixedShare)”，请用名称、数字和函数。'],
  ],
  [
    'a word that is no choice',
    'versions.0.inputs.management',
    { choices: { good: 'Good', bad: 'Bad' } },
    ['versions[0].examples[0].inputs.management: 0.9 is not one of the choices. Correct it.'],
    ['versions[0].examples[0].inputs.management：0.9 不是可选项之一，请更正。'],
  ],
  [
    'a range that is none',
    'versions.0.inputs.wage',
    { unit: 'CNY', min: 5, max: 1 },
    ['versions[0].inputs.wage.min: The least value, 5, is above the greatest, 1. Exchange them.'],
    ['versions[0].inputs.wage.min：最小值 5 大于最大值 1，请对调。'],
  ],
  [
    'a grid with a short row',
    'versions.0.parameters.tiersA',
    {
      grid: [
        ['', 1, 2],
        ['A', 5],
      ],
    },
    [
      'versions[0].parameters.tiersA.grid[1]: This row has 2 cells, and the table has 3. Give every row as many as the first.',
    ],
    ['versions[0].parameters.tiersA.grid[1]：该行有 2 格，表宽为 3 格。请使各行格数一致。'],
  ],
  [
    'a grid with a text for a rate',
    'versions.0.parameters.tiersA',
    {
      grid: [
        ['', 1, 2],
        ['A', 5, 'x'],
      ],
    },
    ['versions[0].parameters.tiersA.grid[1][2]: "x" is no rate. Only the first row and the first column have texts.'],
    ['versions[0].parameters.tiersA.grid[1][2]："x" 不是数值，只有首行和首列可以是文本。'],
  ],
  [
    'a label that the grid does not have',
    'versions.0.parameters.tiersA',
    {
      grid: [
        ['', 1],
        ['A', 5],
      ],
      labels: { B: 'B' },
    },
    ['versions[0].parameters.tiersA.labels.B: “B” is no label of this table. Correct it, or remove it.'],
    ['versions[0].parameters.tiersA.labels.B：表中没有标签“B”，请更正或删除。'],
  ],
  [
    'a version twice',
    'versions.1',
    SECOND_VERSION,
    ['versions[1].validFrom: 2026-01 is also the first month of versions[0]. Give each version its own.'],
    ['versions[1].validFrom：2026-01 与 versions[0] 的生效月份相同，请改为不同的月份。'],
  ],
  [
    'no versions',
    'versions',
    [],
    ['versions: [] is not a list with something in it. Correct it.'],
    ['versions：[] 不是非空列表，请更正。'],
  ],
  [
    'a title that is none',
    'title',
    5,
    ['title: 5 is not a text, or one for en-US and zh-CN. Correct it.'],
    ['title：5 不是文本（或 en-US、zh-CN 两种文本），请更正。'],
  ],
  [
    'a title in another language',
    'title',
    { de: 'Autohaus' },
    [
      'title.de: “de” is not known here. Known are: en-US, zh-CN.',
      'title: {"de":"Autohaus"} is not a text, or one for en-US and zh-CN. Correct it.',
    ],
    [
      'title.de：此处不能有“de”，可用的有：en-US、zh-CN。',
      'title：{"de":"Autohaus"} 不是文本（或 en-US、zh-CN 两种文本），请更正。',
    ],
  ],
  [
    'a line that uses itself',
    'versions.0.lines.fixed',
    'wage * fixedShare + 0 * fixed',
    [
      'versions[0].lines.fixed: These lines depend on each other in a circle: fixed → fixed. Take one of them out of the next.',
    ],
    ['versions[0].lines.fixed：项目之间循环引用：fixed → fixed。请断开其中一处。'],
  ],
  [
    'a circle through the team',
    'versions.0.lines.fixed',
    'wage * fixedShare + SUM(team.fixed)',
    [
      'versions[0].lines.fixed: These lines depend on each other in a circle: fixed → fixed. Take one of them out of the next.',
    ],
    ['versions[0].lines.fixed：项目之间循环引用：fixed → fixed。请断开其中一处。'],
  ],
  [
    'an example for nobody',
    'versions.0.examples',
    [{ pay: 1, people: [{ inputs: {}, pay: 0 }] }],
    ['versions[0].examples[0]: An example has either “inputs” and “pay”, or “people”. Complete it.'],
    ['versions[0].examples[0]：示例应有“inputs”和“pay”，或“people”，请补全。'],
  ],
  [
    'an example with an unknown input',
    'versions.0.examples',
    [{ inputs: { wages: 1200 }, pay: 960 }],
    ['versions[0].examples[0].inputs.wages: “wages” is not known. Add it to the plan, or correct the spelling.'],
    ['versions[0].examples[0].inputs.wages：没有“wages”。请在方案中添加，或更正拼写。'],
  ],
  [
    'a pool without the person’s own place',
    'versions.0.lines.fixed',
    'fixedShare * BONUS.POOL(wage, team.wage)',
    [
      'versions[0].lines.fixed, character 1: This gives a value for each of several. Make one of them with SUM and the like, or take the person’s own with INDEX(…, team.mine).',
    ],
    [
      'versions[0].lines.fixed，第 1 个字符：此公式得出多个值。请用 SUM 等汇总，或用 INDEX(…, team.mine) 取本人的一个。',
    ],
  ],
  [
    'a draw, which gives three values',
    'versions.0.lines.fixed',
    'fixedShare * PAY.DRAW(wage, 0)',
    [
      'versions[0].lines.fixed, character 1: This gives a value for each of several. Make one of them with SUM and the like, or take the person’s own with INDEX(…, team.mine).',
    ],
    [
      'versions[0].lines.fixed，第 1 个字符：此公式得出多个值。请用 SUM 等汇总，或用 INDEX(…, team.mine) 取本人的一个。',
    ],
  ],
  [
    'several values where a function takes one',
    'versions.0.lines.fixed',
    'fixedShare * INDEX(BONUS.POOL(team.wage, team.wage), team.mine)',
    ['versions[0].lines.fixed, character 31: “amount” of BONUS.POOL takes one value, and team.wage has several.'],
    ['versions[0].lines.fixed，第 31 个字符：BONUS.POOL 的“总额”只能是一个值，team.wage 有多个值。'],
  ],
  [
    'weights that are no whole',
    'versions.0',
    {
      validFrom: '2026-01',
      inputs: { marks: { unit: 'score', each: 'indicator' } },
      parameters: { weights: { list: [0.5, 0.3, 0.1] } },
      lines: {},
      pay: 'SCORE(marks, weights)',
    },
    ['versions[0].parameters.weights.list: These weights add up to 0.9. Make them add up to 1 or 100, none below 0.'],
    ['versions[0].parameters.weights.list：权重合计为 0.9，须为 1 或 100，且不能有负数。'],
  ],
  [
    'a word that is read in two ways',
    'versions.0',
    {
      validFrom: '2026-01',
      inputs: {
        post: { choices: { a: 'Head', b: 'Head' } },
        level: { choices: { a: { 'en-US': 'Top', 'zh-CN': '最高' } } },
      },
      parameters: {},
      lines: {},
      pay: 'IF(OR(post = "a", level = "a"), 1, 2)',
    },
    [
      'versions[0].inputs.post.choices.b: “b” and “a” are both read “Head”. Give them different texts.',
      'versions[0].inputs.level.choices.a: “a” is read “Head” elsewhere in the plan. Use the same text, or another word.',
    ],
    [
      'versions[0].inputs.post.choices.b：“b”与“a”都显示为“Head”，请使用不同的文字。',
      'versions[0].inputs.level.choices.a：“a”在方案别处显示为“Head”，请统一文字或换一个词。',
    ],
  ],
  [
    'a comparison with a word that is no choice',
    'versions.0',
    {
      validFrom: '2026-01',
      inputs: { post: { choices: { head: '主管', clerk: '文员' } } },
      parameters: {},
      lines: {},
      pay: 'IF(post = "heads", 1, 2)',
    },
    ['versions[0].pay, character 11: “heads” is no choice of post. Use one of: head, clerk.'],
    ['versions[0].pay，第 11 个字符：post 没有选项“heads”，可用：head、clerk。'],
  ],
];

const WARNINGS: readonly Case[] = [
  [
    'units that cannot be added',
    'versions.0.lines.fixed',
    'wage * fixedShare + unitsA',
    [
      'versions[0].lines.fixed, character 1: CNY and car are put together here, as if they were the same unit. Check the formula.',
      'versions[0].examples[0].pay: The example says pay is 3469.2, but the plan gives 3481.2. Check which is right.',
    ],
    [
      'versions[0].lines.fixed，第 1 个字符：此处把 CNY 与 car 当作同一单位相加或比较，请核对公式。',
      'versions[0].examples[0].pay：示例中 pay 为 3469.2，按方案计算为 3481.2，请核对。',
    ],
  ],
  [
    'units that cannot be compared',
    'versions.0.lines.fixed',
    'IF(wage > unitsA, wage, 0) * fixedShare',
    [
      'versions[0].lines.fixed, character 4: CNY and car are put together here, as if they were the same unit. Check the formula.',
    ],
    ['versions[0].lines.fixed，第 4 个字符：此处把 CNY 与 car 当作同一单位相加或比较，请核对公式。'],
  ],
  [
    'a unit that the formula does not give',
    'versions.0.lines.fixed',
    { formula: 'wage * fixedShare', unit: 'CNY/car' },
    [
      'versions[0].lines.fixed.unit: The unit says CNY/car, but the formula gives CNY. Check which is meant.',
      'versions[0].pay, character 1: CNY/car and CNY are put together here, as if they were the same unit. Check the formula.',
    ],
    [
      'versions[0].lines.fixed.unit：单位写的是 CNY/car，公式得出的是 CNY，请核对。',
      'versions[0].pay，第 1 个字符：此处把 CNY/car 与 CNY 当作同一单位相加或比较，请核对公式。',
    ],
  ],
  [
    'a parameter that is never used',
    'versions.0.parameters.bonusRate',
    { value: 1 },
    ['versions[0].parameters.bonusRate: bonusRate is never used.'],
    ['versions[0].parameters.bonusRate：bonusRate 没有用到。'],
  ],
  [
    'an input that is never used',
    'versions.0.inputs.leads',
    {},
    ['versions[0].inputs.leads: leads is never used.'],
    ['versions[0].inputs.leads：leads 没有用到。'],
  ],
  [
    'a line that is never paid',
    'versions.0.lines.extra',
    'wage * 0.1',
    [
      'versions[0].lines.extra: extra is rounded like pay, but does not count in pay. Add it to pay, or give it the rounding "none".',
    ],
    ['versions[0].lines.extra：extra 按金额舍入，却未计入 pay。请计入，或将其 rounding 设为 "none"。'],
  ],
  [
    'an example that does not come out',
    'versions.0.examples',
    [{ inputs: { wage: 1000 }, pay: 900 }],
    ['versions[0].examples[0].pay: The example says pay is 900, but the plan gives 800. Check which is right.'],
    ['versions[0].examples[0].pay：示例中 pay 为 900，按方案计算为 800，请核对。'],
  ],
];

function messages(path: string, value: unknown): { english: string[]; chinese: string[]; usable: boolean } {
  const { plan, problems } = readPlan(brandStoreWith(path, value));
  return {
    english: problems.map((problem) => describePlanProblem(problem, 'en-US')),
    chinese: problems.map((problem) => describePlanProblem(problem, 'zh-CN')),
    usable: plan !== null,
  };
}

describe('a plan as somebody would write it', () => {
  test('has no problem and no warning', () => {
    expect(readPlanText(BRAND_STORE_TEXT).problems).toEqual([]);
  });

  test('is the same after it was written and read again', () => {
    const { plan } = readPlanText(BRAND_STORE_TEXT);
    expect(readPlanText(writePlan(plan!)).plan).toEqual(plan);
  });

  test('may have a title in one language, or in none in particular', () => {
    expect(readPlan(brandStoreWith('title', '品牌店')).plan?.title).toEqual({ 'en-US': '品牌店', 'zh-CN': '品牌店' });
    expect(readPlan(brandStoreWith('title', { 'zh-CN': '品牌店' })).plan?.title).toEqual({
      'en-US': '品牌店',
      'zh-CN': '品牌店',
    });
  });

  test('may have names in Chinese', () => {
    const text = BRAND_STORE_TEXT.replaceAll('unitsA', '销量')
      .replaceAll('tiersA', '单车提成')
      .replaceAll('fixed"', '固定工资"')
      .replace('fixed +', '固定工资 +');
    expect(readPlanText(text).problems).toEqual([]);
  });
});

describe('a plan is refused for', () => {
  test.each(ERRORS)('%s', (_, path, value, english, chinese) => {
    expect(messages(path, value)).toEqual({ english, chinese, usable: false });
  });
});

describe('a plan is usable, with a warning, for all', () => {
  test.each(WARNINGS)('%s', (_, path, value, english, chinese) => {
    expect(messages(path, value)).toEqual({ english, chinese, usable: true });
  });
});

describe('a text that is imported is refused with the line that is wrong', () => {
  test.each([
    [
      '{ "plan": "a"\n  "title": "A" }',
      'Line 2, column 3: “"” cannot stand here. Check the comma, colon or bracket before it.',
    ],
    [
      BRAND_STORE_TEXT.replace('"pay": "fixed', '"pay: "fixed'),
      'Line 12, column 12: “fixed” cannot stand here. Check the comma, colon or bracket before it.',
    ],
    [
      BRAND_STORE_TEXT.replace('wage * fixedShare', 'wages * fixedShare'),
      'Line 9, column 21, versions[0].lines.fixed, character 1: “wages” is not known. Add it to the plan, or correct the spelling.',
    ],
    [
      BRAND_STORE_TEXT.replace('[15, 300]', '[15, "300"]'),
      'Line 7, column 64, versions[0].parameters.tiersA.tiers[2]: [15,"300"] is not a pair of numbers, From and Rate. Correct it.',
    ],
    [
      BRAND_STORE_TEXT.replace('"unitsB": {', '"unitsA": {'),
      'Line 4, column 83: “unitsA” is there twice. Keep one of the two.',
    ],
    [
      BRAND_STORE_TEXT.trimEnd().slice(0, -1),
      'Line 13, column 137: The text ends before the plan does. Check that every bracket is closed.',
    ],
  ])('%#', (text, message) => {
    const { plan, problems } = readPlanText(text);
    expect(plan).toBeNull();
    expect(problems.map((problem) => describePlanProblem(problem, 'en-US'))).toEqual([message]);
  });

  test('in the reader’s language', () => {
    const { problems } = readPlanText(BRAND_STORE_TEXT.replace('wage * fixedShare', 'wages * fixedShare'));
    expect(problems.map((problem) => describePlanProblem(problem, 'zh-CN'))).toEqual([
      '第 9 行第 21 列，versions[0].lines.fixed，第 1 个字符：没有“wages”。请在方案中添加，或更正拼写。',
    ]);
  });
});
