import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMonthStore } from '../month-context';
import { useTexts, type Texts } from '../texts';
import type { CloseState } from './use-close';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** What came of closing or reopening, said aloud too, with the way to the log. */
export function CloseOutcomeBar(props: {
  readonly state: CloseState;
  readonly onDismiss: () => void;
}): React.JSX.Element {
  const { state, onDismiss } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const store = useMonthStore();
  const sentence = sentenceOf(state, texts);
  const failed = state.kind === 'failed';
  const outcome = state.kind === 'closed' || state.kind === 'reopened' ? state.outcome : null;
  return (
    <div role={failed ? 'alert' : 'status'}>
      {sentence !== null && (
        <MessageBar intent={failed ? 'error' : outcome ? 'success' : 'info'} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.body}>{sentence}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t('close.dismiss')}
                onClick={onDismiss}
              />
            }
          >
            {outcome && (
              <Button
                onClick={() => {
                  store.goToSheet(outcome.log);
                }}
              >
                {t('close.log')}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function sentenceOf(state: CloseState, { t }: Texts): string | null {
  switch (state.kind) {
    case 'closed':
      return t('close.done.close', { month: state.outcome.month, sheets: state.outcome.sheets.length });
    case 'reopened': {
      const { month, left, gone } = state.outcome;
      return t('close.done.reopen', { month, left, gone: gone.length });
    }
    case 'cancelled':
      return t('close.cancelled');
    case 'failed':
      return t(`excel.${state.problem.code}`, state.problem.values);
    default:
      return null;
  }
}
