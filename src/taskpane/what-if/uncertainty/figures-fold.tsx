import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { titleOf } from '../../../plan/language';
import type { VariedFigure } from '../../../plan/simulate';
import { useTexts } from '../../texts';
import { Fold } from '../fold';
import { FigureSpread } from './figure-spread';
import { spreadKey, spreadOf, type RiskSettings } from './risk-settings';

const useStyles = makeStyles({
  plans: { display: 'grid', gap: tokens.spacingVerticalM },
  plan: { display: 'grid', gap: tokens.spacingVerticalXXS },
  title: { margin: 0, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly figures: readonly VariedFigure[];
  readonly settings: RiskSettings;
  readonly onSettings: (settings: RiskSettings) => void;
}

/** Every figure that can vary, plan by plan, folded away: most people set all of them at once. */
export function FiguresFold({ figures, settings, onSettings }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const plans = [...new Set(figures.map(({ compiled }) => compiled))];
  const on = figures.filter((figure) => spreadOf(figure, settings).on).length;
  return (
    <Fold title={t('risk.figures')} aside={t('risk.figuresCount', { on, all: figures.length })}>
      {() => (
        <div className={styles.plans}>
          <Text size={200} className={styles.note}>
            {t('risk.figuresNote')}
          </Text>
          {plans.map((compiled) => {
            const title = titleOf(compiled.plan, compiled.plan.plan)[language];
            return (
              <div key={compiled.plan.plan} role="group" aria-label={title} className={styles.plan}>
                <Text as="h3" size={200} weight="semibold" className={styles.title}>
                  {title}
                </Text>
                {figures
                  .filter((figure) => figure.compiled === compiled)
                  .map((figure) => (
                    <FigureSpread
                      key={spreadKey(figure)}
                      figure={figure}
                      spread={spreadOf(figure, settings)}
                      onSpread={(spread) => {
                        onSettings({ ...settings, own: { ...settings.own, [spreadKey(figure)]: spread } });
                      }}
                    />
                  ))}
              </div>
            );
          })}
        </div>
      )}
    </Fold>
  );
}
