import { d, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

/** A dealership's lists. */
export interface Lists {
  readonly people: Rows;
  readonly targets: Rows;
  readonly cars: Rows;
  readonly scores: Rows;
}

/** By staff ID, with IDs that Excel could take for something else, texts for numbers and dates, and a row of totals. */
export const CHINESE: Lists = {
  people: [
    ['工号', '姓名', '岗位', '工资', '等级', '入职日期', '试用', '积极'],
    ['E1', '张伟', '销售顾问', 3000, '高级', d('2020-03-15'), '否', '是'],
    ['7', '李娜', '销售顾问', 3200.55, ' 初级', '2024年5月6日', '√', ''],
    [8, '王芳', '销售顾问', '', 'senior', 45000.5, '', '×'],
    ['1-2', '赵磊', '销售顾问', '3,100', 'JUNIOR', d('2026-10-01'), true, 'N'],
    ['a*', '钱*', '销售顾问', 1 / 3, '', '', 0, 'Ｙ'],
    ['', '孙丽', '销售顾问', 2500, '高级', d('2019-01-01'), '有', 1],
    ['合计', '', '', 99999, '', '', '', ''],
  ],
  targets: [
    ['工号', '月份', '目标'],
    ['E1', '2026-09', 1],
    ['E1', '2026-10', 10000],
    [7, '2026-10', '20,000'],
    ['8', '2026-10', 0],
    ['1-2', '2026-10', 3],
    ['a*', '2026-11', 5],
  ],
  cars: [
    ['日期', '工号', '车型', '产值', '毛利', '按揭'],
    [d('2026-10-01'), 'E1', '一型', 9999.995, 2600, '是'],
    [d('2026-09-30'), 'E1', '二型', 1, 1, '是'],
    ['2026/10/31', 'e1', '二型', '1,234.50', '', '否'],
    [46326.75, 'E1', 'two', 0.1, 900.1, '√'],
    [d('2026-11-01'), 'E1', '一型', 5, 5, ''],
    [d('2026-10-05'), 7, '一型', -20, 10, true],
    [d('2026-10-06'), '7', ' 二型', 30, '12.5', 'no'],
    [d('2026-10-07'), '8', '一型', 40, 20, 1],
    [d('2026-10-07'), '1-2', '二型', 1e-9, 3, 0],
    [d('2026-10-07'), '1-23', '二型', 7, 3, 0],
    [d('2026-10-08'), 'a*', '一型', 70, 30, ''],
    [d('2026-10-08'), 'ab', '一型', 1000, 40, '是'],
    [d('2026-10-08'), '', '一型', 11, 40, '是'],
    ['', '#N/A', '', '', '', ''],
    [d('2026-10-31'), '合计', '', 123456, 7, ''],
  ],
  scores: [
    ['姓名', '得分'],
    ['张伟', 95.5],
    ['钱*', 80],
    ['钱多', 1],
    ['孙丽', 0],
  ],
};

/** By name, with names that are formulas or numbers, and cells that cannot be read. */
export const ENGLISH: Lists = {
  people: [
    ['Name', 'Position', 'Wage', 'Grade', 'Hired', 'Probation', 'Keen'],
    ['Ann', 'Sales', 3000, 'Senior', d('2020-03-15'), 'No', 'yes'],
    ['=SUM(1)', 'Sales', 3100, '高级', '2021-02-03', 'Y', 'n'],
    ['O"Neil', 'Sales', 0.1 + 0.2, 'junior', 20240506, 'FALSE', 'TRUE'],
    [123, 'Sales', '¥1,200', '', '', '', ''],
    ['Zed', 'Sales', 'lots', 'boss', 'soon', 'maybe', 'x'],
    ['Err', 'Sales', '#N/A', '#N/A', '#N/A', '#N/A', '#N/A'],
  ],
  targets: [
    ['Name', 'Month', 'Target'],
    ['Ann', d('2026-10-01'), 1000],
    ['=SUM(1)', d('2026-10-31'), -5],
    ['O"Neil', d('2026-11-01'), 5],
    [123, d('2026-10-15'), 3],
    ['Zed', d('2026-10-15'), ''],
    ['Err', d('2026-10-15'), '#N/A'],
  ],
  cars: [
    ['Date', 'Name', 'Model', 'Amount', 'Margin', 'Financed'],
    [d('2026-10-05'), 'Ann', 'Model one', 0.1, 1, true],
    [d('2026-10-05'), 'ANN', '一型', 0.2, 2, false],
    [d('2026-10-06'), '=SUM(1)', 'Model two', 10, 3, ''],
    [d('2026-10-06'), 'O"Neil', 'Model three', 20, 4, 'maybe'],
    [d('2026-10-06'), '123', 'Model one', 30, 'lots', 'Y'],
    [d('2026-10-07'), 'Zed', '#N/A', 1, '#N/A', '#N/A'],
    ['#N/A', 'Zed', 'Model one', 1, 1, 1],
  ],
  scores: [
    ['Name', 'Score'],
    ['Ann', 1],
    ['ann', 2],
    [123, 3],
  ],
};
