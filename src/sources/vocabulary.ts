import type { ActualsRole, PeopleRole, TargetsRole } from '../plan/month-setup';

export type HeaderRole = PeopleRole | TargetsRole | ActualsRole | 'target' | 'amount';

/** How a column title names a role, in the order in which titles are preferred. Titles are compared in small letters. */
interface Words {
  /** Titles that are the role. */
  readonly exact: readonly string[];
  /** Titles that contain this are probably the role. */
  readonly contains: RegExp;
  /** Titles that contain this are something else. */
  readonly never: RegExp;
}

/** The column titles of Chinese and English lists of people, targets and records. */
export const VOCABULARY: Readonly<Record<HeaderRole, Words>> = {
  name: {
    exact: [
      ...[
        '姓名',
        '员工姓名',
        '员工',
        '人员',
        '销售顾问',
        '服务顾问',
        '业务员',
        '销售员',
        '销售人员',
        '销售代表',
        '顾问',
      ],
      ...['专员', '经办人', '责任人', '接待员', '服务接待', '导购', '客户经理', '技师', '人员姓名', '顾问姓名', '职员'],
      ...[
        'employee',
        'employee name',
        'name',
        'full name',
        'salesperson',
        'sales person',
        'sales rep',
        'rep',
        'seller',
      ],
      ...['representative', 'sales representative', 'sales consultant', 'consultant', 'advisor', 'service advisor'],
      ...['agent', 'staff', 'staff name', 'person', 'account executive', 'account manager', 'owner', 'rep name'],
    ],
    contains:
      /姓名|顾问|业务员|销售员|专员|员工|经办|employee|salesperson|sales ?rep|consultant|advisor|adviser|seller/,
    never:
      /号|编码|代码|客户(?!经理)|车主|投保|产品|商品|供应|上级|主管$|部门|人数|\bid\b|\bno\b|number|code|customer|client|product|company|manager|supervisor|count|e-?mail/,
  },
  id: {
    exact: [
      ...['工号', '员工编号', '员工工号', '员工号', '人员编号', '职工号', '员工id', '员工代码', '顾问工号', '人员工号'],
      ...['employee id', 'emp id', 'employee no', 'employee number', 'staff id', 'staff no', 'personnel number'],
      ...['personnel no', 'worker id', 'rep id', 'salesperson id', 'payroll id', 'id', '编号'],
    ],
    contains:
      /工号|员工编号|员工号|人员编号|employee (id|no|num|code)|emp(loyee)? ?id|staff (id|no)|salesperson (id|code)|rep id/,
    never: /客户|产品|订单|工单|保单|customer|product|order|manager|supervisor|reports/,
  },
  position: {
    exact: [
      '岗位',
      '职位',
      '职务',
      '岗位名称',
      '职位名称',
      '工种',
      'position',
      'title',
      'job title',
      'role',
      'job',
      'job role',
    ],
    contains: /岗位|职位|职务|position|job title/,
    never: /工资|津贴|系数|补贴|pay|allowance|级别|grade/,
  },
  base: {
    exact: [
      '基本工资',
      '底薪',
      '基本薪资',
      '基础工资',
      '固定工资',
      '基薪',
      'base',
      'base pay',
      'base salary',
      'basic salary',
      'basic pay',
    ],
    contains:
      /基本工资|底薪|基本薪|基础工资|固定工资|base (pay|salary|wage)|basic (pay|salary|wage)|fixed (pay|salary)/,
    never: /系数|比例|ratio|rate/,
  },
  performance: {
    exact: [
      '绩效工资',
      '绩效',
      '绩效基数',
      '绩效奖金',
      '绩效薪资',
      '绩效工资基数',
      'performance pay',
      'performance',
      'performance bonus',
    ],
    contains: /绩效(工资|基数|奖金|薪|标准)|performance (pay|bonus|base)|variable pay|target bonus/,
    never: /得分|系数|分数|比例|等级|score|rating|ratio/,
  },
  month: {
    exact: [
      '月份',
      '考核月份',
      '考核月',
      '年月',
      '期间',
      '会计期间',
      '所属月份',
      '月度',
      '月',
      'month',
      'period',
      'year-month',
      'yearmonth',
    ],
    contains: /月份|期间|年月|month|period/,
    never: /目标|任务|target|quota|入职|months/,
  },
  date: {
    exact: [
      ...[
        '日期',
        '开票日期',
        '结算日期',
        '出单日期',
        '交车日期',
        '成交日期',
        '销售日期',
        '业务日期',
        '订单日期',
        '交付日期',
      ],
      ...[
        'date',
        'order date',
        'invoice date',
        'close date',
        'closed date',
        'sale date',
        'transaction date',
        'booking date',
      ],
    ],
    contains: /日期|时间|date\b|\bday\b|closed (on|at)|created (on|at)/,
    never:
      /入职|离职|出生|转正|生日|到期|起保|终保|预计|合同|hire|birth|start|end|due|required|shipped|expected|joined|expiry|update/,
  },
  target: {
    exact: ['目标', '任务', '指标', '月目标', '销售目标', 'target', 'quota', 'goal', 'monthly target', 'sales target'],
    contains: /目标|任务|计划|指标|target|quota|goal|budget/,
    never: /完成|达成|实际|率|日期|月份|month|date|attain|actual|achieved|%|target bonus/,
  },
  amount: {
    exact: [
      ...[
        '金额',
        '产值',
        '销售额',
        '成交额',
        '成交金额',
        '实收金额',
        '营业额',
        '合同金额',
        '业绩',
        '实绩',
        '成交价',
        '保费',
        '实收',
      ],
      ...[
        'amount',
        'net amount',
        'sales',
        'net sales',
        'revenue',
        'sales amount',
        'actual',
        'line total',
        'total',
        'premium',
      ],
    ],
    contains: /金额|产值|额$|成交|保费|实绩|业绩|实际|完成|amount|sales|revenue|actual|turnover|premium|total/,
    never: /单价|折扣|税率|率$|余额|号|目标|任务|id\b|price|discount|rate\b|target|quota|tax/,
  },
};
