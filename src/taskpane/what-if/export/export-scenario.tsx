import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import { exportScenarios, type ExportOutcome } from '../../../excel/what-if/export-scenarios';
import type { Scenario, TeamBase } from '../../../plan/what-if';
import { useMonthState, useMonthStore } from '../../month-context';
import { OutcomeBar } from '../../outcome-bar';
import { useTexts, type Texts } from '../../texts';
import { useLastBuild } from '../../use-last-build';
import { useMaking, type MakingState } from '../../use-making';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  act: { justifySelf: 'start' },
  progress: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  /** What is exported, each to a sheet of its own. */
  readonly scenarios: readonly Scenario[];
  readonly base: TeamBase;
}

/** Exports scenarios to sheets with live formulas, and says what came of it. */
export function ExportScenario({ scenarios, base }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const store = useMonthStore();
  const { busy } = useMonthState();
  const { state, make, cancel, undo, dismiss } = useMaking<ExportOutcome>();
  const last = useLastBuild();
  const made = state.kind === 'made' ? state : null;
  return (
    <div className={styles.part}>
      {state.kind === 'making' ? (
        <div className={styles.progress}>
          <div>
            <Text size={200} role="status">
              {t('whatIfExport.making')}
            </Text>
            <ProgressBar aria-label={t('whatIfExport.making')} value={state.done} />
          </div>
          <Button size="small" onClick={cancel}>
            {t('whatIfExport.cancel')}
          </Button>
        </div>
      ) : (
        <Button
          className={styles.act}
          icon={<TableSimpleRegular />}
          disabledFocusable={busy !== null || state.kind === 'undoing' || scenarios.length === 0}
          onClick={() => {
            store.dismiss();
            make((options) => exportScenarios(base, scenarios, language, options));
          }}
        >
          {t('whatIfExport.make', { count: scenarios.length })}
        </Button>
      )}
      <OutcomeBar
        intent={state.kind === 'failed' ? 'error' : made ? 'success' : 'info'}
        text={sentenceOf(state, texts)}
        onDismiss={dismiss}
      >
        {made && (
          <Button
            onClick={() => {
              store.goToSheet(made.outcome.shown);
            }}
          >
            {t('whatIfExport.show')}
          </Button>
        )}
        {last !== null && made?.build === last && <Button onClick={undo}>{t('whatIfExport.undo')}</Button>}
      </OutcomeBar>
    </div>
  );
}

function sentenceOf(state: MakingState<ExportOutcome>, { t }: Texts): string | null {
  switch (state.kind) {
    case 'made':
      return t('whatIfExport.made', { count: state.outcome.sheets.length, sheet: state.outcome.shown });
    case 'undone':
    case 'cancelled':
      return t(`whatIfExport.${state.kind}`);
    case 'failed':
      return t(`excel.${state.problem.code}`, state.problem.values);
    default:
      return null;
  }
}
