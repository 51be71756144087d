import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isFigure, toDouble } from '../../../formula/value';
import { lineOf, lineTitle, PAY, type PlanVersion } from '../../../plan/language';
import {
  leverAxis,
  movable,
  nextUnit,
  placeOf,
  presentFigure,
  type Lever,
  type LineChange,
  type Situation,
} from '../../../plan/solve';
import { signedAmount } from '../../build/changed-value';
import { shownResult } from '../../plans/shown-figure';
import { useTexts, type Texts } from '../../texts';
import { leverThrough } from './lever-steps';
import { saidFigure, saidStep } from './said-figure';

const useStyles = makeStyles({
  next: { display: 'grid', gap: tokens.spacingVerticalXXS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** As it was when figures last rested. */
  readonly situation: Situation;
  readonly lever: Lever;
}

/** What one step more of a figure pays, and by which lines. */
export function NextStep({ situation, lever }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { version } = situation.compiled;
  const figure = presentFigure(situation, lever.name) ?? lever.min;
  const up = useMemo(() => {
    const through = leverThrough(lever, figure);
    return nextUnit(situation, leverAxis(through), placeOf(through, figure)).up;
  }, [situation, lever, figure]);
  const entry = movable(situation, lever.name)?.entry;
  if (!up) {
    return (
      <Text size={200} className={styles.quiet}>
        {t('one.atTop')}
      </Text>
    );
  }
  const changed = up.lines.filter(({ name }) => name !== PAY);
  return (
    <div className={styles.next}>
      <div className={styles.line}>
        <Text size={200} weight="semibold">
          {t('one.next', { step: saidStep(lever.step, entry, texts), figure: saidFigure(up.figure, entry, texts) })}
        </Text>
        <Text size={200} weight="semibold" className={styles.figure}>
          {up.gain === 0
            ? t('one.nothing')
            : Number.isNaN(up.gain)
              ? t('one.noPay')
              : signedAmount(up.gain, texts.language)}
        </Text>
      </div>
      {changed.length > 0 && (
        <ul className={styles.lines} aria-label={t('one.nextLines')}>
          {changed.map((change) => (
            <li key={change.name} className={styles.line}>
              <Text size={200} className={styles.quiet}>
                {lineTitle(version, change.name)[language]}
              </Text>
              <Text size={200} className={styles.figure}>
                {changeOf(change, version, texts)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** By how much an amount changes; of any other figure both, because two percentages tell more than their difference. */
function changeOf({ name, from, to }: LineChange, version: PlanVersion, texts: Texts): string {
  const line = lineOf(version, name);
  if (isFigure(from) && isFigure(to) && line?.rounding !== 'none' && line?.unit !== 'ratio') {
    return signedAmount(toDouble(to) - toDouble(from), texts.language);
  }
  return texts.t('one.fromTo', {
    before: shownResult(from, line?.unit, null, texts),
    now: shownResult(to, line?.unit, null, texts),
  });
}
