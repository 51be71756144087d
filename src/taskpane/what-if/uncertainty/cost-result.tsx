import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { costBins, costSummary, type CostSummary, type SimulationResult } from '../../../plan/simulate';
import { Section } from '../../build/section';
import { useTexts } from '../../texts';
import { HistogramChart } from '../charts';
import { BudgetChance } from './budget-chance';
import { costFigure } from './cost-figure';
import { PeopleRanges } from './people-ranges';

const useStyles = makeStyles({
  result: { display: 'grid', gap: tokens.spacingVerticalM },
  figures: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  term: { display: 'grid' },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly result: SimulationResult;
  readonly budget: number | null;
  /** The month or the settings have changed since. */
  readonly stale: boolean;
  /** What money is in, '' where the plans do not say. */
  readonly currency: string;
}

/** What a month may cost: in words, in three figures, as a histogram, and whose pay it hangs on. */
export function CostResult({ result, budget, stale, currency }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, figure, list } = useTexts();
  const summary = useMemo(() => costSummary(result.costs), [result]);
  const { simulation, failed, leftOut } = result;
  const { trials, seed } = simulation;
  const most = result.people.reduce((worst, person) => (person.failed > worst.failed ? person : worst), {
    name: '',
    failed: 0,
  });
  return (
    <Section title={t('risk.result')}>
      <div className={styles.result}>
        {stale && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{t('risk.stale')}</MessageBarBody>
          </MessageBar>
        )}
        {summary ? (
          <Summary result={result} summary={summary} budget={budget} currency={currency} />
        ) : (
          <Text role="alert">{t('risk.allFailed', { name: most.name })}</Text>
        )}
        {summary && failed > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('risk.failed', { failed, trials, name: most.name })}</MessageBarBody>
          </MessageBar>
        )}
        {leftOut.length > 0 && (
          <Text size={200}>{t('risk.leftOut', { count: leftOut.length, names: list(leftOut) })}</Text>
        )}
        {summary && <PeopleRanges people={result.people} />}
        <Text size={200} className={styles.quiet}>
          {t('risk.foot', { trials, seed: figure(seed, 0) })}
        </Text>
      </div>
    </Section>
  );
}

function Summary(props: Omit<Props, 'stale'> & { readonly summary: CostSummary }): React.JSX.Element {
  const { result, summary, budget, currency } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { p10, p50, p90, mean, sorted } = summary;
  const whole = costFigure(p90, texts);
  const difference = mean - result.asItIs;
  const cost = whole(result.asItIs);
  return (
    <>
      <Text role="status">
        {p10 === p90 ? t('risk.saidOne', { cost: whole(p50) }) : t('risk.said', { low: whole(p10), high: whole(p90) })}
      </Text>
      <dl className={styles.figures}>
        {(
          [
            ['p10', p10],
            ['p50', p50],
            ['p90', p90],
          ] as const
        ).map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt className={styles.term}>
              <Text size={200} weight="semibold">
                {t(`risk.${name}`)}
              </Text>
              <Text size={200} className={styles.quiet}>
                {t(`risk.${name}Note`)}
              </Text>
            </dt>
            <dd className={styles.figure}>
              <Text weight="semibold">{whole(value)}</Text>
            </dd>
          </div>
        ))}
        <div className={`${styles.row} ${styles.rule}`}>
          <dt className={styles.term}>
            <Text size={200} weight="semibold">
              {t('risk.mean')}
            </Text>
            <Text size={200} className={styles.quiet}>
              {whole(Math.abs(difference)) === whole(0)
                ? t('risk.meanSame', { cost })
                : t(difference > 0 ? 'risk.meanMore' : 'risk.meanLess', {
                    difference: whole(Math.abs(difference)),
                    cost,
                  })}
            </Text>
          </dt>
          <dd className={styles.figure}>
            <Text>{whole(mean)}</Text>
          </dd>
        </div>
      </dl>
      <BudgetChance sorted={sorted} budget={budget} />
      {p10 !== p90 && <CostHistogram summary={summary} budget={budget} currency={currency} />}
    </>
  );
}

function CostHistogram(props: {
  readonly summary: CostSummary;
  readonly budget: number | null;
  readonly currency: string;
}): React.JSX.Element {
  const { summary, budget, currency } = props;
  const texts = useTexts();
  const { t } = texts;
  const bins = useMemo(() => costBins(summary.sorted), [summary]);
  return (
    <HistogramChart
      title={t('risk.histogram')}
      axis={{
        title: currency === '' ? t('risk.histogram') : t('risk.histogramUnit', { unit: currency }),
        figure: costFigure(summary.p90, texts),
      }}
      bins={bins}
      marks={[
        { value: summary.p10, label: 'P10' },
        { value: summary.p50, label: 'P50' },
        { value: summary.p90, label: 'P90' },
      ]}
      budget={budget}
    />
  );
}
