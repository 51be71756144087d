import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { totalWeight, type ScoredSheet } from '../../../plan/scored';
import { INDICATOR_CATALOGUE } from '../../../plans/built-in';
import type { Text as Words } from '../../../i18n';
import { useWrongField, useWrongFieldCount, WrongFieldsProvider } from '../../build/wrong-fields';
import { useTexts } from '../../texts';
import { PageFrame } from '../page-frame';
import { IndicatorsSection } from './indicators-section';
import { PaysSection } from './pays-section';
import { chosenIn, formFor, formOf, sheetOf, withPosition, type ScoreForm } from './score-form';
import { WeightsLine } from './weights-line';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** What the page makes. */
export interface MadeScore {
  readonly sheet: ScoredSheet;
  readonly title: string;
  /** The catalogue’s position that it was begun for; null for another. */
  readonly position: Words | null;
}

interface Props {
  /** The plan whose indicators are edited; null for a new one. */
  readonly editing: { readonly title: string; readonly sheet: ScoredSheet } | null;
  /** Titles that other plans have. */
  readonly titles: readonly string[];
  readonly busy: boolean;
  readonly said: ReactNode;
  readonly back: string;
  readonly onBack: () => void;
  readonly onMake: (made: MadeScore) => void;
}

/** A score put together from indicators: what counts, how much, and what it pays. */
export function ScoredPage(props: Props): React.JSX.Element {
  return (
    <WrongFieldsProvider>
      <ScorePage {...props} />
    </WrongFieldsProvider>
  );
}

function ScorePage({ editing, titles, busy, said, back, onBack, onMake }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [form, setForm] = useState<ScoreForm>(() =>
    editing ? formOf(editing.sheet) : formFor(INDICATOR_CATALOGUE[0]?.name ?? null),
  );
  const [typed, setTyped] = useState<string | null>(null);
  const position = INDICATOR_CATALOGUE.find(({ name }) => name === form.position)?.title ?? null;
  const proposed = position ? t('scored.initial', { position: position[language] }) : t('scored.initialBlank');
  const title = (typed ?? proposed).trim();
  const taken = editing === null && titles.includes(title);
  const wrongTitle =
    editing !== null || (title !== '' && !taken)
      ? null
      : taken
        ? t('plan.titleTaken', { title })
        : t('plan.titleMissing');
  useWrongField(wrongTitle !== null);
  const wrongFields = useWrongFieldCount();
  const chosen = chosenIn(form);
  const unfit = wrongFields > 0 || chosen.length === 0 || totalWeight(chosen) !== 1;
  return (
    <PageFrame
      title={editing ? t('scored.editTitle', { title: editing.title }) : t('scored.title')}
      back={back}
      onBack={onBack}
      lead={
        <Text size={200} className={styles.quiet}>
          {t('scored.lead')}
        </Text>
      }
      footer={
        <>
          {said}
          <WeightsLine form={form} onForm={setForm} />
          {wrongFields > 0 && (
            <Text size={200} className={styles.quiet}>
              {t('scored.mend')}
            </Text>
          )}
          <Button
            appearance="primary"
            disabledFocusable={busy || unfit}
            onClick={() => {
              onMake({ sheet: sheetOf(form, (text) => text[language]), title, position });
            }}
          >
            {t(editing ? 'scored.apply' : 'scored.make')}
          </Button>
        </>
      }
    >
      {!editing && (
        <Field size="small" label={t('scored.position')}>
          <Select
            size="small"
            value={form.position ?? ''}
            onChange={(_, { value }) => {
              setForm(withPosition(form, value === '' ? null : value));
            }}
          >
            {INDICATOR_CATALOGUE.map((one) => (
              <option key={one.name} value={one.name}>
                {one.title[language]}
              </option>
            ))}
            <option value="">{t('scored.blank')}</option>
          </Select>
        </Field>
      )}
      <IndicatorsSection form={form} onForm={setForm} />
      <PaysSection form={form} onForm={setForm} />
      {!editing && (
        <Field
          size="small"
          label={t('scored.name')}
          {...(wrongTitle === null ? {} : { validationMessage: wrongTitle, validationState: 'error' as const })}
        >
          <Input
            size="small"
            value={typed ?? proposed}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
      )}
    </PageFrame>
  );
}
