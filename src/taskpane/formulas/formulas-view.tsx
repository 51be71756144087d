import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ExcelProblem } from '../../excel/excel-problem';
import { friendlyProblem } from '../../excel/friendly-problem';
import { namingInUse } from '../../excel/naming-in-use';
import { isWrittenAs, ourCalls } from '../../formula/our-calls';
import type { FormulaCell } from '../../excel/formula-cell';
import type { FunctionReference } from '../../functions';
import { findReference } from '../../functions/references';
import { useTexts, type Texts } from '../texts';
import { ExplanationSection } from './explanation-section';
import { textsOfCall, type FormTexts } from './form-texts';
import { FunctionList } from './function-list';
import { FunctionPage, type Editing } from './function-page';
import { InsertionBar } from './insertion-bar';
import { replaceCall, type WrittenCall } from './calls';
import { useExplanation } from './use-explanation';
import { useInsertion } from './use-insertion';
import { useSelectedCell } from './use-selected-cell';
import { useSheetEvents } from '../use-sheet-events';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  footer: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

interface Opened {
  readonly reference: FunctionReference;
  readonly initial: FormTexts;
  readonly editing: Editing | null;
}

/** The view about formulas: how the selected cell's figure comes about, and the functions to write another. */
export default function FormulasView({ shown }: { readonly shown: boolean }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [picking, setPicking] = useState(false);
  const [query, setQuery] = useState('');
  const [followProblem, setFollowProblem] = useState<ExcelProblem | null>(null);
  const events = useSheetEvents(shown, (error) => {
    setFollowProblem(friendlyProblem(error));
  });
  const { cell, version, refresh, ...selected } = useSelectedCell(events, shown && !picking);
  const problem = selected.problem ?? followProblem;
  const insertion = useInsertion(() => {
    setOpened(null);
    setQuery('');
    refresh();
  });
  const explanation = useExplanation(opened ? null : cell, version, insertion.report);

  const list = useRef<HTMLDivElement>(null);
  const wasOpened = useRef(false);
  useEffect(() => {
    // Whoever comes back from a function's page goes on reading at the top. Excel on the web lets the Tab key leave the pane
    // from whatever is no control, so that it is one which takes the focus.
    if (wasOpened.current && !opened) list.current?.querySelector('input')?.focus({ preventScroll: true });
    wasOpened.current = opened !== null;
  }, [opened]);

  // What was said of one cell means nothing once the user has gone on to another, or to another view.
  const { dismiss } = insertion;
  useEffect(dismiss, [dismiss, shown, cell?.place.sheet, cell?.address]);

  const open = (next: Opened): void => {
    insertion.dismiss();
    setOpened(next);
  };
  const edit = (formulaCell: FormulaCell, formula: string, call: WrittenCall): void => {
    const reference = findReference(call.name);
    if (!reference) return;
    const editing = { cell: formulaCell, withCall: (text: string) => replaceCall(formula, call, text) };
    open({ reference, initial: textsOfCall(reference, call), editing });
  };

  if (opened) {
    return (
      <FunctionPage
        key={opened.reference.fn.name}
        {...opened}
        cell={cell}
        version={version}
        moves={events.moved}
        insertion={insertion}
        onPicking={setPicking}
        onBack={() => {
          insertion.dismiss();
          setOpened(null);
        }}
      />
    );
  }
  return (
    <>
      <div ref={list} className={styles.body}>
        {problem && <Text size={200}>{t(`excel.${problem.code}`, problem.values)}</Text>}
        {explanation.kind === 'none' && cell && !problem && (
          <Text size={200} className={styles.quiet}>
            {aboutCell(cell, texts)}
          </Text>
        )}
        {explanation.kind === 'explained' && (
          <ExplanationSection explanation={explanation.explanation} onEdit={edit} onGoTo={insertion.goTo} />
        )}
        <FunctionList
          query={query}
          onQuery={setQuery}
          onChoose={(reference) => {
            open({ reference, initial: {}, editing: null });
          }}
        />
      </div>
      {insertion.said && (
        <div className={styles.footer}>
          <InsertionBar insertion={insertion} />
        </div>
      )}
    </>
  );
}

/** Why there is nothing to explain about a cell, and what to do. */
function aboutCell({ address, formula }: FormulaCell, { t }: Texts): string {
  if (formula === '') return t('cell.empty', { address });
  const naming = namingInUse();
  const stray = typeof formula === 'string' && ourCalls(formula).find((call) => !isWrittenAs(call, naming));
  return stray
    ? t('cell.otherNaming', { address, now: stray.written, then: naming.writeName(stray.name) })
    : t('cell.notOurs', { address });
}
