import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand from the scheme's own rules, every edge among them. */
export const AFTER_SALES_PARTS_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': 'The pool and its three parts', 'zh-CN': '奖金池与三份' },
    department: { partsSales: 600000, careSales: 80000, expenses: 1500, attainment: 1.02, kpiScore: 0.95 },
    people: [
      { inputs: { role: 'manager' }, lines: { pool: 10949.7, ownShare: 5474.85 }, pay: 5474.85 },
      { inputs: { role: 'planner' }, lines: { ownShare: 3284.91 }, pay: 3284.91 },
      { inputs: { role: 'storekeeper' }, lines: { ownShare: 2189.94 }, pay: 2189.94 },
    ],
  },
  {
    title: { 'en-US': 'Each part by the person’s own factors', 'zh-CN': '各份按本人得分兑现' },
    department: { partsSales: 600000, careSales: 80000, expenses: 1500, attainment: 1.02, kpiScore: 0.95 },
    people: [
      { inputs: { role: 'manager', assessment: 90, kpiScore: 0.95 }, lines: { ownShare: 5474.85 }, pay: 4681 },
      { inputs: { role: 'planner' }, lines: { ownShare: 3284.91 }, pay: 3284.91 },
      { inputs: { role: 'storekeeper', assessment: 80, kpiScore: 0.9 }, lines: { ownShare: 2189.94 }, pay: 1576.76 },
    ],
  },
  {
    title: {
      'en-US': 'Two storekeepers: the parts still add up to the pool',
      'zh-CN': '两名库管：各份之和仍等于奖金池',
    },
    department: { partsSales: 50000 },
    people: [
      { inputs: { role: 'manager' }, lines: { ownShare: 416.67 }, pay: 416.67 },
      { inputs: { role: 'planner' }, lines: { ownShare: 250 }, pay: 250 },
      { inputs: { role: 'storekeeper' }, lines: { ownShare: 166.67 }, pay: 166.67 },
      { inputs: { role: 'storekeeper' }, lines: { ownShare: 166.66 }, pay: 166.66 },
    ],
  },
  {
    title: { 'en-US': 'Expenses above what was earned', 'zh-CN': '费用超过提成' },
    department: { partsSales: 10000, expenses: 700 },
    people: [
      { inputs: { role: 'manager' }, lines: { pool: 0 }, pay: 0 },
      { inputs: { role: 'storekeeper' }, lines: { ownShare: 0 }, pay: 0 },
    ],
  },
  {
    title: { 'en-US': 'Nobody but the planner', 'zh-CN': '只有计划员' },
    department: { partsSales: 600000, careSales: 80000, expenses: 1500, attainment: 1.02, kpiScore: 0.95 },
    people: [{ inputs: { role: 'planner' }, lines: { ownShare: 10949.7 }, pay: 10949.7 }],
  },
];
