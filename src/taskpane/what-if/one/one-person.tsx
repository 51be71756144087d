import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { isFigure, toDouble } from '../../../formula/value';
import { PAY } from '../../../plan/language';
import type { LeverName } from '../../../plan/quick';
import { leversOf, type Lever, type Situation } from '../../../plan/solve';
import { useTexts } from '../../texts';
import { givenFigure, withChanges, type Changes } from './changes';
import { ChartSection } from './chart-section';
import { firstLever } from './earning-levers';
import { LeversSection } from './levers-section';
import { NearSection } from './near-section';
import { NextStep } from './next-step';
import { PayHead } from './pay-head';
import { PayLines } from './pay-lines';
import { RequiredSection } from './required-section';
import { suggestedPay } from './suggested-pay';
import { usePlanning } from './use-planning';
import { useSame } from './use-same';
import { useSettled } from './use-settled';
import { useWorkedOut, type WorkedOut } from './use-worked-out';

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const NOTHING: Changes = {};

interface Props {
  /** The figures that planning begins from. */
  readonly start: Situation;
  /** What was added to the pay by hand, or taken off. */
  readonly adjustment: number;
}

/** One person's figures to be moved, and what comes of it. */
export function OnePerson({ start, adjustment }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const planning = usePlanning(start);
  const { now, changes, onSet, onReset } = planning;
  const { levers, onRange } = useLevers(start);
  const all = useMemo(() => [...levers.values()], [levers]);
  const [chosenName, setChosenName] = useState<LeverName | null>(null);
  const chosen = levers.get(chosenName ?? '') ?? firstLever(start, all);
  const before = useWorkedOut(start, NOTHING);
  const after = useWorkedOut(start, changes);
  const settled = useSettled(now);
  const drawn = useWithout(start, changes, chosen?.name ?? '');
  const [wanted, setWanted] = useState(() => suggestedPay(payOf(before) ?? 0));
  const asked = useSettled(wanted);
  const { version, usesTeam } = start.compiled;
  const pay = payOf(after);

  const set = useCallback(
    (more: Changes) => {
      onSet(more);
      const [name, ...others] = Object.keys(more);
      // The chart follows the figure that is being moved.
      if (name !== undefined && others.length === 0) setChosenName(name);
    },
    [onSet],
  );
  const moving = useMemo(() => ({ ...planning, onSet: set }), [planning, set]);
  const setChosen = useCallback(
    (figure: number) => {
      if (chosen) set({ [chosen.name]: figure });
    },
    [chosen, set],
  );

  return (
    <>
      <PayHead
        version={version}
        before={before.get(PAY) ?? null}
        now={after.get(PAY) ?? null}
        adjustment={adjustment}
        changed={Object.keys(changes).length > 0}
        onReset={onReset}
      />
      <div className={styles.sections}>
        {usesTeam && start.figures.people.length > 1 && (
          <Text size={200} className={styles.quiet}>
            {t('one.team')}
          </Text>
        )}
        <LeversSection planning={moving} levers={levers} onRange={onRange} />
        <PayLines now={now} before={before} after={after} />
        {chosen && (
          <>
            <ChartSection
              situation={drawn}
              now={now}
              pay={pay}
              levers={all}
              chosen={chosen}
              wanted={asked}
              onChoose={setChosenName}
              onFigure={setChosen}
            >
              <NextStep situation={settled} lever={chosen} />
            </ChartSection>
            <NearSection situation={settled} levers={all} onSet={set} />
            <RequiredSection
              situation={settled}
              pay={pay}
              levers={all}
              wanted={wanted}
              asked={asked}
              onWanted={setWanted}
              onSet={set}
            />
          </>
        )}
      </div>
    </>
  );
}

function payOf(lines: WorkedOut): number | null {
  const pay = lines.get(PAY) ?? null;
  return isFigure(pay) ? toDouble(pay) : null;
}

/** The situation with every change but one, so that moving that one figure changes nothing of it. */
function useWithout(start: Situation, changes: Changes, name: LeverName): Situation {
  const others = useSettled(useSame({ ...changes, [name]: givenFigure(start, name) }));
  return useMemo(() => withChanges(start, others), [start, others]);
}

/** The levers of a situation, in ranges of the plan's or of the user's own. */
function useLevers(start: Situation): {
  readonly levers: ReadonlyMap<LeverName, Lever>;
  readonly onRange: (lever: Lever) => void;
} {
  const [ranges, setRanges] = useState<Readonly<Record<LeverName, Lever>>>({});
  const levers = useMemo(
    () => new Map(leversOf(start).map((lever) => [lever.name, ranges[lever.name] ?? lever])),
    [start, ranges],
  );
  const onRange = useCallback((lever: Lever) => {
    setRanges((before) => ({ ...before, [lever.name]: lever }));
  }, []);
  return { levers, onRange };
}
