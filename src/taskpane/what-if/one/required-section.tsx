import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import {
  leverAxis,
  rayAxis,
  required,
  type Axis,
  type Lever,
  type RayAxis,
  type Required,
  type Situation,
} from '../../../plan/solve';
import { Section } from '../../build/section';
import { FieldRow } from '../../plans/field-row';
import { FigureInput } from '../../plans/figure-input';
import { payCurrency, shownPay } from '../../plans/shown-figure';
import { unitText } from '../../plans/unit-text';
import { useTexts } from '../../texts';
import type { Changes } from './changes';
import { earningLevers, soldLevers } from './earning-levers';
import { RequiredAlone } from './required-alone';
import { RequiredTogether } from './required-together';
import { useOneByOne } from './use-one-by-one';

const PAY_STEP = 100;

const useStyles = makeStyles({
  answers: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  group: { display: 'grid', gap: tokens.spacingVerticalXS },
});

interface Props {
  /** As it was when figures last rested. */
  readonly situation: Situation;
  readonly pay: number | null;
  readonly levers: readonly Lever[];
  /** The pay that is asked for; null where nothing is typed. */
  readonly wanted: number | null;
  /** The same once typing rests. */
  readonly asked: number | null;
  readonly onWanted: (wanted: number | null) => void;
  readonly onSet: (changes: Changes) => void;
}

/** What it takes to be paid so much: of each figure alone, and of all that is sold together. */
export function RequiredSection({ situation, pay, levers, wanted, asked, onWanted, onSet }: Props): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const [typed, setTyped] = useState<string | null>(null);
  const { version } = situation.compiled;
  return (
    <Section title={t('one.required')}>
      <FieldRow
        label={t('one.wanted')}
        wrong={typed === null ? null : t('inputs.notNumber', { text: typed })}
        note={wanted === null ? t('one.noWanted') : undefined}
      >
        {(ids) => (
          <FigureInput
            {...ids}
            value={wanted}
            percent={false}
            unit={unitText(payCurrency(version) ?? undefined, texts)}
            step={PAY_STEP}
            min={0}
            wrong={typed !== null}
            onFigure={onWanted}
            onWrong={setTyped}
          />
        )}
      </FieldRow>
      {asked !== null && pay !== null && pay >= asked && (
        <Text size={200} weight="semibold">
          {t('one.already', { pay: shownPay(pay, version, texts) })}
        </Text>
      )}
      {asked !== null && (
        <Answers situation={situation} levers={levers} asked={asked} pay={pay ?? -Infinity} onSet={onSet} />
      )}
    </Section>
  );
}

function Answers(props: {
  readonly situation: Situation;
  readonly levers: readonly Lever[];
  readonly asked: number;
  readonly pay: number;
  readonly onSet: (changes: Changes) => void;
}): React.JSX.Element {
  const { situation, levers, asked, pay, onSet } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const alone = useMemo(
    () => earningLevers(situation, levers).map((lever) => ({ lever, axis: leverAxis(lever) })),
    [situation, levers],
  );
  const ray = useMemo((): RayAxis | null => {
    const sold = soldLevers(situation, levers);
    return sold.length > 1 ? rayAxis(situation, sold) : null;
  }, [situation, levers]);
  const axes = useMemo(() => [...alone.map(({ axis }) => axis), ...(ray ? [ray] : [])], [alone, ray]);
  const answer = useCallback((axis: Axis): Required => required(situation, axis, asked), [situation, asked]);
  const answers = useOneByOne(axes, answer);
  const isReady = answers.every((one) => one !== null);
  return (
    <div className={styles.group} aria-busy={!isReady}>
      {ray && (
        <>
          <Text size={200} className={styles.quiet}>
            {t('one.together')}
          </Text>
          <RequiredTogether situation={situation} axis={ray} answer={answers[alone.length] ?? null} onSet={onSet} />
        </>
      )}
      <Text size={200} className={styles.quiet}>
        {t('one.alone')}
      </Text>
      <ul className={styles.answers} aria-label={t('one.alone')}>
        {alone.map(({ lever }, index) => (
          <RequiredAlone
            key={lever.name}
            situation={situation}
            lever={lever}
            pay={pay}
            answer={answers[index] ?? null}
            onSet={onSet}
          />
        ))}
      </ul>
    </div>
  );
}
