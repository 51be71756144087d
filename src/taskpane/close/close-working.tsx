import { Button, makeStyles, ProgressBar, Text } from '@fluentui/react-components';
import { useTexts } from '../texts';
import type { CloseState } from './use-close';

const useStyles = makeStyles({
  progress: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', gap: '8px' },
});

/** How far closing or reopening has got, and the way to stop it. */
export function CloseWorking(props: {
  readonly working: Extract<CloseState, { readonly kind: 'working' }>;
  readonly onCancel: () => void;
}): React.JSX.Element {
  const { working, onCancel } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const text = t(`close.working.${working.work}`, { month: working.month });
  return (
    <div className={styles.progress}>
      <div>
        <Text size={200} role="status">
          {text}
        </Text>
        <ProgressBar aria-label={text} value={working.done} />
      </div>
      <Button size="small" onClick={onCancel}>
        {t('close.cancel')}
      </Button>
    </div>
  );
}
