import { namingOf } from '../../../src/formula/naming';
import {
  compilePlan,
  definedName,
  nameFault,
  readPlan,
  sheetCells,
  toSheetFormula,
  type CompiledPlan,
  type SheetReferences,
} from '../../../src/plan/language';
import { GRADED_PAY } from '../../../src/plans/built-in/graded-pay';
import { brandStoreWith } from './support/brand-store';

const COLUMNS: Readonly<Record<string, string>> = {
  wage: 'C7',
  unitsA: 'D7',
  unitsB: 'E7',
  attainment: 'F7',
  management: 'G7',
};

const REFERENCES: SheetReferences = {
  input: (name) => COLUMNS[name] ?? `$X$${name.length}`,
  line: (name) => `'KPI 表'!L${name.length}`,
  team: () => '$D$7:$D$19',
  mine: 'ROWS(D$7:D7)',
  department: () => '$B$3',
  month: (day) => (day === 'start' ? '$B$1' : 'EOMONTH($B$1,0)'),
};

function compiledWith(path = 'title', value: unknown = 'x'): CompiledPlan {
  const { plan, problems } = readPlan(brandStoreWith(path, value));
  if (!plan) throw new Error(JSON.stringify(problems));
  return compilePlan(plan, plan.versions[0]!);
}

function written(
  compiled: CompiledPlan,
  line: string,
  references = REFERENCES,
  namespace: string | null = null,
): string {
  const found = compiled.lines.find(({ name }) => name === line)!;
  return toSheetFormula(compiled, found, references, namingOf(namespace));
}

describe('a line as a formula of a sheet', () => {
  test.each([
    ['fixed', '=ROUND(C7*brand_store_fixedShare,2)'],
    ['performance', '=ROUND(C7*(1-brand_store_fixedShare)*F7*G7,2)'],
    ['vehicles', '=ROUND((COMMISSION(D7,brand_store_tiersA)+COMMISSION(E7,brand_store_tiersB))*G7,2)'],
    ['pay', "=ROUND('KPI 表'!L5+'KPI 表'!L11+'KPI 表'!L8,2)"],
  ])('%s', (line, formula) => {
    expect(written(compiledWith(), line)).toBe(formula);
  });

  test('calls our functions as the installation writes them', () => {
    expect(written(compiledWith(), 'vehicles', REFERENCES, 'acme')).toBe(
      '=ROUND((ACME.COMMISSION(D7,brand_store_tiersA)+ACME.COMMISSION(E7,brand_store_tiersB))*G7,2)',
    );
  });

  test.each([
    ['wage * (unitsA - unitsB)', 'C7*(D7-E7)'],
    ['wage - (unitsA - unitsB)', 'C7-(D7-E7)'],
    ['(wage - unitsA) - unitsB', 'C7-D7-E7'],
    ['-(wage + 1) ^ 2 * 50%', '-(C7+1)^2*50%'],
    ['INDEX(BONUS.POOL(100, team.unitsA), team.mine)', 'INDEX(BONUS.POOL(100,$D$7:$D$19),ROWS(D$7:D7))'],
    ['PAY.SENIORITY(unitsB, month.end, 50)', 'PAY.SENIORITY(E7,EOMONTH($B$1,0),50)'],
    ['IF(AND(wage > 0, NOT(unitsA >= 2)), 1, 0)', 'IF(AND(C7>0,NOT(D7>=2)),1,0)'],
    ['COMMISSION(unitsA,tiersA,,">")', 'COMMISSION(D7,brand_store_tiersA,,">")'],
  ])('%s is written %s', (formula, expected) => {
    const compiled = compiledWith('versions.0.lines.fixed', { formula, rounding: 'none' });
    expect(written(compiled, 'fixed')).toBe(`=${expected}`);
  });

  test('is rounded as the plan says', () => {
    const line = (rounding: unknown): string =>
      written(compiledWith('versions.0.lines.fixed', { formula: 'wage * fixedShare', rounding }), 'fixed');
    expect([line(1), line(10), line(0.1), line('none')]).toEqual([
      '=ROUND(C7*brand_store_fixedShare,0)',
      '=ROUND(C7*brand_store_fixedShare,-1)',
      '=ROUND(C7*brand_store_fixedShare,1)',
      '=C7*brand_store_fixedShare',
    ]);
  });

  test('finds parameters where the caller has them', () => {
    const references = { ...REFERENCES, parameter: (name: string) => (name === 'tiersA' ? 'Plan!$B$4:$C$6' : name) };
    expect(written(compiledWith(), 'vehicles', references)).toBe(
      '=ROUND((COMMISSION(D7,Plan!$B$4:$C$6)+COMMISSION(E7,tiersB))*G7,2)',
    );
  });

  test('keeps the words of methods, even where a choice is called the same', () => {
    const compiled = compiledWith('versions.0', {
      validFrom: '2026-01',
      inputs: {
        wage: { unit: 'CNY' },
        kind: { choices: { whole: { 'en-US': 'All', 'zh-CN': '全部' }, part: 'Part' } },
      },
      parameters: { tiersA: { tiers: [[0, 1]] } },
      lines: {},
      pay: 'IF(kind = "whole", COMMISSION(wage, tiersA, "whole"), 0)',
    });
    const references = { ...REFERENCES, input: (name: string) => (name === 'kind' ? 'B7' : 'C7') };
    expect(written(compiled, 'pay', { ...references, language: 'zh-CN' })).toBe(
      '=ROUND(IF(B7="全部",COMMISSION(C7,brand_store_tiersA,"whole"),0),2)',
    );
  });

  test('has the words of choices and labels as the reader’s cells have them', () => {
    const compiled = compilePlan(GRADED_PAY, GRADED_PAY.versions[0]!);
    const references = { ...REFERENCES, input: (name: string) => (name === 'role' ? 'B7' : 'C7') };
    expect(written(compiled, 'sedanRate', { ...references, language: 'zh-CN' })).toBe(
      '=IF(B7="助理",COMMISSION.GRID("三厢",\'KPI 表\'!L10,graded_pay_assistantRates),COMMISSION.GRID("三厢",\'KPI 表\'!L10,graded_pay_consultantRates))',
    );
    const { consultantRates } = compiled.version.parameters;
    expect(sheetCells(compiled.version, consultantRates!, 'zh-CN').map(([label]) => label)).toEqual([
      '',
      '三厢',
      '两厢',
    ]);
    expect(sheetCells(compiled.version, consultantRates!, 'en-US').map(([label]) => label)).toEqual([
      '',
      'Sedan',
      'Hatchback',
    ]);
  });
});

describe('names', () => {
  test('of parameters in a workbook begin with their plan', () => {
    expect(definedName('brand-store', 'tiersA')).toBe('brand_store_tiersA');
    expect(definedName('品牌-店', '档位')).toBe('品牌_店_档位');
  });

  test.each(['units', 'unitsA', '销量', '_a', 'bonus', 'attainment', 'wage2026', 'ABCD1', 'éa'])(
    '%s can be one',
    (name) => {
      expect(nameFault(name)).toBeNull();
    },
  );

  test.each([
    ['A1', 'name.cell'],
    ['xfd1048576', 'name.cell'],
    ['R', 'name.cell'],
    ['c', 'name.cell'],
    ['R1C1', 'name.cell'],
    ['RC', 'name.cell'],
    ['FALSE', 'name.cell'],
    ['1st', 'name.form'],
    ['a.b', 'name.form'],
    ['a b', 'name.form'],
    ['', 'name.form'],
    ['a-b', 'name.form'],
    ['a'.repeat(61), 'name.long'],
    ['Sum', 'name.function'],
    ['iferror', 'name.function'],
    ['Pay', 'name.reserved'],
    ['team', 'name.reserved'],
    ['LET', 'name.reserved'],
  ])('%j cannot', (name, fault) => {
    expect(nameFault(name)).toBe(fault);
  });
});
