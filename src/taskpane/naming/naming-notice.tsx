import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { useNaming } from './naming-context';
import type { NamingState } from './use-other-naming';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/**
 * Says that formulas of the workbook write our functions under another name than this installation, offers to rewrite them,
 * and says what came of that, or of a repair. Nothing where there is nothing to say.
 */
export function NamingNotice(): React.JSX.Element {
  const styles = useStyles();
  const { t, percent } = useTexts();
  const { busy } = useMonthState();
  const { state, start, dismiss } = useNaming();
  if (state.kind === 'quiet') return <div role="status" />;
  const left = state.kind === 'done' ? state.outcome.left : [];
  return (
    <div role={state.kind === 'failed' ? 'alert' : 'status'}>
      <MessageBar intent={intentOf(state)} layout="multiline" politeness="polite">
        <MessageBarBody className={styles.body}>
          {state.kind === 'found' && t('naming.found', foundValues(state))}
          {state.kind === 'working' && (
            <>
              {t(`naming.working.${state.work}`, { done: percent(state.done) })}
              <ProgressBar value={state.done} />
            </>
          )}
          {state.kind === 'done' && <Outcome {...state} />}
          {state.kind === 'failed' && t(`excel.${state.problem.code}`, state.problem.values)}
        </MessageBarBody>
        {state.kind !== 'working' && (
          <MessageBarActions {...(state.kind !== 'found' && { containerAction: <Dismiss onClick={dismiss} /> })}>
            {(state.kind !== 'done' || left.length > 0) && (
              <Button
                disabled={busy !== null}
                onClick={() => {
                  start(state.kind === 'found' ? 'rewrite' : state.work);
                }}
              >
                {t(state.kind === 'found' ? 'naming.rewrite' : `naming.again.${state.work}`)}
              </Button>
            )}
            {state.kind === 'found' && <Button onClick={dismiss}>{t('naming.notNow')}</Button>}
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Button appearance="transparent" icon={<DismissRegular />} aria-label={t('naming.dismiss')} onClick={onClick} />
  );
}

/** What the work did, and where the formulas are that it could not touch. */
function Outcome({ work, outcome }: Extract<NamingState, { kind: 'done' }>): React.JSX.Element {
  const { t, list } = useTexts();
  const store = useMonthStore();
  const { count, left } = outcome;
  const canUndo = count > 0 && Office.context.requirements.isSetSupported('ExcelApi', '1.19');
  const [first] = left;
  return (
    <>
      {(count > 0 || !first) && t(`naming.done.${work}`, { count })} {canUndo && t('naming.undo')}
      {first && (
        <>
          {' '}
          {t('naming.left', { sheets: list(left.map(({ sheet }) => sheet)) })}{' '}
          <Link
            as="button"
            onClick={() => {
              store.goTo(first.first);
            }}
          >
            {t('naming.goTo', { sheet: first.sheet })}
          </Link>
        </>
      )}
    </>
  );
}

function foundValues({ found }: Extract<NamingState, { kind: 'found' }>): Record<string, string | number> {
  const { count, sheets, example } = found;
  return { count, sheets: sheets.length, now: example?.now ?? '', then: example?.then ?? '' };
}

function intentOf(state: NamingState): 'success' | 'info' | 'warning' | 'error' {
  if (state.kind === 'failed') return 'error';
  if (state.kind === 'working') return 'info';
  return state.kind === 'done' && state.outcome.left.length === 0 ? 'success' : 'warning';
}
