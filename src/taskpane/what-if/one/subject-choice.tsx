import { Combobox, Field, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTexts } from '../../texts';
import { findSubjects, type Subject } from './subject';

/** More options than anyone reads would only make the list slow to open. */
const MOST = 100;

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly subjects: readonly Subject[];
  readonly chosen: Subject;
  readonly onChoose: (id: string) => void;
}

/** Who, or which plan, is planned: a list to choose from or to search by typing. */
export function SubjectChoice({ subjects, chosen, onChoose }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const [query, setQuery] = useState<string | null>(null);
  const found = useMemo(() => findSubjects(query ?? '', subjects), [query, subjects]);
  const shown = found.slice(0, MOST);
  const groups = [...new Set(shown.map(({ group }) => group))];
  return (
    <Field label={t('one.subject')} size="small">
      <Combobox
        size="small"
        className={styles.box}
        input={{ style: { minWidth: 0 } }}
        placeholder={t('one.find')}
        value={query ?? chosen.title}
        selectedOptions={[chosen.id]}
        onChange={(event) => {
          setQuery(event.target.value);
        }}
        onFocus={(event) => {
          // What is typed takes the place of the name.
          event.target.select();
        }}
        onOptionSelect={(_, { optionValue }) => {
          // Typing takes the selection away at first, which chooses nothing yet.
          if (optionValue === undefined) return;
          setQuery(null);
          onChoose(optionValue);
        }}
        onOpenChange={(_, { open }) => {
          if (!open) setQuery(null);
        }}
      >
        {groups.map((group) => (
          <OptionGroup key={group} label={group}>
            {shown
              .filter((subject) => subject.group === group)
              .map(({ id, title }) => (
                <Option key={id} value={id}>
                  {title}
                </Option>
              ))}
          </OptionGroup>
        ))}
        {found.length === 0 && (
          <Option disabled text="">
            {t('one.nobody', { text: query ?? '' })}
          </Option>
        )}
        {found.length > MOST && (
          <Option disabled text="">
            {t('one.more', { count: found.length - MOST })}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
