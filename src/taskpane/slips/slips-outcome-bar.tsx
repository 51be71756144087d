import { Button } from '@fluentui/react-components';
import { useMonthStore } from '../month-context';
import { OutcomeBar } from '../outcome-bar';
import { useTexts, type Texts } from '../texts';
import { useLastBuild } from '../use-last-build';
import type { SlipsControl, SlipsState } from './use-slips';

/** What came of making pay slips, with the way to the sheet, and back as long as nothing else was done since. */
export function SlipsOutcomeBar({ control }: { readonly control: SlipsControl }): React.JSX.Element {
  const { state, undo, dismiss } = control;
  const texts = useTexts();
  const { t } = texts;
  const store = useMonthStore();
  const failed = state.kind === 'failed';
  const made = state.kind === 'made' ? state : null;
  const last = useLastBuild();
  return (
    <OutcomeBar
      intent={failed ? 'error' : made ? 'success' : 'info'}
      text={sentenceOf(state, texts)}
      onDismiss={dismiss}
    >
      {made && (
        <Button
          onClick={() => {
            store.goToSheet(made.outcome.sheet);
          }}
        >
          {t('slips.open')}
        </Button>
      )}
      {last !== null && made?.build === last && <Button onClick={undo}>{t('slips.undo')}</Button>}
    </OutcomeBar>
  );
}

function sentenceOf(state: SlipsState, { t }: Texts): string | null {
  switch (state.kind) {
    case 'made':
      return t('slips.made', { count: state.outcome.people, sheet: state.outcome.sheet });
    case 'undone':
    case 'cancelled':
      return t(`slips.${state.kind}`);
    case 'failed':
      return t(`excel.${state.problem.code}`, state.problem.values);
    default:
      return null;
  }
}
