import { evaluate } from '../../formula/evaluate';
import type { Named, Scope } from '../../formula/scope';
import type { Trace } from '../../formula/trace';
import { elementAt, gridValue, isFigure, toDouble, type Scalar, type Value } from '../../formula/value';
import { addDays, dayOf, isoDate } from '../../pay';
import type { IsoMonth } from '../month-setup';
import { inputValue, missingInputs, serialOf } from './cell-value';
import type { CompiledPlan } from './compile-plan';
import { PAY } from './entries';
import { parameterCells } from './parameter';
import type { ParameterContent, PlanValues } from './pay-plan';

/** What a month brings to the people under a plan. */
export interface TeamFigures {
  readonly month: IsoMonth;
  /** Each person's inputs, in the order of the sheet's rows. */
  readonly people: readonly PlanValues[];
  readonly department?: PlanValues;
  /** Parameters with other figures than the plan's, as when rates are tried out or were edited on a sheet. */
  readonly parameters?: Readonly<Record<string, ParameterContent>>;
}

/** A line worked out for one person. */
export interface LineResult {
  /** As its cell holds it; an error in the place of a figure is `isError`. */
  readonly value: Scalar;
  /** Every step that led to it. */
  readonly trace: Trace;
}

export interface PersonResult {
  /** Every line, in order of dependence, `pay` among them. */
  readonly lines: ReadonlyMap<string, LineResult>;
  readonly pay: LineResult;
  /** Inputs that were left blank, although nothing stands for them. */
  readonly missing: readonly string[];
}

/**
 * Works out everyone under a plan for a month. Line after line goes over all people, so that a line can use what others
 * have in an earlier one. Lines go on exactly: a third of something times three is all of it again, as it is in cells,
 * where the last bits of a quotient cancel out. An error stays in its own line and in what uses it.
 */
export function evaluateTeam(compiled: CompiledPlan, figures: TeamFigures): readonly PersonResult[] {
  const shared = sharedValues(compiled, figures);
  const people = figures.people.map((given) => ({
    own: new Map<string, Value>(
      Object.entries(compiled.version.inputs).map(([name, input]) => [
        name.toLowerCase(),
        inputValue(name, input, given),
      ]),
    ),
    lines: new Map<string, LineResult>(),
    missing: missingInputs(compiled.version.inputs, given),
  }));
  const columns = new Map<string, Value>();
  const column = (name: string): Value => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    const values = gridValue(people.map(({ own }) => [elementAt(own.get(name) ?? null, 0, 0)]));
    columns.set(name, values);
    return values;
  };
  const scopes = people.map(({ own }, index) => scopeOf(own, shared, column, index + 1));
  for (const line of compiled.lines) {
    people.forEach(({ own, lines }, index) => {
      const scope = scopes[index];
      if (!scope) return;
      const trace = evaluate(line.formula, scope);
      const exactly = elementAt(trace.value, 0, 0);
      own.set(line.name.toLowerCase(), exactly);
      lines.set(line.name, { trace, value: isFigure(exactly) ? toDouble(exactly) : exactly });
    });
  }
  return people.map(({ lines, missing }) => ({ lines, missing, pay: lines.get(PAY) ?? NOTHING }));
}

/** One person who is alone under the plan. */
export function evaluatePerson(
  compiled: CompiledPlan,
  figures: Omit<TeamFigures, 'people'> & { readonly inputs: PlanValues },
): PersonResult {
  const [result] = evaluateTeam(compiled, { ...figures, people: [figures.inputs] });
  if (!result) throw new RangeError('A team of one has one result');
  return result;
}

const NOTHING: LineResult = {
  value: null,
  trace: { node: { kind: 'boolean', value: false, span: [0, 0] }, value: null, parts: [] },
};

/** Where a person's formulas find what names stand for; `position` is the person's own place, from 1. */
export function scopeOf(
  own: Pick<ReadonlyMap<string, Value>, 'get' | 'has'>,
  shared: ReadonlyMap<string, Value>,
  column: (name: string) => Value,
  position: number,
): Scope {
  const find = (name: string): Value | undefined => {
    const found = own.get(name) ?? shared.get(name);
    if (found !== undefined) return found;
    if (own.has(name)) return null;
    if (!name.startsWith(TEAM)) return shared.has(name) ? null : undefined;
    return name === MINE ? position : column(name.slice(TEAM.length));
  };
  return {
    at: null,
    cells: (area) => ({ kind: 'unknown', what: area.sheet }),
    name: (name, sheet): Named | undefined => {
      const value = sheet === null ? find(name.toLowerCase()) : undefined;
      return value === undefined ? undefined : { kind: 'value', value };
    },
    table: () => undefined,
    spill: () => undefined,
  };
}

const TEAM = 'team.';
const MINE = 'team.mine';

/** What is the same for everyone: parameters, figures of the department and the month's days. */
export function sharedValues(compiled: CompiledPlan, figures: Omit<TeamFigures, 'people'>): ReadonlyMap<string, Value> {
  const values = new Map(compiled.parameters);
  for (const [name, content] of Object.entries(figures.parameters ?? {})) {
    values.set(name.toLowerCase(), 'value' in content ? content.value : gridValue(parameterCells(content)));
  }
  for (const [name, figure] of Object.entries(compiled.version.department ?? {})) {
    values.set(`department.${name.toLowerCase()}`, inputValue(name, figure, figures.department ?? {}));
  }
  const [start, end] = daysOf(figures.month);
  values.set('month.start', start);
  values.set('month.end', end);
  return values;
}

/** The first and the last day of a month, as cells hold them. */
export function daysOf(month: IsoMonth): readonly [start: number, end: number] {
  const first = dayOf(`${month}-01`);
  const nextMonth = `${isoDate(addDays(first, 31)).slice(0, 8)}01`;
  return [serialOf(isoDate(first)), serialOf(nextMonth) - 1];
}
