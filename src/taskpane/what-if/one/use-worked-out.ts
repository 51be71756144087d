import { useMemo } from 'react';
import type { Scalar } from '../../../formula/value';
import { ofDepartment } from '../../../plan/language';
import { leverFigure, quickTeam, type LeverName, type QuickTeam } from '../../../plan/quick';
import { movable, presentValue, withoutOthers, type Situation } from '../../../plan/solve';
import { withChanges, type Changes } from './changes';
import { useSame } from './use-same';

/** What every line came to for one person, `pay` among them. */
export type WorkedOut = ReadonlyMap<string, Scalar>;

/** Works a person out with some figures changed. The plan is made ready once, however often its figures are moved. */
export function useWorkedOut(start: Situation, changes: Changes): WorkedOut {
  const names = useMemo(() => singleFigures(start), [start]);
  const lists = useSame(Object.fromEntries(Object.entries(changes).filter(([name]) => !names.includes(name))));
  const ready = useMemo(() => madeReady(withChanges(start, lists), names), [start, lists, names]);
  return useMemo(() => workedOut(ready, withChanges(start, changes)), [ready, start, changes]);
}

interface Ready {
  readonly quick: QuickTeam;
  /** Whose pay it is, of the quick team's people. */
  readonly at: number;
}

function madeReady(situation: Situation, names: readonly LeverName[]): Ready {
  const { compiled, figures, at } = withoutOthers(situation);
  return { quick: quickTeam(compiled, figures, names), at };
}

function workedOut({ quick, at }: Ready, now: Situation): WorkedOut {
  quick.levers.forEach((name, index) => {
    const found = movable(now, name);
    if (!found) return;
    // A figure of the department is the first person's.
    const row = found.of === 'person' ? at : 0;
    quick.figures[row * quick.levers.length + index] = leverFigure(found.entry, presentValue(now, name));
  });
  quick.workOut();
  return new Map(now.compiled.lines.map(({ name }) => [name, quick.valueOf(at, name)]));
}

/** The figures that have one value, by the names that they are moved by. */
function singleFigures({ compiled: { version } }: Situation): readonly LeverName[] {
  const own = Object.entries(version.inputs).flatMap(([name, { each }]) => (each === undefined ? [name] : []));
  return [...own, ...Object.keys(version.department ?? {}).map(ofDepartment)];
}
