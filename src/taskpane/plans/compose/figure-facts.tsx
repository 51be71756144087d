import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { omit } from '../../../plan/compose';
import { inputKind, type InputKind, type PlanInput } from '../../../plan/language';
import { useWrongField } from '../../build/wrong-fields';
import { useTexts } from '../../texts';
import { unitWord } from '../unit-text';
import { FIGURE_KINDS, withKind, withWords } from './figure-kinds';
import { countWords, unitOf } from './unit-words';
import { WordsEditor } from './words-editor';

const useStyles = makeStyles({
  facts: { display: 'grid', gap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  wide: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly entry: PlanInput;
  /** What it may be. */
  readonly holds: readonly InputKind[];
  /** It may have a value for each of something. */
  readonly each: boolean;
  readonly currency: string;
  readonly onEntry: (entry: PlanInput) => void;
}

/** What a figure is: its kind, what is counted, the words that are chosen from. */
export function FigureFacts({ entry, holds, each, currency, onEntry }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const kind = inputKind(entry);
  const kinds = FIGURE_KINDS.filter((one) => holds.includes(one) || one === kind);
  const { unit = '', choices } = entry;
  return (
    <div className={styles.facts}>
      <div className={styles.row}>
        <Field size="small" label={t('facts.kind')}>
          <Select
            size="small"
            className={styles.wide}
            value={kind}
            onChange={(_, { value }) => {
              const chosen = kinds.find((one) => one === value);
              if (chosen) onEntry(withKind(entry, chosen, currency));
            }}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`facts.kind.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        {kind === 'count' && (
          <WordField
            label={t('facts.unit')}
            word={unit}
            onWord={(word) => {
              onEntry({ ...omit(entry, 'unit'), ...(word === '' ? { kind } : { unit: word }) });
            }}
          />
        )}
      </div>
      {each && <EachField entry={entry} onEntry={onEntry} />}
      {kind === 'choice' && (
        <WordsEditor
          words={Object.keys(choices ?? {})}
          onWords={(words) => {
            onEntry({ ...entry, choices: { ...withWords(words), ...kept(choices ?? {}, words) } });
          }}
        />
      )}
    </div>
  );
}

/** Words that stay keep what is read in their place. */
function kept(choices: NonNullable<PlanInput['choices']>, words: readonly string[]): NonNullable<PlanInput['choices']> {
  return Object.fromEntries(Object.entries(choices).filter(([word]) => words.includes(word)));
}

function EachField({
  entry,
  onEntry,
}: {
  readonly entry: PlanInput;
  readonly onEntry: (entry: PlanInput) => void;
}): React.JSX.Element {
  const { t } = useTexts();
  return (
    <WordField
      label={t('facts.each')}
      hint={t('facts.eachHint')}
      word={entry.each ?? ''}
      onWord={(word) => {
        onEntry({ ...omit(entry, 'each'), ...(word !== '' && { each: word }) });
      }}
    />
  );
}

function WordField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly word: string;
  readonly onWord: (word: string) => void;
}): React.JSX.Element {
  const { label, hint, word, onWord } = props;
  const styles = useStyles();
  const texts = useTexts();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && unitOf(typed, texts) === null;
  useWrongField(wrong);
  return (
    <Field
      size="small"
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(wrong
        ? { validationMessage: texts.t('facts.unitWrong', { text: typed }), validationState: 'error' as const }
        : {})}
    >
      <Input
        size="small"
        className={styles.wide}
        input={{ list, style: { minWidth: 0, width: '100%' } }}
        value={typed ?? unitWord(word, texts)}
        onChange={(_, { value }) => {
          setTyped(value);
          const unit = unitOf(value, texts);
          if (unit !== null) onWord(unit);
        }}
        onBlur={() => {
          if (!wrong) setTyped(null);
        }}
      />
      <datalist id={list}>
        {countWords(texts).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </Field>
  );
}
