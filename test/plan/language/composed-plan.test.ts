import { isFigure } from '../../../src/formula/value';
import { compilePlan, evaluatePerson, exampleFigures, readPlanText } from '../../../src/plan/language';
import { calculateBook } from './support/calculate-book';
import { KPI, planBook } from './support/plan-book';

/** A seventh plan, as a user would compose it: a grid, a gate, a holdback, a guarantee and a team prize, in Chinese. */
const SEVENTH = `{
  "plan": "二手车部",
  "title": "二手车销售",
  "versions": [{
    "validFrom": "2026-01",
    "inputs": {
      "底薪": { "unit": "元/month", "default": 2000 },
      "车型": { "choices": { "轿车": "轿车", "SUV": "SUV" }, "each": "台" },
      "毛利": { "unit": "元", "each": "台" },
      "销量": { "unit": "台" },
      "任务": { "unit": "台", "default": 5 },
      "投诉": { "unit": "起" },
      "未回款比例": { "unit": "ratio", "default": 0 }
    },
    "parameters": {
      "单车奖": { "grid": [["", 0, 3000, 8000], ["轿车", 100, 200, 400], ["SUV", 150, 300, 600]], "unit": "元" },
      "投诉上限": { "value": 2, "unit": "起" },
      "扣留比例": { "value": 0.5, "unit": "ratio" },
      "保底": { "value": 3000, "unit": "元/month" },
      "封顶": { "value": 9000, "unit": "元" },
      "名次奖": { "list": [500, 200], "unit": "元" }
    },
    "lines": {
      "完成率": { "formula": "销量 / 任务", "rounding": "none", "unit": "ratio" },
      "单车提成": "IF(COUNT(毛利) = 0, 0, SUM(COMMISSION.GRID(车型, 毛利, 单车奖))) * IF(投诉 > 投诉上限, 0, 1)",
      "扣留": "-单车提成 * 未回款比例 * 扣留比例",
      "名次": "IF(完成率 >= 1, INDEX(BONUS.RANK(team.销量, 名次奖), team.mine), 0)",
      "补足": "PAY.CLAMP(底薪 + 单车提成 + 扣留 + 名次, 保底, 封顶) - 底薪 - 单车提成 - 扣留 - 名次"
    },
    "pay": "底薪 + 单车提成 + 扣留 + 名次 + 补足",
    "examples": [
      { "inputs": { "车型": ["轿车", "SUV", "SUV"], "毛利": [2999.99, 3000, 9000], "销量": 3 }, "pay": 3000 },
      { "inputs": { "车型": ["SUV", "SUV", "SUV"], "毛利": [9000, 9000, 9000], "销量": 5, "未回款比例": 0.2 }, "pay": 4120 },
      { "inputs": { "车型": ["SUV", "SUV", "SUV"], "毛利": [9000, 9000, 9000], "销量": 5, "投诉": 3 }, "pay": 3000 }
    ]
  }]
}`;

const { plan, problems } = readPlanText(SEVENTH);
const compiled = compilePlan(plan!, plan!.versions[0]!);

describe('a plan that a user composed, with names in Chinese', () => {
  test('passes the checker, and its examples come out', () => {
    expect(problems).toEqual([]);
  });

  test.each([
    ['at the gate', { 销量: 0, 投诉: 2, 车型: ['SUV'], 毛利: [9000] }, 600],
    ['past the gate', { 销量: 0, 投诉: 3, 车型: ['SUV'], 毛利: [9000] }, 0],
    ['without a car', {}, 0],
  ])('pays cars %s', (_, inputs, pay) => {
    const { lines } = evaluatePerson(compiled, { month: plan!.versions[0]!.validFrom, inputs: inputs });
    expect(lines.get('单车提成')?.value).toBe(pay);
  });

  test('is capped', () => {
    const inputs = { 底薪: 20000 };
    expect(evaluatePerson(compiled, { month: plan!.versions[0]!.validFrom, inputs }).pay.value).toBe(9000);
  });

  test('comes to the same as live formulas', () => {
    for (const example of plan!.versions[0]!.examples ?? []) {
      const { sheets, lineCell } = planBook(compiled, exampleFigures(compiled, example), 'zh-CN');
      const { row, column } = lineCell(0, 'pay');
      const value = calculateBook(sheets)(KPI, row, column);
      expect(isFigure(value) ? Number(value) : value).toBe(example.pay);
    }
  });
});
