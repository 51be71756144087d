import { Button, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef } from 'react';
import { namingInUse } from '../../excel/naming-in-use';
import type { FunctionGroup, FunctionReference } from '../../functions';
import { REFERENCES } from '../../functions/references';
import { Section } from '../build/section';
import { useTexts } from '../texts';
import { searchFunctions } from './search-functions';

const GROUPS: readonly FunctionGroup[] = ['commission', 'target', 'bonus', 'pay'];

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  results: { display: 'grid', gap: tokens.spacingVerticalM },
  group: { display: 'grid', gap: tokens.spacingVerticalXXS },
  groupTitle: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    width: '100%',
    textAlign: 'left',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    boxSizing: 'content-box',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  code: { fontFamily: tokens.fontFamilyMonospace },
  quiet: { color: tokens.colorNeutralForeground2 },
  nothing: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (reference: FunctionReference) => void;
}

/** Every function, to be searched and chosen from. */
export function FunctionList({ query, onQuery, onChoose }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const results = useRef<HTMLDivElement>(null);
  const sought = useDeferredValue(query);
  const found = useMemo(() => searchFunctions(sought, REFERENCES), [sought]);
  const [first] = found;
  return (
    <Section
      title={t('list.title')}
      aside={
        <Text size={200} role="status" className={styles.quiet}>
          {t('list.found', { count: found.length })}
        </Text>
      }
    >
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        value={query}
        onChange={(_, data) => {
          onQuery(data.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && first) onChoose(first);
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          results.current?.querySelector('button')?.focus();
        }}
      />
      <div ref={results} className={styles.results}>
        {sought.trim() === '' ? (
          GROUPS.map((group) => (
            <Group
              key={group}
              group={group}
              references={found.filter((reference) => reference.group === group)}
              onChoose={onChoose}
            />
          ))
        ) : (
          <Items references={found} onChoose={onChoose} />
        )}
        {!first && (
          <div className={styles.nothing}>
            <Text size={200}>{t('list.nothing', { query: sought.trim() })}</Text>
            <Button
              size="small"
              onClick={() => {
                onQuery('');
              }}
            >
              {t('list.showAll')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

interface Choosable {
  readonly references: readonly FunctionReference[];
  readonly onChoose: (reference: FunctionReference) => void;
}

function Group({ group, ...items }: Choosable & { readonly group: FunctionGroup }): React.JSX.Element | null {
  const styles = useStyles();
  const { t } = useTexts();
  if (items.references.length === 0) return null;
  return (
    <div className={styles.group}>
      <Text as="h3" size={200} weight="semibold" className={styles.groupTitle}>
        {t(`group.${group}`)}
      </Text>
      <Items {...items} />
    </div>
  );
}

function Items({ references, onChoose }: Choosable): React.JSX.Element {
  const styles = useStyles();
  const { language } = useTexts();
  return (
    <ul className={styles.list}>
      {references.map((reference) => (
        <li key={reference.fn.name}>
          <button
            type="button"
            className={styles.item}
            onClick={() => {
              onChoose(reference);
            }}
          >
            <span className={styles.head}>
              <Text size={300} weight="semibold" className={styles.code}>
                {namingInUse().writeName(reference.fn.name)}
              </Text>
              <Text size={200}>{reference.title[language]}</Text>
            </span>
            <Text size={200} className={styles.quiet}>
              {reference.description[language]}
            </Text>
          </button>
        </li>
      ))}
    </ul>
  );
}
