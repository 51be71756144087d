import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 128px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  label: { overflowWrap: 'anywhere' },
  below: { gridColumnStart: 1, gridColumnEnd: 3 },
  note: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** What ties a control to the words beside and under it. */
export interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface Props {
  readonly label: string;
  readonly note?: string | undefined;
  readonly wrong?: string | null;
  readonly children: (ids: ControlIds) => ReactNode;
}

/** A short control at the end of the line that says what it is for, so that many of them stand close. */
export function FieldRow({ label, note, wrong = null, children }: Props): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const below = wrong ?? note;
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        <Text size={200}>{label}</Text>
      </label>
      <div>
        {children({
          id,
          ...(below === undefined ? {} : { 'aria-describedby': `${id}-below` }),
          ...(wrong === null ? {} : { 'aria-invalid': true as const }),
        })}
      </div>
      {below !== undefined && (
        <div id={`${id}-below`} className={styles.below} {...(wrong === null ? {} : { role: 'alert' })}>
          <Text size={200} className={wrong === null ? styles.note : styles.wrong}>
            {below}
          </Text>
        </div>
      )}
    </div>
  );
}
