import { recogniseActuals, recognisePeople, recogniseTargets } from '../../src/sources/recognise';
import { d, grid, type GridCell } from '../support/grid';

type Row = readonly GridCell[];

describe('lists of people', () => {
  test.each<[Row, Row, Record<string, number>]>([
    [
      ['工号', '姓名', '岗位', '部门', '入职日期', '基本工资', '绩效工资'],
      ['XH1', '张伟', '销售顾问', '销售部', d('2020-01-01'), 3000, 2000],
      { id: 0, name: 1, position: 2, base: 5, performance: 6 },
    ],
    [['序号', '员工姓名', '职务', '底薪（元）'], [1, '张伟', '服务顾问', 2500], { name: 1, position: 2, base: 3 }],
    [['员工\n编号', '姓 名', '职位'], ['001', '张伟', '主管'], { id: 0, name: 1, position: 2 }],
    [
      ['EmployeeID', 'Employee', 'Title', 'HireDate', 'ReportsTo', 'City'],
      [1, 'Nancy', 'Rep', d('1992-05-01'), 2, 'Seattle'],
      { id: 0, name: 1, position: 2 },
    ],
    [
      ['Staff No.', 'Full Name', 'Job Title', 'Base Salary (USD)', 'Variable pay'],
      ['7', 'Ann', 'AE', 5000, 2000],
      { id: 0, name: 1, position: 2, base: 3, performance: 4 },
    ],
    [['Manager', 'Sales Rep', 'Region'], ['Bob', 'Ann', 'West'], { name: 1 }],
    [['客户姓名', '业务员', '岗位'], ['李雷', '张伟', '业务员'], { name: 1, position: 2 }],
  ])('%j', (titles, row, columns) => {
    const recognised = recognisePeople(grid('List', [titles, row]));
    expect(recognised.choice?.columns).toEqual(columns);
    expect(recognised.missing).toEqual([]);
  });
});

describe('targets', () => {
  test.each<[Row, Row, Record<string, number>, number[]]>([
    [
      ['工号', '姓名', '岗位', '月份', '销量目标(台)', '产值目标(元)'],
      ['X1', '张伟', '顾问', '2026-10', 8, 45000],
      { id: 0, name: 1, month: 3 },
      [4, 5],
    ],
    [['Employee', 'Month', 'Target'], ['Ann', d('2026-10-01'), 5000], { name: 0, month: 1 }, [2]],
    [['Rep', 'Period', 'Quota (USD)', 'Comment'], ['Ann', 'Oct 2026', 5000, 'new'], { name: 0, month: 1 }, [2]],
    [['业务员', '本月任务'], ['张伟', 8], { name: 0 }, [1]],
  ])('%j', (titles, row, columns, targets) => {
    const recognised = recogniseTargets(grid('List', [titles, row]));
    expect(recognised.choice?.columns).toEqual(columns);
    expect(recognised.targetColumns).toEqual(targets);
  });
});

describe('records', () => {
  test.each<[Row, Row, Record<string, number>, number]>([
    [
      ['OrderID', 'OrderDate', 'EmployeeID', 'Employee', 'UnitPrice', 'Quantity', 'Amount'],
      [1, d('2026-10-05'), 5, 'Ann', 14, 12, 168],
      { date: 1, id: 2, name: 3 },
      6,
    ],
    [
      ['开票日期', '车架号', '车型', '销售顾问', '客户姓名', '成交价'],
      [d('2026-10-05'), '001234', 'S5', '张伟', '李雷', 89800],
      { date: 0, name: 3 },
      5,
    ],
    [
      ['结算日期', '工单号', '服务顾问', '工时费', '配件费', '产值'],
      ['2026年10月5日', 'W1', '张伟', 100, 200, 300],
      { date: 0, name: 2 },
      5,
    ],
    [
      ['出单日期', '保单号', '业务员', '起保日期', '保费/元'],
      [d('2026-10-05'), 'B1', '张伟', d('2026-11-01'), 3000],
      { date: 0, name: 2 },
      4,
    ],
    [
      ['Close Date', 'Opportunity', 'Owner', 'Net Amount'],
      [d('2026-10-05'), 'Deal', 'Ann', 1000],
      { date: 0, name: 2 },
      3,
    ],
  ])('%j', (titles, row, columns, sum) => {
    const recognised = recogniseActuals(grid('List', [titles, row]));
    expect(recognised.choice?.columns).toEqual(columns);
    expect(recognised.sumColumns[0]).toBe(sum);
  });
});

test('titles and notes above the header row are passed over', () => {
  const { choice } = recognisePeople(
    grid('List', [['员工名单'], [], ['制表：', '人事部'], ['工号', '姓名', '基本工资'], ['X1', '张伟', 3000]]),
  );
  expect(choice).toMatchObject({ headerRow: 3, columns: { id: 0, name: 1, base: 2 } });
});

test.each([
  ['nothing', [['']]],
  ['titles only', [['Name', 'Position']]],
])('%s is an empty source, and is said to be', (_, rows) => {
  const recognised = recognisePeople(grid('List', rows));
  expect(recognised.choice).toBeNull();
  expect(recognised.problems.map(({ key }) => key)).toEqual(['source.empty']);
});

test('a list without a known title still offers its columns', () => {
  const recognised = recognisePeople(
    grid('List', [
      ['X', 'Y'],
      ['Ann', 5],
    ]),
  );
  expect(recognised.missing).toEqual(['name']);
  expect(recognised.candidates.name).toEqual([0]);
  expect(recognised.columns.map(({ header, content }) => [header, content])).toEqual([
    ['X', 'text'],
    ['Y', 'number'],
  ]);
});
