import { choicesIn, findChoice, type Enumeration } from '../enumeration';
import { showCell } from '../cells';
import { FaultError } from '../fault';
import { isBlank, readNumber } from '../read-cell';
import type { ArgumentTexts, WholeArgument } from './argument';
import { oneCell } from './one-cell';

interface ChoiceArgument<Value extends string> extends ArgumentTexts {
  readonly enumeration: Enumeration<Value>;
  readonly fallback: Value;
}

/** One of a few words, in either language. */
export function choice<Value extends string>(argument: ChoiceArgument<Value>): WholeArgument<Value> {
  const { enumeration, fallback, name } = argument;
  return {
    kind: 'choice',
    optional: true,
    ...argument,
    read: (input) => {
      const cell = oneCell(input, name);
      if (isBlank(cell)) return fallback;
      const found = typeof cell === 'string' ? findChoice(enumeration, cell) : null;
      if (found !== null) return found;
      const held = readNumber(cell);
      if (held !== null && typeof held === 'object' && held.key === 'cell.error') {
        throw new FaultError({ ...held, where: { argument: name } });
      }
      const values = { value: showCell(cell), choices: choicesIn(enumeration) };
      throw new FaultError({ code: '#VALUE!', key: 'argument.choice', values, where: { argument: name } });
    },
  };
}
