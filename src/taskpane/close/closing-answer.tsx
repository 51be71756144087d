import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ClosingLook } from '../../excel/close/look-before-closing';
import { closedProblems } from '../../sheets/log/closed-problems';
import { problemText } from '../../sources/problem-text';
import { ProblemGroup, type ProblemWords } from '../build/problem-group';
import { AskBar } from '../plans/ask-bar';
import { useTexts } from '../texts';
import type { CloseControl } from './use-close';

/** Amounts of money have cents. */
const CENTS = 2;

const useStyles = makeStyles({
  answer: { display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** What stands in the way of closing a month, with its cells; where nothing does, the question whether to close it. */
export function ClosingAnswer(props: {
  readonly look: ClosingLook;
  readonly control: CloseControl;
}): React.JSX.Element {
  const { look, control } = props;
  const styles = useStyles();
  const { t, figure, language } = useTexts();
  const { month, sheets, totals, changes } = look;
  const obstacles: readonly ProblemWords[] = [
    ...look.locked.map((sheet) => ({ text: t('close.locked', { sheet }), places: [] })),
    ...look.errors.map(({ place, value }) => ({ text: t('close.error', { value }), places: [place] })),
  ];
  return (
    <div className={styles.answer}>
      {changes.length > 0 && (
        <ProblemGroup
          severity="warning"
          heading={t('close.changes', { count: changes.length })}
          problems={closedProblems(changes).map((problem) => ({
            text: problemText(problem, language),
            places: problem.places,
          }))}
        />
      )}
      {obstacles.length > 0 ? (
        <>
          <ProblemGroup
            severity="error"
            heading={t('close.errors', { count: obstacles.length })}
            problems={obstacles}
          />
          <div className={styles.buttons}>
            <Button
              onClick={() => {
                control.look(month);
              }}
            >
              {t('close.again')}
            </Button>
            <Button onClick={control.dismiss}>{t('close.cancel')}</Button>
          </div>
        </>
      ) : (
        <AskBar
          question={t('close.ask', {
            month,
            sheets: sheets.length,
            people: totals.people,
            gross: figure(totals.gross, CENTS),
            isPaid: totals.paid === null ? 'no' : 'yes',
            paid: figure(totals.paid ?? 0, CENTS),
          })}
        >
          <Button
            onClick={() => {
              control.close(month);
            }}
          >
            {t('close.close', { month })}
          </Button>
          <Button onClick={control.dismiss}>{t('close.cancel')}</Button>
        </AskBar>
      )}
    </div>
  );
}
