import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Parameter } from '../../../plan/language';
import { NumberField } from '../../build/number-field';
import { useTexts } from '../../texts';
import { unitText } from '../unit-text';

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: '96px minmax(0, auto)', columnGap: '6px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Value = Extract<Parameter, { readonly value: number }>;

/** A rate's one figure, with its unit behind. */
export function ValueField(props: {
  readonly title: string;
  readonly parameter: Value;
  readonly onChange: (parameter: Value) => void;
}): React.JSX.Element {
  const { title, parameter, onChange } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { value, unit } = parameter;
  const percent = unit === 'ratio';
  const scale = percent ? 100 : 1;
  const clean = (figure: number): number => Number(figure.toPrecision(15));
  return (
    <div className={styles.field}>
      <NumberField
        name={title}
        percent={percent}
        value={clean(value * scale)}
        onChange={(next) => {
          onChange({ ...parameter, value: clean(next / scale) });
        }}
      />
      <Text size={200} className={styles.quiet} aria-hidden>
        {percent ? '%' : unitText(unit, texts)}
      </Text>
    </div>
  );
}
