import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useTexts, type Texts } from '../texts';
import type { Said } from './use-kept-plans';

const useStyles = makeStyles({
  body: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  notes: { margin: 0, paddingLeft: '16px' },
});

/** The foot of the pane has no room for more. */
const SHOWN = 2;

/** What came of the last thing done with the workbook's plans, said aloud too. */
export function PlansSaidBar(props: { readonly said: Said | null; readonly onDismiss: () => void }): React.JSX.Element {
  const { said, onDismiss } = props;
  const styles = useStyles();
  const texts = useTexts();
  const notes = said && 'notes' in said ? said.notes : [];
  return (
    <div role={said?.kind === 'problem' || said?.kind === 'full' ? 'alert' : 'status'}>
      {said && (
        <MessageBar intent={intentOf(said)} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.body}>
            {sentence(said, texts)}
            {notes.length > 0 && (
              <ul className={styles.notes}>
                {notes.slice(0, SHOWN).map((note) => (
                  <li key={note}>{note}</li>
                ))}
                {notes.length > SHOWN && <li>{texts.t('plans.moreNotes', { count: notes.length - SHOWN })}</li>}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={texts.t('build.dismiss')}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

function intentOf(said: Said): 'error' | 'warning' | 'success' {
  if (said.kind === 'problem' || said.kind === 'full') return 'error';
  return said.notes.length > 0 ? 'warning' : 'success';
}

function sentence(said: Said, { t }: Texts): string {
  switch (said.kind) {
    case 'problem':
      return t(`excel.${said.problem.code}`, said.problem.values);
    case 'full':
      return t('plans.full', { size: Math.ceil(said.size / 1000), room: said.room / 1000 });
    default:
      return t(`plans.${said.kind}`, { title: said.title });
  }
}
