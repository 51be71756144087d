import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { isMonth } from '../../plan/is-month';
import type { IsoMonth } from '../../plan/month-setup';
import type { PayPlan, PlanVersion } from '../../plan/language';
import { useTexts } from '../texts';
import { monthText } from './month-text';
import { versionsInOrder } from './trial';

const useStyles = makeStyles({
  choice: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-end', flexWrap: 'wrap', width: '100%' },
  select: { flexGrow: 1, minWidth: 0 },
  add: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly plan: PayPlan;
  readonly version: PlanVersion;
  readonly onChoose: (month: IsoMonth) => void;
  /** null where the plan comes with the product. */
  readonly editing: {
    readonly onAdd: (month: IsoMonth) => void;
    readonly onRemove: () => void;
  } | null;
}

/** Which of a plan's versions is shown, by the month from which it holds; and another from a later month. */
export function VersionChoice({ plan, version, onChoose, editing }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [adding, setAdding] = useState(false);
  const versions = versionsInOrder(plan);
  const several = versions.length > 1;
  return (
    <div className={styles.choice}>
      {several ? (
        <div className={styles.row}>
          <Field label={t('version.shown')} size="small" className={styles.select}>
            <Select
              size="small"
              value={version.validFrom}
              onChange={(_, { value }) => {
                onChoose(value as IsoMonth);
              }}
            >
              {versions.map(({ validFrom }) => (
                <option key={validFrom} value={validFrom}>
                  {t('version.from', { month: monthText(validFrom, language) })}
                </option>
              ))}
            </Select>
          </Field>
          {editing && (
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={t('version.remove', { month: monthText(version.validFrom, language) })}
              title={t('version.remove', { month: monthText(version.validFrom, language) })}
              onClick={editing.onRemove}
            />
          )}
        </div>
      ) : (
        <Text size={200} className={styles.quiet}>
          {t('version.from', { month: monthText(version.validFrom, language) })}
        </Text>
      )}
      {editing &&
        (adding ? (
          <NewVersion
            taken={versions.map(({ validFrom }) => validFrom)}
            onAdd={(month) => {
              setAdding(false);
              editing.onAdd(month);
            }}
            onCancel={() => {
              setAdding(false);
            }}
          />
        ) : (
          <Button
            size="small"
            appearance="transparent"
            className={styles.add}
            icon={<AddRegular />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('version.add')}
          </Button>
        ))}
    </div>
  );
}

function NewVersion(props: {
  readonly taken: readonly IsoMonth[];
  readonly onAdd: (month: IsoMonth) => void;
  readonly onCancel: () => void;
}): React.JSX.Element {
  const { taken, onAdd, onCancel } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const [month, setMonth] = useState('');
  const [asked, setAsked] = useState(false);
  const wrong = !isMonth(month)
    ? t('version.noMonth')
    : taken.includes(month)
      ? t('version.taken', { month: monthText(month, language) })
      : null;
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (wrong === null) onAdd(month as IsoMonth);
      }}
    >
      <Field
        label={t('version.month')}
        size="small"
        className={styles.select}
        {...(asked && wrong !== null ? { validationMessage: wrong, validationState: 'error' as const } : {})}
      >
        <Input
          size="small"
          type="month"
          placeholder="2027-01"
          value={month}
          onChange={(_, { value }) => {
            setMonth(value);
          }}
        />
      </Field>
      <Button size="small" type="submit">
        {t('version.create')}
      </Button>
      <Button size="small" appearance="subtle" onClick={onCancel}>
        {t('plans.cancel')}
      </Button>
    </form>
  );
}
