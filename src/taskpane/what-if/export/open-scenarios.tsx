import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ExcelProblem } from '../../../excel/excel-problem';
import { friendlyProblem } from '../../../excel/friendly-problem';
import { readScenarios, type SheetScenario } from '../../../excel/what-if/read-scenarios';
import type { Scenario } from '../../../plan/what-if';
import { useMonthState } from '../../month-context';
import { OutcomeBar } from '../../outcome-bar';
import { useTexts, type Texts } from '../../texts';
import { inOneBreath } from '../in-one-breath';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  act: { justifySelf: 'start' },
});

type State =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly found: readonly SheetScenario[] }
  | { readonly kind: 'failed'; readonly problem: ExcelProblem };

interface Props {
  /** Given the scenarios of the workbook's sheets, with the values that stand there by now; never none. */
  readonly onOpen: (scenarios: readonly Scenario[]) => void;
}

/** Opens the scenarios that stand on sheets of the workbook. */
export function OpenScenarios({ onOpen }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { busy } = useMonthState();
  const [state, setState] = useState<State>({ kind: 'quiet' });
  const open = async (): Promise<State> => {
    const found = await readScenarios();
    if (found.length > 0) onOpen(found.map(({ scenario }) => scenario));
    return { kind: 'read', found };
  };
  return (
    <div className={styles.part}>
      <Button
        className={styles.act}
        icon={<FolderOpenRegular />}
        disabledFocusable={busy !== null || state.kind === 'reading'}
        onClick={() => {
          setState({ kind: 'reading' });
          open().then(setState, (error: unknown) => {
            setState({ kind: 'failed', problem: friendlyProblem(error) });
          });
        }}
      >
        {t(state.kind === 'reading' ? 'whatIfExport.opening' : 'whatIfExport.open')}
      </Button>
      <OutcomeBar
        intent={
          state.kind === 'failed' ? 'error' : state.kind === 'read' && state.found.length > 0 ? 'success' : 'info'
        }
        text={sentenceOf(state, texts)}
        onDismiss={() => {
          setState({ kind: 'quiet' });
        }}
      />
    </div>
  );
}

function sentenceOf(state: State, texts: Texts): string | null {
  const { t, list } = texts;
  if (state.kind === 'failed') return t(`excel.${state.problem.code}`, state.problem.values);
  if (state.kind !== 'read') return null;
  const { found } = state;
  if (found.length === 0) return t('whatIfExport.none');
  const opened = t('whatIfExport.opened', {
    count: found.length,
    names: list(found.map(({ scenario }) => scenario.name)),
  });
  const odd = found.filter(({ unread }) => unread > 0);
  if (odd.length === 0) return opened;
  const count = odd.reduce((sum, { unread }) => sum + unread, 0);
  return inOneBreath([opened, t('whatIfExport.unread', { count, sheets: list(odd.map(({ sheet }) => sheet)) })], texts);
}
