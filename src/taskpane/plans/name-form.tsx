import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
});

/** Asks what a plan of the workbook's own is to be called. */
export function NameForm(props: {
  readonly initial: string;
  /** Titles that other plans have. */
  readonly taken: readonly string[];
  readonly busy: boolean;
  readonly onName: (title: string) => void;
  readonly onCancel: () => void;
}): React.JSX.Element {
  const { initial, taken, busy, onName, onCancel } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const [title, setTitle] = useState(initial);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  const bare = title.trim();
  const wrong =
    bare === '' ? t('plan.titleMissing') : taken.includes(bare) ? t('plan.titleTaken', { title: bare }) : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (wrong === null) onName(bare);
      }}
    >
      <Field
        label={t('duplicate.name')}
        size="small"
        {...((asked || bare !== '') && wrong !== null
          ? { validationMessage: wrong, validationState: 'error' as const }
          : { hint: t('duplicate.hint') })}
      >
        <Input
          size="small"
          input={{ ref: field }}
          value={title}
          onChange={(_, { value }) => {
            setTitle(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" className={styles.grow} disabledFocusable={busy}>
          {t('duplicate.create')}
        </Button>
        <Button onClick={onCancel}>{t('plans.cancel')}</Button>
      </div>
    </form>
  );
}
