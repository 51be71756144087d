import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { OutcomeBar } from '../outcome-bar';
import { useTexts, type Texts } from '../texts';
import { useLastBuild } from '../use-last-build';
import type { Checking, CheckSaid } from './use-check';

const useStyles = makeStyles({
  footer: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
});

/** Checking once more, and what came of putting something right. */
export function CheckFooter(props: { readonly month: string; readonly checking: Checking }): React.JSX.Element {
  const { month, checking } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { busy, said } = checking;
  const long = useLong(busy !== null);
  const last = useLastBuild();
  return (
    <footer className={styles.footer}>
      <OutcomeBar
        intent={said ? INTENTS[said.kind] : 'info'}
        text={said && sentence(said, texts)}
        onDismiss={checking.dismiss}
      >
        {said?.kind === 'restored' && last !== null && said.build === last && (
          <Button onClick={checking.undo}>{t('check.undo')}</Button>
        )}
      </OutcomeBar>
      <Button appearance="primary" disabledFocusable={busy === 'restoring' || long} onClick={checking.run}>
        {busy === null || !long ? t('check.run', { month }) : t(`check.${busy}`, { month })}
      </Button>
    </footer>
  );
}

/** Work that is over sooner changes nothing in sight: it is done again after every edit. */
const PATIENCE_MS = 300;

/** Whether something has gone on for long enough to be said. */
function useLong(goesOn: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [goesOn]);
  return long;
}

const INTENTS = { restored: 'success', undone: 'info', problem: 'error' } as const;

function sentence(said: CheckSaid, { t }: Texts): string {
  if (said.kind === 'problem') return t(`excel.${said.problem.code}`, said.problem.values);
  return said.kind === 'restored' ? t('check.restored', { count: said.count }) : t('check.undone');
}
