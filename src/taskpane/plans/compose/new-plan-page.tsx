import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isMonth } from '../../../plan/is-month';
import type { IsoMonth } from '../../../plan/month-setup';
import { FIRST_MONTH } from '../../../plans/built-in/first-month';
import { useTexts } from '../../texts';
import { PageFrame } from '../page-frame';

interface Props {
  /** Titles that other plans have. */
  readonly taken: readonly string[];
  readonly busy: boolean;
  readonly said: ReactNode;
  readonly onBack: () => void;
  readonly onCreate: (title: string, month: IsoMonth) => void;
}

/** Asks what a new plan is called and from when it holds. */
export function NewPlanPage({ taken, busy, said, onBack, onCreate }: Props): React.JSX.Element {
  const { t } = useTexts();
  const [title, setTitle] = useState('');
  const [month, setMonth] = useState<string>(FIRST_MONTH);
  const [asked, setAsked] = useState(false);
  const bare = title.trim();
  const wrongTitle =
    bare === '' ? t('plan.titleMissing') : taken.includes(bare) ? t('plan.titleTaken', { title: bare }) : null;
  const wrongMonth = isMonth(month) ? null : t('version.noMonth');
  const create = (): void => {
    setAsked(true);
    if (wrongTitle === null && isMonth(month)) onCreate(bare, month);
  };
  return (
    <PageFrame
      title={t('new.title')}
      back={t('plans.all')}
      onBack={onBack}
      lead={<Text size={200}>{t('new.lead')}</Text>}
      footer={
        <>
          {said}
          <Button appearance="primary" disabledFocusable={busy} onClick={create}>
            {t('duplicate.create')}
          </Button>
        </>
      }
    >
      <Field
        size="small"
        label={t('duplicate.name')}
        {...((asked || bare !== '') && wrongTitle !== null
          ? { validationMessage: wrongTitle, validationState: 'error' as const }
          : {})}
      >
        <Input
          size="small"
          value={title}
          onChange={(_, { value }) => {
            setTitle(value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) create();
          }}
        />
      </Field>
      <Field
        size="small"
        label={t('new.month')}
        {...(wrongMonth === null ? {} : { validationMessage: wrongMonth, validationState: 'error' as const })}
      >
        <Input
          size="small"
          type="month"
          value={month}
          onChange={(_, { value }) => {
            setMonth(value);
          }}
        />
      </Field>
    </PageFrame>
  );
}
