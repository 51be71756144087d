import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, SearchRegular } from '@fluentui/react-icons';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { Section } from './section';
import { SourceCard } from './source-card';

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
  const lists = Math.max(1, parts.actuals.length);
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
      {Array.from({ length: lists }, (_, index) => (
        <SourceCard key={index} part={{ kind: 'actuals', index }} />
      ))}
      {parts.actuals.length > 0 && (
        <Button
          className={styles.add}
          size="small"
          appearance="transparent"
          icon={<AddRegular />}
          disabled={busy !== null}
          onClick={() => {
            store.takeSelection({ kind: 'actuals', index: parts.actuals.length });
          }}
        >
          {t('data.add')}
        </Button>
      )}
    </Section>
  );
}
