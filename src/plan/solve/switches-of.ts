import type { LeverName } from '../quick/quick-team';
import { inputKind, type DepartmentFigure, type PlanInput } from '../language';
import { departmentLever } from './present-figure';
import type { Situation } from './situation';

/** A figure that is one of a few: yes or no, or a word. */
export interface Switch {
  readonly name: LeverName;
  readonly kind: 'flag' | 'choice';
  /** The words that formulas compare with; none for a flag. */
  readonly choices: readonly string[];
}

/** What can be switched and has no steps between. */
export function switchesOf({ compiled: { version } }: Situation): readonly Switch[] {
  const { inputs, department = {} } = version;
  return [
    ...Object.entries(inputs).flatMap(([name, input]) => (input.each === undefined ? switchFor(name, input) : [])),
    ...Object.entries(department).flatMap(([name, figure]) => switchFor(departmentLever(name), figure)),
  ];
}

function switchFor(name: LeverName, entry: PlanInput | DepartmentFigure): readonly Switch[] {
  const kind = inputKind(entry);
  if (kind !== 'flag' && kind !== 'choice') return [];
  return [{ name, kind, choices: 'choices' in entry ? Object.keys(entry.choices ?? {}) : [] }];
}
