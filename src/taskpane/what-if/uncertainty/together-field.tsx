import { Field, makeStyles, Slider, Text, tokens } from '@fluentui/react-components';
import { useTexts, type Message } from '../../texts';

const STEP = 5;
const ALL = 100;

const useStyles = makeStyles({
  field: { minWidth: 0 },
  slider: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 40px', alignItems: 'center' },
  bar: { minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** How much everybody’s months go together, with what that means. */
export function TogetherField(props: {
  /** 0 to 1. */
  readonly value: number;
  readonly onValue: (value: number) => void;
}): React.JSX.Element {
  const { value, onValue } = props;
  const styles = useStyles();
  const { t, percent } = useTexts();
  const meaning = t(meaningOf(value));
  return (
    <Field size="small" label={t('risk.together')} hint={meaning} className={styles.field}>
      {(field) => (
        <div className={styles.slider}>
          <Slider
            {...field}
            size="small"
            className={styles.bar}
            min={0}
            max={ALL}
            // Given to the input alone: a mark at each step would hide the rail.
            input={{ step: STEP }}
            value={Math.round(value * ALL)}
            aria-valuetext={t('risk.togetherSaid', { share: percent(value), meaning })}
            onChange={(_, data) => {
              onValue(data.value / ALL);
            }}
          />
          <Text size={200} className={styles.figure} aria-hidden>
            {percent(value)}
          </Text>
        </div>
      )}
    </Field>
  );
}

function meaningOf(value: number): Message {
  if (value === 0) return 'risk.together0';
  if (value === 1) return 'risk.together4';
  if (value < 0.4) return 'risk.together1';
  return value <= 0.6 ? 'risk.together2' : 'risk.together3';
}
