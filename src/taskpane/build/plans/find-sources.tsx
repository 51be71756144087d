import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMonthState, useMonthStore } from '../../month-context';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  find: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  said: { color: tokens.colorNeutralForeground2 },
});

/** Looks in the lists once more, as when another list was added after the plan was chosen. */
export function FindSources({ plan }: { readonly plan: string }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const { busy } = useMonthState();
  const [nothing, setNothing] = useState(false);
  return (
    <div className={styles.find}>
      <Button
        size="small"
        icon={<SearchRegular />}
        disabled={busy !== null}
        onClick={() => {
          setNothing(!store.findSources(plan));
        }}
      >
        {t('sources.find')}
      </Button>
      <Text size={200} role="status" className={styles.said}>
        {nothing && t('sources.foundNothing')}
      </Text>
    </div>
  );
}
