import { isFigure, isStop, toDouble, type Scalar } from '../../formula/value';
import { valueFault } from './check-value';
import type { CompiledPlan } from './compile-plan';
import { PAY } from './entries';
import type { PlanExample, PlanInput, PlanValues } from './pay-plan';
import type { PlanPath } from './problem';
import { examplePeople, runExample } from './run-example';
import { shown, watched, type Report } from './shape';

/** Examples are promises: what they give must be inputs of the plan, and what they say must come out. */
export function checkExample(compiled: CompiledPlan, example: PlanExample, path: PlanPath, report: Report): void {
  const { version } = compiled;
  const people = examplePeople(example);
  const at = (index: number): PlanPath => (example.people ? [...path, 'people', index] : path);
  const { report: reporting, failed } = watched(report);
  if ((example.pay === undefined) === (example.people === undefined)) reporting('example.whose', path);
  checkValues(version.department ?? {}, example.department ?? {}, [...path, 'department'], reporting);
  people.forEach(({ inputs }, index) => {
    checkValues(version.inputs, inputs, [...at(index), 'inputs'], reporting);
  });
  if (failed()) return;
  runExample(compiled, example).forEach(({ lines }, index) => {
    const promised = people[index];
    for (const [name, figure] of Object.entries({ ...promised?.lines, [PAY]: promised?.pay })) {
      const line = lines.get(name);
      const where = name === PAY ? [...at(index), PAY] : [...at(index), 'lines', name];
      if (!line) report('name.unknown', where, { name });
      else if (line.value !== figure) {
        report(
          'example.differs',
          where,
          { name, said: figure ?? '', found: inWords(line.value) },
          { severity: 'warning' },
        );
      }
    }
  });
}

function checkValues(
  known: Readonly<Record<string, PlanInput>>,
  given: PlanValues,
  path: PlanPath,
  report: Report,
): void {
  for (const [name, value] of Object.entries(given)) {
    const input = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!input) {
      report('name.unknown', [...path, name], { name });
      continue;
    }
    const isList = Array.isArray(value);
    if (isList && input.each === undefined) report('example.list', [...path, name], { name });
    for (const one of isList ? value : [value]) {
      const kind = valueFault(input, one as never);
      if (kind) report('shape.kind', [...path, name], { value: shown(one as never), kind });
    }
  }
}

function inWords(value: Scalar): string {
  if (isFigure(value)) return String(toDouble(value));
  if (isStop(value)) return value.kind === 'error' ? value.code : value.what;
  return JSON.stringify(value);
}
