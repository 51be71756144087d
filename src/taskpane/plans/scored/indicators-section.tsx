import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Section } from '../../build/section';
import { useTexts } from '../../texts';
import { inEveryLanguage } from '../draft';
import { IndicatorRow } from './indicator-row';
import { withChosen, withIndicator, withoutItem, withOwn, type ScoreForm } from './score-form';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** Over the fields for the weights. */
  weights: { paddingRight: '36px' },
  add: { alignSelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The indicators to choose from, and those of the user’s own. */
export function IndicatorsSection(props: {
  readonly form: ScoreForm;
  readonly onForm: (form: ScoreForm) => void;
}): React.JSX.Element {
  const { form, onForm } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const { items } = form;
  return (
    <Section
      title={t('indicators.title')}
      aside={
        items.length > 0 && (
          <Text size={200} className={styles.weights}>
            {t('indicators.weight')}
          </Text>
        )
      }
    >
      {items.length === 0 && (
        <Text size={200} className={styles.quiet}>
          {t('scored.none')}
        </Text>
      )}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item, index) => (
            <IndicatorRow
              key={item.indicator.name === '' ? index : `${form.position ?? ''} ${item.indicator.name}`}
              item={item}
              onChosen={(chosen) => {
                onForm(withChosen(form, index, chosen));
              }}
              onIndicator={(indicator) => {
                onForm(withIndicator(form, index, indicator));
              }}
              onRemove={() => {
                onForm(withoutItem(form, index));
              }}
            />
          ))}
        </ul>
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={<AddRegular />}
        className={styles.add}
        onClick={() => {
          onForm(withOwn(form, inEveryLanguage(t('scored.ownTitle', { number: items.length + 1 }))));
        }}
      >
        {t('scored.own')}
      </Button>
    </Section>
  );
}
