import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMonthStore } from '../month-context';
import { useTexts, type Texts } from '../texts';
import type { SlipsControl, SlipsState } from './use-slips';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** What came of making pay slips, said aloud too, with the way to the sheet and back. */
export function SlipsOutcomeBar({ control }: { readonly control: SlipsControl }): React.JSX.Element {
  const { state, undo, dismiss } = control;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const store = useMonthStore();
  const sentence = sentenceOf(state, texts);
  const failed = state.kind === 'failed';
  const outcome = state.kind === 'made' ? state.outcome : null;
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
                aria-label={t('build.dismiss')}
                onClick={dismiss}
              />
            }
          >
            {outcome && (
              <Button
                onClick={() => {
                  store.goToSheet(outcome.sheet);
                }}
              >
                {t('slips.open')}
              </Button>
            )}
            {outcome && <Button onClick={undo}>{t('slips.undo')}</Button>}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
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
