import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isBuilt } from '../../sheets/month';
import type { MonthReview } from '../../sheets/month-types';
import { useMonthState, useMonthStore } from '../month-context';
import type { Busy } from '../month-state';
import { useTexts } from '../texts';
import { SaidBar } from './said-bar';
import { useNotReady } from './use-not-ready';

/** Work that is over sooner shows no progress: a bar that flashes by only startles. */
const PATIENCE_MS = 300;

/** Work that takes longer says how much longer. */
const LONG_MS = 10_000;

/** What changes the workbook. */
const WORKING: readonly Busy['kind'][] = ['building', 'undoing', 'restoring'];

const useStyles = makeStyles({
  footer: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  progress: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', gap: '8px' },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** The one thing to do, how far it has got, and what came of it. */
export function BuildFooter({ review }: { readonly review: MonthReview | null }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const { setup, existing, busy } = useMonthState();
  const reason = useNotReady(review);
  const label = setup
    ? t(isBuilt(existing) ? 'build.update' : 'build.build', {
        month: setup.month,
        payroll: setup.payroll ? 'yes' : 'no',
      })
    : t('build.notReady');
  const working = busy !== null && WORKING.includes(busy.kind);
  return (
    <footer className={styles.footer}>
      <SaidBar />
      {working && <Working />}
      {!working && reason !== null && (
        <Text size={200} className={styles.reason} id="not-ready">
          {reason}
        </Text>
      )}
      <Button
        appearance="primary"
        disabledFocusable={busy !== null || reason !== null}
        {...(reason === null ? {} : { 'aria-describedby': 'not-ready' })}
        onClick={store.build}
      >
        {label}
      </Button>
    </footer>
  );
}

function Working(): React.JSX.Element | null {
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const { busy, setup } = useMonthState();
  const waited = useElapsed(PATIENCE_MS);
  if (waited < PATIENCE_MS || !busy) return null;
  const building = busy.kind === 'building';
  const text = building
    ? t('build.working', { month: setup?.month ?? '' })
    : t(busy.kind === 'restoring' ? 'damage.restoring' : 'build.undoing');
  const left = building && waited >= LONG_MS && busy.done > 0 ? (waited * (1 - busy.done)) / busy.done : null;
  return (
    <div className={styles.progress}>
      <div>
        <Text size={200} role="status">
          {text}
        </Text>
        {left !== null && <Text size={200}>{t('build.timeLeft', { seconds: Math.ceil(left / 1_000) })}</Text>}
        <ProgressBar aria-label={text} {...(building ? { value: busy.done } : {})} />
      </div>
      {building && (
        <Button size="small" onClick={store.cancel}>
          {t('build.cancel')}
        </Button>
      )}
    </div>
  );
}

/** Milliseconds since the component was shown, as of its last tick. */
function useElapsed(tick: number): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => {
      setElapsed(performance.now() - start);
    }, tick);
    return () => {
      clearInterval(timer);
    };
  }, [tick]);
  return elapsed;
}
