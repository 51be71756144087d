import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMonthState } from '../../month-context';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  find: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  said: { color: tokens.colorNeutralForeground2 },
});

/** Looks in the lists once more, as when another list was added after the plan was chosen. */
export function FindSources(props: {
  readonly label: string;
  /** Whether anything was found. */
  readonly find: () => boolean;
}): React.JSX.Element {
  const { label, find } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const { busy } = useMonthState();
  const [nothing, setNothing] = useState(false);
  return (
    <div className={styles.find}>
      <Button
        size="small"
        icon={<SearchRegular />}
        disabled={busy !== null}
        onClick={() => {
          setNothing(!find());
        }}
      >
        {label}
      </Button>
      <Text size={200} role="status" className={styles.said}>
        {nothing && t('sources.foundNothing')}
      </Text>
    </div>
  );
}
