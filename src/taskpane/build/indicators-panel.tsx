import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { isScored } from '../../plan/evaluate-person';
import type { Indicator, MonthSetup } from '../../plan/month-setup';
import { evenWeights } from '../../sheets/month';
import { useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { IndicatorCard } from './indicator-card';
import { weightsTotal } from './weights';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
  off: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  add: { justifySelf: 'start' },
});

/** The indicators of a month, and what is said where their weights do not add up. */
export function IndicatorsPanel({ setup }: { readonly setup: MonthSetup }): React.JSX.Element {
  const styles = useStyles();
  const { t, percent } = useTexts();
  const store = useMonthStore();
  const { indicators } = setup;
  const total = weightsTotal(indicators);
  const put = (next: readonly Indicator[]): void => {
    store.change({ ...setup, indicators: next }, true);
  };
  const evened = (list: readonly Indicator[]): Indicator[] => {
    const weights = evenWeights(list.length);
    return list.map((indicator, index) => ({ ...indicator, weight: weights[index] ?? 0 }));
  };
  return (
    <div className={styles.list}>
      {indicators.map((indicator, index) => (
        <IndicatorCard
          key={index}
          indicator={indicator}
          onChange={(changed) => {
            put(indicators.map((old, at) => (at === index ? changed : old)));
          }}
          onRemove={
            indicators.length > 1
              ? () => {
                  put(evened(indicators.filter((_, at) => at !== index)));
                }
              : null
          }
        />
      ))}
      {isScored(setup) && total !== 1 && (
        <div className={styles.off}>
          <Text size={200} role="alert" className={styles.wrong}>
            {t('indicators.weightsOff', {
              total: percent(total),
              off: percent(Math.abs(total - 1)),
              side: total > 1 ? 'over' : 'under',
            })}
          </Text>
          <Button
            size="small"
            onClick={() => {
              put(evened(indicators));
            }}
          >
            {t('indicators.evenOut')}
          </Button>
        </div>
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={<AddRegular />}
        className={styles.add}
        onClick={() => {
          const added: Indicator = {
            title: t('indicators.new', { number: indicators.length + 1 }),
            targetColumn: null,
            actual: { source: 0, measure: { kind: 'count' } },
            weight: 0,
            direction: 'higher',
            tiers: null,
          };
          put(evened([...indicators, added]));
        }}
      >
        {t('indicators.add')}
      </Button>
    </div>
  );
}
