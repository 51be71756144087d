import { callFunction, exampleFormula, FUNCTIONS, REFERENCES, type FunctionReference } from '../../src/functions';
import { tooltipOf } from '../../src/functions/enumeration-tooltips';
import { LANGUAGES, type Text } from '../../src/i18n';

const HAN = /\p{Script=Han}/u;

function textsOf(page: FunctionReference): Text[] {
  const enumerations = page.arguments.flatMap(({ argument }) =>
    argument.kind === 'each' || !argument.enumeration ? [] : [argument.enumeration],
  );
  return [
    page.title,
    page.description,
    ...page.arguments.flatMap(({ description, unit }) => (unit ? [description, unit] : [description])),
    ...page.notes,
    ...page.examples.map(({ text }) => text),
    ...enumerations.flatMap((one) => Object.keys(one.choices).map((value) => tooltipOf(one, value))),
  ];
}

test('every function has its page, in the same order', () => {
  expect(REFERENCES.map(({ fn }) => fn)).toEqual(FUNCTIONS);
});

describe.each(REFERENCES.map((page) => [page.fn.name, page] as const))('%s', (name, page) => {
  test('is described in both languages, each in its own', () => {
    for (const text of textsOf(page)) {
      expect(Object.keys(text).sort()).toEqual([...LANGUAGES]);
      expect(text['en-US']).toMatch(/\w/);
      expect(text['en-US']).not.toMatch(HAN);
      expect(text['zh-CN']).not.toBe(text['en-US']);
      expect(text['zh-CN']).toMatch(/\p{Script=Han}|^[\d０-９]/u);
      for (const language of LANGUAGES) expect(text[language]).not.toMatch(/[!！]/);
    }
  });

  test('names its arguments, each once, in both languages', () => {
    for (const language of LANGUAGES) {
      const names = page.arguments.map((argument) => argument.name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(page.arguments.every((argument) => HAN.test(argument.name['zh-CN']))).toBe(true);
  });

  test('has at least two examples, and each gives what it says', () => {
    expect(page.examples.length).toBeGreaterThanOrEqual(2);
    for (const example of page.examples) expect(callFunction(name, example.args)).toEqual(example.result);
  });

  test('shows mistakes, and each gives the error it says', () => {
    expect(page.mistakes.length).toBeGreaterThanOrEqual(1);
    for (const { args, error } of page.mistakes) {
      const cells = [callFunction(name, args)].flat(2);
      expect(cells).toContainEqual({ error, message: expect.stringMatching(/\w/) as string });
    }
  });

  test('takes its required arguments before its optional ones', () => {
    const optional = page.fn.arguments.map((argument) => argument.optional);
    expect(optional).toEqual([...optional].sort());
  });
});

describe('an Excel name', () => {
  test.each(FUNCTIONS.map(({ name }) => name))('%s is one', (name) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).not.toMatch(/^R\d*C\d*$/);
  });

  test('is given once', () => {
    expect(new Set(FUNCTIONS.map(({ name }) => name)).size).toBe(FUNCTIONS.length);
  });
});

test('an example is shown as it would be typed', () => {
  expect(REFERENCES.map(({ fn, examples }) => exampleFormula(fn, examples[1]!))).toEqual([
    '=COMMISSION(100,{0,5;50,6;100,8},"whole",">")',
    '=COMMISSION.INCREMENT(40,20,{0,5;50,6;100,8},"whole")',
    '=COMMISSION.CLAWBACK(60,20,{0,5;50,6;100,8},"whole")',
    '=COMMISSION.REQUIRED(800,{0,5;50,6;100,8;200,10},"whole",">",1)',
    '=COMMISSION.EXPLAIN(60,{0,5;50,6;100,8},"whole")',
    '=COMMISSION.GRID(3,0.95,{"",0.8,1;0,0.01,0.02;3,0.03,0.04})',
    '=ATTAINMENT(3,2,"lower")',
    '=MULTIPLIER(0.85,{0.6,0.5;0.8,0.8;1,1},"linear")',
    '=SCORE({90,"",95},{50,30,20},"zero")',
    '=BONUS({3000;2000},1,{4;5},5)',
    '=BONUS.POOL(100,{1;1;1})',
    '=BONUS.RANK({12;15;15;9},{500,300,100})',
    '=PAY.CLAMP({2247;5200;9800},3000,8000)',
    '=PAY.DRAW(2375,2000,500)',
    '=PAY.PRORATE(6600,DATE(2026,1,1),DATE(2026,1,31),DATE(2024,3,1),DATE(2026,1,16),"workdays")',
    '=PAY.SENIORITY({44592;44593;""},DATE(2026,1,31),50)',
    '=PAY.ROUND(2.5,0,"half-even")',
    '=PAY.IIT({18500;37000;55500},{"";555;1180})',
  ]);
});
