import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { totalWeight } from '../../../plan/scored';
import { useTexts } from '../../texts';
import { chosenIn, evened, type ScoreForm } from './score-form';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  grow: { flexGrow: 1 },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** What the weights add up to, always in sight, with what is missing or over and the way out. */
export function WeightsLine(props: {
  readonly form: ScoreForm;
  readonly onForm: (form: ScoreForm) => void;
}): React.JSX.Element {
  const { form, onForm } = props;
  const styles = useStyles();
  const { t, percent } = useTexts();
  const chosen = chosenIn(form);
  const total = totalWeight(chosen);
  const off = total !== 1;
  if (chosen.length === 0) {
    return (
      <Text size={200} role="alert" className={styles.wrong}>
        {t('scored.choose')}
      </Text>
    );
  }
  return (
    <div className={styles.line}>
      <Text size={200}>{t('scored.total')}</Text>
      <Text size={200} weight="semibold" className={mergeClasses(styles.figure, off && styles.wrong)}>
        {percent(total)}
      </Text>
      <Text size={200} role="status" className={mergeClasses(styles.grow, styles.wrong)}>
        {off && t(total < 1 ? 'scored.missing' : 'scored.over', { off: percent(Math.abs(1 - total)) })}
      </Text>
      {off && (
        <Button
          size="small"
          onClick={() => {
            onForm(evened(form));
          }}
        >
          {t('scored.evenOut')}
        </Button>
      )}
    </div>
  );
}
