import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { canUndoLastBuild } from '../../excel/last-build';
import { useTexts, type Texts } from '../texts';
import type { Checking, CheckSaid } from './use-check';

const useStyles = makeStyles({
  footer: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  body: { overflowWrap: 'anywhere' },
});

/** Checking once more, and what came of putting something right. */
export function CheckFooter(props: { readonly month: string; readonly checking: Checking }): React.JSX.Element {
  const { month, checking } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { busy, said } = checking;
  const long = useLong(busy !== null);
  return (
    <footer className={styles.footer}>
      <div role={said?.kind === 'problem' ? 'alert' : 'status'}>
        {said && (
          <MessageBar intent={INTENTS[said.kind]} layout="multiline" politeness="polite">
            <MessageBarBody className={styles.body}>{sentence(said, texts)}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={t('build.dismiss')}
                  onClick={checking.dismiss}
                />
              }
            >
              {said.kind === 'restored' && said.count > 0 && canUndoLastBuild() && (
                <Button onClick={checking.undo}>{t('check.undo')}</Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
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
