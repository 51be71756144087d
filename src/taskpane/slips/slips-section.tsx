import {
  Button,
  Field,
  Input,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SlipLayout } from '../../sheets/slips';
import { Section } from '../build/section';
import { useReview } from '../build/use-review';
import { useMonthState } from '../month-context';
import { useTexts } from '../texts';
import { PeopleChoice } from './people-choice';
import { SlipsOutcomeBar } from './slips-outcome-bar';
import { useSlips } from './use-slips';

const LAYOUTS: readonly SlipLayout[] = ['together', 'page'];

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  act: { justifySelf: 'start' },
  progress: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', gap: '8px' },
});

/** Pay slips of the month: for whom, how many on a page, and making them once the payroll stands. */
export function SlipsSection(): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { setup, existing, busy } = useMonthState();
  const people = useReview()?.payroll?.rows ?? [];
  const control = useSlips(language);
  const [some, setSome] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [layout, setLayout] = useState<SlipLayout>('together');
  const [company, setCompany] = useState('');
  const { state } = control;
  const working = state.kind === 'making' || state.kind === 'undoing';
  const stands = existing.payrollSheet !== null;
  // Whoever is on the list no longer is not chosen either.
  const keys = people.flatMap(({ key }) => (chosen.has(key) ? [key] : []));
  if (!setup || !stands || people.length === 0) {
    return (
      <Section title={t('slips.title')}>
        <Text size={200} className={styles.hint}>
          {t('slips.none')}
        </Text>
        <SlipsOutcomeBar control={control} />
      </Section>
    );
  }
  return (
    <Section title={t('slips.title')}>
      <Text size={200} className={styles.hint}>
        {t('slips.lead')}
      </Text>
      <div className={styles.form}>
        <Field label={t('slips.who')}>
          <RadioGroup
            value={some ? 'some' : 'all'}
            onChange={(_, { value }) => {
              setSome(value === 'some');
            }}
          >
            <Radio value="all" label={t('slips.who.all', { count: people.length })} />
            <Radio value="some" label={t('slips.who.some')} />
          </RadioGroup>
        </Field>
        {some && <PeopleChoice people={people} chosen={new Set(keys)} onChosen={setChosen} />}
        <Field label={t('slips.layout')}>
          <RadioGroup
            value={layout}
            onChange={(_, { value }) => {
              setLayout(LAYOUTS.find((known) => known === value) ?? 'together');
            }}
          >
            {LAYOUTS.map((known) => (
              <Radio key={known} value={known} label={t(`slips.layout.${known}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={t('slips.company')}>
          <Input
            value={company}
            placeholder={t('slips.company.hint')}
            onChange={(_, { value }) => {
              setCompany(value);
            }}
          />
        </Field>
        {state.kind === 'making' ? (
          <div className={styles.progress}>
            <div>
              <Text size={200} role="status">
                {t('slips.making')}
              </Text>
              <ProgressBar aria-label={t('slips.making')} value={state.done} />
            </div>
            <Button size="small" onClick={control.cancel}>
              {t('slips.cancel')}
            </Button>
          </div>
        ) : (
          <Button
            className={styles.act}
            disabledFocusable={working || busy !== null || (some && keys.length === 0)}
            onClick={() => {
              control.make(setup, { people: some ? keys : null, layout, company });
            }}
          >
            {t('slips.make')}
          </Button>
        )}
      </div>
      <SlipsOutcomeBar control={control} />
    </Section>
  );
}
