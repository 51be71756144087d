import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { titleOf } from '../../../plan/language';
import {
  figureAt,
  movable,
  nearestGains,
  outOfReach,
  placeOf,
  presentFigure,
  type Lever,
  type NearGain,
  type Situation,
} from '../../../plan/solve';
import { signedAmount } from '../../build/changed-value';
import { Section } from '../../build/section';
import { useTexts } from '../../texts';
import type { Changes } from './changes';
import { earningLevers } from './earning-levers';
import { leverThrough } from './lever-steps';
import { saidCrossing } from './said-crossing';
import { saidStep } from './said-figure';
import { useOneByOne } from './use-one-by-one';

const useStyles = makeStyles({
  gains: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  gain: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  crossed: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** As it was when figures last rested. */
  readonly situation: Situation;
  readonly levers: readonly Lever[];
  readonly onSet: (changes: Changes) => void;
}

/** Thresholds a few steps away that would add to the pay; pressed, one sets its figure. */
export function NearSection({ situation, levers, onSet }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const through = useMemo(
    () =>
      earningLevers(situation, levers).map((lever) => {
        const figure = presentFigure(situation, lever.name);
        return figure === null ? lever : leverThrough(lever, figure);
      }),
    [situation, levers],
  );
  const nearOf = useCallback((lever: Lever) => ({ gain: outOfReach(situation, lever) }), [situation]);
  const found = useOneByOne(through, nearOf);
  const gains = nearestGains(found.flatMap((one) => one?.gain ?? []));
  const isReady = found.every((one) => one !== null);
  return (
    <Section title={t('one.near')}>
      {gains.length === 0 || !isReady ? (
        <Text size={200} className={styles.quiet}>
          {t(isReady ? 'one.nearNone' : 'one.working')}
        </Text>
      ) : (
        <ul className={styles.gains}>
          {gains.map((gain) => (
            <li key={`${gain.lever.name} ${gain.figure}`}>
              <GainButton situation={situation} gain={gain} onSet={onSet} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function GainButton(props: {
  readonly situation: Situation;
  readonly gain: NearGain;
  readonly onSet: (changes: Changes) => void;
}): React.JSX.Element {
  const { situation, gain, onSet } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { lever, figure } = gain;
  const entry = movable(situation, lever.name)?.entry;
  const further = figure - figureAt(lever, placeOf(lever, figure) - gain.steps);
  return (
    <button
      type="button"
      className={styles.gain}
      onClick={() => {
        onSet({ [lever.name]: figure });
      }}
    >
      <Text size={200}>
        {t('one.nearStep', { title: titleOf(entry, lever.name)[language], step: saidStep(further, entry, texts) })}
      </Text>
      <Text size={200} weight="semibold" className={styles.figure}>
        {signedAmount(gain.gain, texts.language)}
      </Text>
      <Text size={200} className={styles.crossed}>
        {saidCrossing(gain.crossing, situation.compiled, texts)}
      </Text>
    </button>
  );
}
