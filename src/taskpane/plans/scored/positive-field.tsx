import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { NumberField } from '../../build/number-field';
import { useWrongField } from '../../build/wrong-fields';
import { useTexts } from '../../texts';

const useStyles = makeStyles({ wrong: { color: tokens.colorPaletteRedForeground1 } });

interface Props {
  readonly label: string;
  readonly value: number;
  readonly percent?: boolean;
  readonly onChange: (value: number) => void;
}

/** A figure that something is divided or counted by, so that it cannot be 0. */
export function PositiveField(props: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const wrong = props.value <= 0;
  useWrongField(wrong);
  return (
    <div>
      <NumberField {...props} min={0} />
      {wrong && (
        <Text size={200} role="alert" className={styles.wrong}>
          {t('scored.aboveZero')}
        </Text>
      )}
    </div>
  );
}
