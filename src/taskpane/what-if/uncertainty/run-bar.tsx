import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { OutcomeBar } from '../../outcome-bar';
import { useTexts } from '../../texts';
import type { Running, Simulating } from './use-simulation';

/** Work that is over sooner shows no progress: a bar that flashes by only startles. */
const PATIENCE_MS = 300;
/** Work that takes longer says how much longer. */
const LONG_MS = 10_000;

const useStyles = makeStyles({
  bar: { display: 'grid', gap: tokens.spacingVerticalS },
  progress: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  said: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
  reason: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly simulating: Simulating;
  readonly trials: number;
  /** Nothing has a spread. */
  readonly nothingVaries: boolean;
  readonly onRun: () => void;
}

/** The one thing to do, how far it has got, and what went wrong. */
export function RunBar({ simulating, trials, nothingVaries, onRun }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const { running, problem, cancelled, last, cancel, dismiss } = simulating;
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        disabledFocusable={running !== null || nothingVaries}
        {...(nothingVaries ? { 'aria-describedby': 'risk-nothing' } : {})}
        onClick={onRun}
      >
        {t('risk.run', { trials })}
      </Button>
      {nothingVaries && (
        <Text id="risk-nothing" size={200} className={styles.reason}>
          {t('risk.nothingVaries')}
        </Text>
      )}
      {running && <Working running={running} onCancel={cancel} />}
      <OutcomeBar
        intent={problem !== null ? 'error' : 'info'}
        text={
          problem !== null
            ? t('risk.problem', { text: problem })
            : cancelled
              ? t(last ? 'risk.cancelled' : 'risk.cancelledFirst')
              : null
        }
        onDismiss={dismiss}
      />
    </div>
  );
}

function Working({
  running,
  onCancel,
}: {
  readonly running: Running;
  readonly onCancel: () => void;
}): React.JSX.Element | null {
  const styles = useStyles();
  const { t } = useTexts();
  const { done, trials, elapsed } = running;
  if (elapsed < PATIENCE_MS) return null;
  const left = done === 0 ? Infinity : (elapsed * (trials - done)) / done;
  const isLong = elapsed + left > LONG_MS && Number.isFinite(left);
  return (
    <div className={styles.progress}>
      <div>
        <div className={styles.said}>
          <Text size={200}>{t('risk.working', { done, trials })}</Text>
          {isLong && <Text size={200}>{t('build.timeLeft', { seconds: Math.ceil(left / 1_000) })}</Text>}
        </div>
        <ProgressBar aria-label={t('risk.running')} value={done / trials} />
      </div>
      <Button size="small" onClick={onCancel}>
        {t('risk.cancel')}
      </Button>
    </div>
  );
}
