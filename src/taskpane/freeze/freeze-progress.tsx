import { makeStyles, MessageBar, MessageBarBody, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts';
import type { FreezeState } from './use-freeze';

const useStyles = makeStyles({ working: { display: 'grid', gap: tokens.spacingVerticalS } });

/** What is being done, and how it ended where it ended well. */
export function FreezeProgress({ state }: { readonly state: FreezeState }): React.JSX.Element {
  const styles = useStyles();
  const { t, percent } = useTexts();
  return (
    <div role="status">
      {state.kind === 'reading' && <Spinner size="tiny" labelPosition="after" label={t('freeze.reading')} />}
      {state.kind === 'working' && (
        <div className={styles.working}>
          {t('freeze.working', { done: percent(state.done) })}
          <ProgressBar value={state.done} />
        </div>
      )}
      {state.kind === 'done' && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{t('freeze.done', { count: state.copies.length })}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind === 'choosing' && state.stopped && (
        <MessageBar intent="info" layout="multiline" politeness="polite">
          <MessageBarBody>{t('freeze.stopped')}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
