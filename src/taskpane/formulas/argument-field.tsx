import { Button, Field, Input, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, TableCellEditRegular } from '@fluentui/react-icons';
import type { ArgumentReference } from '../../functions';
import { holdsDates, takesRange, type Argument } from '../../functions/arguments/argument';
import { useTexts, type Message } from '../texts';
import { fieldHint, optionsOf } from './field-texts';
import type { Picking } from './use-picking';

const useStyles = makeStyles({
  label: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, width: '100%' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  value: {
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  // Fluent makes a label as narrow as its text; the value beside the name stands at the field's end.
  wide: { display: 'block', width: '100%', maxWidth: 'none' },
  box: { minWidth: 0, width: '100%' },
  input: { width: '100%', minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  picking: { boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
});

interface Props {
  readonly reference: ArgumentReference;
  readonly text: string;
  /** The argument's value as read, to stand beside its name. */
  readonly value: string;
  /** What is wrong with it; null where nothing is. */
  readonly wrong: string | null;
  readonly picking: Picking;
  readonly onText: (text: string) => void;
}

/** One argument: its name, what it is, and a field to type it, pick it in the sheet or choose it. */
export function ArgumentField({ reference, text, value, wrong, picking, onText }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const name = reference.name[language];
  const { argument } = reference;
  const active = picking.key === reference.key;
  const options = optionsOf(argument, text, texts);
  const hint = active
    ? t(picking.refused ? `pick.${picking.refused}` : 'pick.hint')
    : fieldHint(reference, text, texts);
  return (
    <Field
      size="small"
      label={{
        className: styles.wide,
        children: (
          <span className={styles.label}>
            <span className={styles.name}>{name}</span>
            <Text size={200} className={styles.quiet}>
              {t(argument.optional ? 'argument.optional' : 'argument.required')}
            </Text>
            <span className={styles.value} title={value} aria-hidden>
              {value !== text.trim() && value}
            </span>
          </span>
        ),
      }}
      hint={hint}
      {...(wrong === null ? {} : { validationMessage: wrong, validationState: 'error' })}
    >
      {options ? (
        <Select
          size="small"
          aria-label={name}
          value={text}
          onChange={(_, data) => {
            onText(data.value);
          }}
        >
          {options.map(({ value: option, label }) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          size="small"
          aria-label={name}
          aria-required={!argument.optional}
          autoComplete="off"
          spellCheck={false}
          className={mergeClasses(styles.box, active && styles.picking)}
          input={{ className: styles.input }}
          placeholder={t(placeholderOf(argument))}
          value={text}
          onChange={(_, data) => {
            onText(data.value);
          }}
          onKeyDown={(event) => {
            if (!active || event.key !== 'Enter') return;
            event.preventDefault();
            picking.take();
          }}
          contentAfter={
            <Button
              size="small"
              appearance={active ? 'primary' : 'transparent'}
              icon={active ? <CheckmarkRegular /> : <TableCellEditRegular />}
              aria-label={t(active ? 'pick.done' : 'pick.pick', { name })}
              title={t(active ? 'pick.done' : 'pick.pick', { name })}
              onClick={() => {
                if (active) picking.take();
                else picking.start(reference.key, text);
              }}
            />
          }
        />
      )}
    </Field>
  );
}

function placeholderOf(argument: Argument): Message {
  if (takesRange(argument) && argument.kind !== 'each') return 'argument.cells';
  return holdsDates(argument) ? 'argument.dateOrCell' : 'argument.valueOrCell';
}
