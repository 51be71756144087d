import { readFileSync } from 'node:fs';
import { REFERENCES } from '../../src/functions';
import { evaluate } from '../../src/formula/evaluate';
import { parseFormula } from '../../src/formula/parse';
import { scopeOfNames } from '../../src/formula/scope';
import { isError, isFigure, isGrid, type Value } from '../../src/formula/value';
import { LANGUAGES } from '../../src/i18n';
import { toNumber } from '../../src/pay';
import { referenceFile } from '../../src/tools/function-reference';

/** A formula and what the page says it gives: the first two columns of its tables. */
const PRINTED = /^\| `(=.+?)`\s*\| `(.+?)`\s*\|/gm;

/** As somebody reads it who types the formula into a cell. */
function work(text: string): unknown {
  return plain(evaluate(parseFormula(text), scopeOfNames({})).value);
}

function plain(value: Value): unknown {
  if (isGrid(value)) return value.rows.map((row) => row.map(plain));
  if (isError(value)) return value.code;
  return isFigure(value) && typeof value !== 'number' ? toNumber(value) : (value ?? '');
}

describe.each(LANGUAGES)('what the reference prints in %s', (language) => {
  const page = readFileSync(`docs/${referenceFile(language)}`, 'utf8');
  const printed = [...page.matchAll(PRINTED)].map(([, formula = '', result = '']) => ({ formula, result }));

  test('covers every example and every mistake', () => {
    const rows = REFERENCES.flatMap(({ examples, mistakes }) => [...examples, ...mistakes]);
    expect(printed).toHaveLength(rows.length);
  });

  test.each(printed)('$formula gives $result', ({ formula, result }) => {
    const answer = work(formula);
    if (result.startsWith('#')) expect([answer].flat(2)).toContain(result);
    else expect(answer).toEqual(work(`=${result}`));
  });
});
