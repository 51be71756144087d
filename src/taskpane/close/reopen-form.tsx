import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { IsoMonth } from '../../plan/month-setup';
import { useTexts } from '../texts';
import type { CloseControl } from './use-close';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Asks why a month is to be reopened, before it is. */
export function ReopenForm(props: { readonly month: IsoMonth; readonly control: CloseControl }): React.JSX.Element {
  const { month, control } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      className={styles.form}
      aria-label={t('close.reopenMonth', { month })}
      onSubmit={(event) => {
        event.preventDefault();
        control.reopen(month, reason);
      }}
    >
      <Field label={t('close.reason', { month })} size="small">
        <Input
          input={{ ref: field }}
          size="small"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {t('close.reopenMonth', { month })}
        </Button>
        <Button size="small" appearance="subtle" onClick={control.dismiss}>
          {t('close.cancel')}
        </Button>
      </div>
    </form>
  );
}
