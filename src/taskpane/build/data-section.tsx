import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, ChevronDownRegular, ChevronUpRegular, SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MonthParts } from '../../sheets/month-types';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { Section } from './section';
import { SourceCard } from './source-card';

/** Lists that all have their cards in sight; of more, the first few and those that something must be said about. */
const SHOWN = 3;
const FIRST = 2;

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'flex-start' },
});

/** Where the month's data stand: a card a range, found or still to be pointed to. */
export function DataSection(): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const { parts, busy } = useMonthState();
  const nothing = !parts.people && !parts.targets && parts.actuals.length === 0;
  const [all, setAll] = useState(false);
  const count = Math.max(1, parts.actuals.length);
  const lists = Array.from({ length: count }, (_, index) => index);
  const shown =
    all || count <= SHOWN ? lists : lists.filter((index) => index < FIRST || !namesPeople(parts.actuals[index]));
  return (
    <Section
      title={t('data.title')}
      aside={
        <Button
          size="small"
          appearance={nothing ? 'secondary' : 'subtle'}
          icon={<SearchRegular />}
          disabled={busy !== null}
          onClick={store.find}
        >
          {t('data.find')}
        </Button>
      }
    >
      {nothing && (
        <Text size={200} className={styles.hint}>
          {t('data.nothing')}
        </Text>
      )}
      <SourceCard part={{ kind: 'people' }} />
      <SourceCard part={{ kind: 'targets' }} />
      {shown.map((index) => (
        <SourceCard key={index} part={{ kind: 'actuals', index }} />
      ))}
      {count > SHOWN && (
        <Button
          className={styles.add}
          size="small"
          appearance="transparent"
          icon={all ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('data.showFewer') : t('data.showAll', { count })}
        </Button>
      )}
      {parts.actuals.length > 0 && (
        <Button
          className={styles.add}
          size="small"
          appearance="transparent"
          icon={<AddRegular />}
          disabled={busy !== null}
          onClick={() => {
            setAll(true);
            store.takeSelection({ kind: 'actuals', index: parts.actuals.length });
          }}
        >
          {t('data.add')}
        </Button>
      )}
    </Section>
  );
}

function namesPeople(choice: MonthParts['actuals'][number] | undefined): boolean {
  return choice?.columns.name !== undefined || choice?.columns.id !== undefined;
}
