import type { IsoMonth } from '../../../src/plan/month-setup';
import {
  compilePlan,
  evaluatePerson,
  explainLine,
  type LineExplanation,
  type PlanValues,
} from '../../../src/plan/language';
import { BRAND_STORE } from '../../../src/plans/built-in/brand-store';
import { GRADED_PAY } from '../../../src/plans/built-in/graded-pay';

function explained(
  plan: typeof BRAND_STORE,
  line: string,
  inputs: PlanValues,
  language: 'en-US' | 'zh-CN',
): LineExplanation {
  const compiled = compilePlan(plan, plan.versions[0]!);
  const { lines } = evaluatePerson(compiled, { month: '2026-01' as IsoMonth, inputs });
  return explainLine(
    compiled,
    compiled.lines.find(({ name }) => name === line)!,
    lines.get(line)!,
    language,
  );
}

const sentences = ({ parts }: LineExplanation): string[] =>
  parts.flatMap((part) =>
    part.kind === 'step'
      ? [part.text]
      : part.how.flatMap((passage) => (passage.kind === 'sentence' ? [passage.text] : [])),
  );

const INPUTS = { wage: 1200, unitsA: 12, target: 10, management: 0.9 };

describe('a line is explained', () => {
  test('by what its names stand for and by the steps between them', () => {
    const { title, formula, result, figures, error, ...rest } = explained(BRAND_STORE, 'performance', INPUTS, 'en-US');
    expect({ title, formula, result, error }).toEqual({
      title: 'Performance wage',
      formula: 'ROUND(wage * (1 - fixedShare) * attainment * management,2)',
      result: '259.2',
      error: null,
    });
    expect(figures).toEqual([
      { name: 'wage', title: 'Wage', value: '1,200' },
      { name: 'fixedShare', title: 'Fixed part of the wage', value: '80%' },
      { name: 'attainment', title: 'Sales attainment', value: '120%' },
      { name: 'management', title: 'Management score rate', value: '90%' },
    ]);
    expect(rest.parts.map((part) => (part.kind === 'step' ? part.text : part.name))[0]).toBe(
      '1,200 × 0.2 × 1.2 × 0.9 = 259.2',
    );
  });

  test('in Chinese, with the sentences that explain a cell', () => {
    const line = explained(BRAND_STORE, 'vehicles', INPUTS, 'zh-CN');
    expect(line.title).toBe('单车提成');
    expect(line.parts.filter(({ kind }) => kind === 'call').map(({ result }) => result)).toEqual(['2,500', '0']);
    expect(sentences(line)).toContain('2,500 × 0.9 = 2,250');
  });

  test('with days as dates and choices in words', () => {
    const inputs = { hired: '2022-01-31', role: 'assistant', grade: 3 };
    expect(explained(GRADED_PAY, 'seniority', inputs, 'zh-CN').figures).toEqual([
      { name: 'probation', title: '试用期', value: 'FALSE' },
      { name: 'hired', title: '入职日期', value: '2022-01-31' },
      { name: 'month.end', title: '当月最后一天', value: '2026-01-31' },
      { name: 'seniorityRate', title: '工龄工资（每满一年）', value: '50' },
      { name: 'attendance', title: '出勤率', value: '100%' },
    ]);
    expect(explained(GRADED_PAY, 'sedanRate', inputs, 'zh-CN').figures[0]).toEqual({
      name: 'role',
      title: '岗位类别',
      value: '助理',
    });
  });

  test('by what is wrong, where there is no figure', () => {
    const { result, error } = explained(BRAND_STORE, 'attainment', { ...INPUTS, target: 0 }, 'en-US');
    expect(result).toBe('#DIV/0!');
    expect(error?.code).toBe('#DIV/0!');
    const graded = explained(GRADED_PAY, 'attainment', { target: 0 }, 'en-US');
    expect(graded.error?.message).toContain('target');
    expect(explained(BRAND_STORE, 'performance', { ...INPUTS, target: 0 }, 'en-US').error?.code).toBe('#DIV/0!');
  });

  test('as pay in a word of its own', () => {
    const line = explained(BRAND_STORE, 'pay', INPUTS, 'zh-CN');
    expect([line.title, line.result, sentences(line)[0]]).toEqual([
      '应发合计',
      '3,469.2',
      '960 + 259.2 + 2,250 = 3,469.2',
    ]);
  });
});
