import { Button, Checkbox, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTexts } from '../texts';
import { foundPeople, type Payee } from './found-people';

/** More would make the pane slow, and nobody reads through them. */
const SHOWN = 100;

const useStyles = makeStyles({
  choice: { display: 'grid', gap: tokens.spacingVerticalXS },
  search: { width: '100%', maxWidth: 'none' },
  list: {
    maxHeight: '240px',
    overflowY: 'auto',
    display: 'grid',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  none: { padding: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

/** Whom to choose among those found, thousands of people or few. */
export function PeopleChoice(props: {
  readonly people: readonly Payee[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}): React.JSX.Element {
  const { people, chosen, onChosen } = props;
  const styles = useStyles();
  const { t, list } = useTexts();
  const [wanted, setWanted] = useState('');
  const found = useMemo(() => foundPeople(people, wanted), [people, wanted]);
  const shown = found.slice(0, SHOWN);
  const withAll = (keys: readonly string[]): void => {
    onChosen(new Set([...chosen, ...keys]));
  };
  return (
    <div className={styles.choice}>
      <SearchBox
        className={styles.search}
        aria-label={t('slips.search')}
        placeholder={t('slips.search')}
        value={wanted}
        onChange={(_, { value }) => {
          setWanted(value);
        }}
      />
      <div className={styles.list} role="group" aria-label={t('slips.who.some')}>
        {shown.map(({ key, name, id, position }) => (
          <Checkbox
            key={key}
            label={
              <span className={styles.label}>
                {list([name, ...(id === null ? [] : [String(id)]), ...(position === null ? [] : [position])])}
              </span>
            }
            checked={chosen.has(key)}
            onChange={(_, { checked }) => {
              if (checked === true) withAll([key]);
              else onChosen(new Set([...chosen].filter((other) => other !== key)));
            }}
          />
        ))}
        {shown.length === 0 && (
          <Text size={200} className={styles.none}>
            {t('slips.notFound')}
          </Text>
        )}
      </div>
      {found.length > shown.length && (
        <Text size={200} className={styles.hint}>
          {t('slips.more', { count: found.length - shown.length })}
        </Text>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={found.length === 0}
          onClick={() => {
            withAll(found.map(({ key }) => key));
          }}
        >
          {t('slips.choose')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={chosen.size === 0}
          onClick={() => {
            onChosen(new Set());
          }}
        >
          {t('slips.clear')}
        </Button>
      </div>
      <Text size={200} className={styles.hint} role="status">
        {t('slips.chosen', { count: chosen.size })}
      </Text>
    </div>
  );
}
