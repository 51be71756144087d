import { Button } from '@fluentui/react-components';
import type { BuildOutcome } from '../../excel/build-month';
import { problemText } from '../../sheets/month';
import { useMonthState, useMonthStore } from '../month-context';
import type { Said } from '../month-state';
import { OutcomeBar } from '../outcome-bar';
import { useTexts, type Texts } from '../texts';
import { useLastBuild } from '../use-last-build';

/** What can be undone. */
const DONE: readonly Said['kind'][] = ['built', 'restored', 'planWritten'];

/** What came of the last thing the user did with the month, with what can be done about it. */
export function SaidBar(): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const store = useMonthStore();
  const { said } = useMonthState();
  const outcome = said?.kind === 'built' ? said.outcome : null;
  const undoable = useLastBuild() !== null && said !== null && DONE.includes(said.kind);
  return (
    <OutcomeBar intent={said ? intentOf(said) : 'info'} text={said && sentence(said, texts)} onDismiss={store.dismiss}>
      {outcome && (
        <Button
          onClick={() => {
            store.goToSheet(outcome.sheet);
          }}
        >
          {t('build.goTo')}
        </Button>
      )}
      {undoable && <Button onClick={store.undo}>{t('build.undo')}</Button>}
    </OutcomeBar>
  );
}

function intentOf(said: Said): 'success' | 'info' | 'error' {
  if (said.kind === 'problem') return 'error';
  return DONE.includes(said.kind) ? 'success' : 'info';
}

function sentence(said: Said, texts: Texts): string {
  const { t } = texts;
  if (said.kind === 'problem') return t(`excel.${said.problem.code}`, said.problem.values);
  if (said.kind === 'planWritten') return t('uses.written', { sheet: said.sheet });
  if (said.kind === 'restored') return t('damage.restored', { restored: said.restored });
  return said.kind === 'built' ? outcomeText(said.outcome, texts) : t(`build.${said.kind}`);
}

function outcomeText(outcome: BuildOutcome, { t, list, language }: Texts): string {
  const { sheet, people, added, gone, adjustmentsKept, repairs, closedChanged } = outcome;
  const done = list([
    t('build.done', { sheet, people }),
    ...(added > 0 ? [t('build.added', { count: added })] : []),
    ...(gone > 0 ? [t('build.gone', { count: gone })] : []),
    ...(adjustmentsKept > 0 ? [t('build.kept', { count: adjustmentsKept })] : []),
    ...(repairs > 0 ? [t('build.repaired', { count: repairs })] : []),
  ]);
  return [done, ...closedChanged.map((problem) => problemText(problem, language))].join(' ');
}
