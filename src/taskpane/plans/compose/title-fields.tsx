import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isFree, renameEntry, type Section } from '../../../plan/compose';
import { describePlanProblem, nameFault, type PlanVersion } from '../../../plan/language';
import { useWrongField } from '../../build/wrong-fields';
import { useTexts, type Texts } from '../../texts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: '100%' },
});

export type OnRename = (version: PlanVersion, before: string, name: string) => void;

interface Props {
  readonly version: PlanVersion;
  readonly section: Section;
  readonly name: string;
  readonly title: string;
  readonly onTitle: (title: string) => void;
  /** Takes over the version with the entry under another name. */
  readonly onRename: OnRename;
}

/** What an entry is called: its title for readers, and its name in formulas, which changes wherever it is used. */
export function TitleFields({ version, section, name, title, onTitle, onRename }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const [typed, setTyped] = useState<string | null>(null);
  const [typedTitle, setTypedTitle] = useState<string | null>(null);
  const wrong = typed === null ? null : wrongName(typed, name, version, section, texts);
  const nameless = typedTitle?.trim() === '';
  useWrongField(wrong !== null || nameless);
  const rename = (): void => {
    if (typed === null || wrong !== null) return;
    setTyped(null);
    if (typed !== name) onRename(renameEntry(version, section, name, typed), name, typed);
  };
  return (
    <div className={styles.row}>
      <Field
        size="small"
        label={t('facts.title')}
        {...(nameless ? { validationMessage: t('facts.titleMissing'), validationState: 'error' as const } : {})}
      >
        <Input
          size="small"
          className={styles.input}
          input={{ style: { minWidth: 0, width: '100%' } }}
          value={typedTitle ?? title}
          onChange={(_, { value }) => {
            const blank = value.trim() === '';
            setTypedTitle(blank ? value : null);
            if (!blank) onTitle(value);
          }}
        />
      </Field>
      <Field
        size="small"
        label={t('facts.name')}
        {...(wrong === null ? {} : { validationMessage: wrong, validationState: 'error' as const })}
      >
        <Input
          size="small"
          className={styles.input}
          input={{ style: { minWidth: 0, width: '100%' }, spellCheck: false, autoCapitalize: 'off' }}
          value={typed ?? name}
          onChange={(_, { value }) => {
            setTyped(value.trim());
          }}
          onBlur={rename}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) rename();
          }}
        />
      </Field>
    </div>
  );
}

/** Why an entry cannot be called so; null where it can. Another way to write its own name is always free. */
function wrongName(
  typed: string,
  name: string,
  version: PlanVersion,
  section: Section,
  { t, language }: Texts,
): string | null {
  const fault = nameFault(typed);
  if (fault) return describePlanProblem({ severity: 'error', key: fault, path: [], values: { name: typed } }, language);
  const isOwn = typed.toLowerCase() === name.toLowerCase();
  return isOwn || isFree(typed, version, section) ? null : t('facts.nameTaken', { name: typed });
}
