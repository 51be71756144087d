import { Button } from '@fluentui/react-components';
import { useMonthStore } from '../month-context';
import { OutcomeBar } from '../outcome-bar';
import { useTexts, type Texts } from '../texts';
import type { CloseState } from './use-close';

/** What came of closing or reopening, with the way to the log. */
export function CloseOutcomeBar(props: {
  readonly state: CloseState;
  readonly onDismiss: () => void;
}): React.JSX.Element {
  const { state, onDismiss } = props;
  const texts = useTexts();
  const { t } = texts;
  const store = useMonthStore();
  const failed = state.kind === 'failed';
  const outcome = state.kind === 'closed' || state.kind === 'reopened' ? state.outcome : null;
  return (
    <OutcomeBar
      intent={failed ? 'error' : outcome ? 'success' : 'info'}
      text={sentenceOf(state, texts)}
      onDismiss={onDismiss}
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
    </OutcomeBar>
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
