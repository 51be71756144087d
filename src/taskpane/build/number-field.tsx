import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { parseNumber } from '../../sources/parse-number';
import { useTexts } from '../texts';
import { useWrongField } from './wrong-fields';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', width: '100%', minWidth: 0 },
});

interface Props {
  readonly value: number;
  /** Shown above the field; a field in a table has a `name` instead. */
  readonly label?: string;
  readonly name?: string;
  /** The figure is a percentage: 85 and 85% are the same. Elsewhere 85% is 0.85. */
  readonly percent?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly onChange: (value: number) => void;
}

interface Draft {
  readonly text: string;
  /** The value that the draft stands for or waits beside; a value from elsewhere puts the draft away. */
  readonly value: number;
}

/**
 * A field for a figure, typed as people type figures: `1,234.5`, `１２`, `85%`. What cannot be read stays in the field, is
 * said under it, and does not reach the set-up.
 */
export function NumberField(props: Props): React.JSX.Element {
  const { value, label, name, percent = false, min = -Infinity, max = Infinity, onChange } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const [typed, setTyped] = useState<Draft | null>(null);
  const draft = typed?.value === value ? typed : null;
  const readFigure = (text: string): number | null => parseNumber(percent ? text.trim().replace(/[%％]$/, '') : text);
  const read = draft ? readFigure(draft.text) : value;
  const wrong = read === null || read < min || read > max;
  useWrongField(wrong);
  const message =
    read === null
      ? t('field.notNumber', { text: draft?.text ?? '', example: shown(value) })
      : max === Infinity
        ? t('field.tooSmall', { min })
        : t('field.outOfRange', { min, max });

  const take = (text: string): void => {
    const figure = readFigure(text);
    const usable = figure !== null && figure >= min && figure <= max;
    setTyped({ text, value: usable ? figure : value });
    if (usable && figure !== value) onChange(figure);
  };

  return (
    <Field
      size="small"
      {...(label === undefined ? {} : { label })}
      {...(wrong ? { validationMessage: message, validationState: 'error' } : {})}
    >
      <Input
        size="small"
        className={styles.box}
        input={{ className: styles.input }}
        inputMode="decimal"
        {...(name === undefined ? {} : { 'aria-label': name })}
        value={draft?.text ?? shown(value)}
        onChange={(_, data) => {
          take(data.value);
        }}
        onBlur={() => {
          if (!wrong) setTyped(null);
        }}
      />
    </Field>
  );
}

/** A figure as it is edited: the fewest digits that spell it. */
function shown(value: number): string {
  return String(Number(value.toPrecision(15)));
}
