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
import { useState } from 'react';
import type { RewriteOutcome } from '../../excel/rewrite-formulas';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { useNamingTexts } from './naming-texts';
import { useOtherNaming, type NamingState } from './use-other-naming';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/**
 * Says that formulas of the workbook write our functions under another name than this installation, offers to rewrite them,
 * and says what came of it. Nothing where there is nothing to say.
 */
export function NamingNotice(): React.JSX.Element {
  const styles = useStyles();
  const t = useNamingTexts();
  const texts = useTexts();
  const { busy } = useMonthState();
  const { state, rewrite, dismiss } = useOtherNaming(useOnceTrue(busy === null));
  if (state.kind === 'quiet') return <div role="status" />;
  const left = state.kind === 'done' ? state.outcome.left : [];
  return (
    <div role={state.kind === 'failed' ? 'alert' : 'status'}>
      <MessageBar intent={intentOf(state)} layout="multiline" politeness="polite">
        <MessageBarBody className={styles.body}>
          {state.kind === 'found' && t('naming.found', foundValues(state))}
          {state.kind === 'rewriting' && (
            <>
              {t('naming.rewriting', { done: texts.percent(state.done) })}
              <ProgressBar value={state.done} />
            </>
          )}
          {state.kind === 'done' && <Outcome outcome={state.outcome} />}
          {state.kind === 'failed' && texts.t(`excel.${state.problem.code}`, state.problem.values)}
        </MessageBarBody>
        {state.kind !== 'rewriting' && (
          <MessageBarActions {...(state.kind !== 'found' && { containerAction: <Dismiss onClick={dismiss} /> })}>
            {(state.kind !== 'done' || left.length > 0) && (
              <Button onClick={rewrite} disabled={busy !== null}>
                {t(state.kind === 'found' ? 'naming.rewrite' : 'naming.again')}
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
  const label = useNamingTexts()('naming.dismiss');
  return <Button appearance="transparent" icon={<DismissRegular />} aria-label={label} onClick={onClick} />;
}

/** What a rewriting did, and where the formulas are that it could not touch. */
function Outcome({ outcome }: { readonly outcome: RewriteOutcome }): React.JSX.Element {
  const t = useNamingTexts();
  const { list } = useTexts();
  const store = useMonthStore();
  const { count, left } = outcome;
  const canUndo = count > 0 && Office.context.requirements.isSetSupported('ExcelApi', '1.19');
  const [first] = left;
  return (
    <>
      {t('naming.done', { count })} {canUndo && t('naming.undo')}
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
  if (state.kind === 'rewriting') return 'info';
  return state.kind === 'done' && state.outcome.left.length === 0 ? 'success' : 'warning';
}

/** True from the first time on that a condition holds. */
function useOnceTrue(condition: boolean): boolean {
  const [was, setWas] = useState(condition);
  if (condition && !was) setWas(true);
  return was || condition;
}
