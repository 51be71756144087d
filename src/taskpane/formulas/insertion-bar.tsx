import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts, type Texts } from '../texts';
import type { Insertion, Said } from './use-insertion';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** What came of the last writing into the sheet, said aloud too, with what can be done about it. */
export function InsertionBar({ insertion }: { readonly insertion: Insertion }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { said } = insertion;
  return (
    <div role={said?.kind === 'problem' ? 'alert' : 'status'}>
      {said && (
        <MessageBar intent={intentOf(said)} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.body}>{sentence(said, texts)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={texts.t('build.dismiss')}
                onClick={insertion.dismiss}
              />
            }
          >
            {actions(said, insertion, texts)}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function intentOf({ kind }: Said): 'error' | 'warning' | 'success' | 'info' {
  switch (kind) {
    case 'problem':
      return 'error';
    case 'refused':
    case 'noRoom':
    case 'edge':
      return 'warning';
    case 'inserted':
    case 'tableInserted':
      return 'success';
    default:
      return 'info';
  }
}

function sentence(said: Said, { t }: Texts): string {
  switch (said.kind) {
    case 'problem':
      return t(`excel.${said.problem.code}`, said.problem.values);
    case 'refused': {
      const { outcome } = said;
      return outcome.kind === 'occupied'
        ? t('insert.occupied', { address: outcome.address, shown: outcome.shown })
        : t('insert.blocked', { address: outcome.address, count: outcome.count });
    }
    case 'noRoom':
      return t('example.blocked', { area: said.area, address: said.address });
    case 'edge':
      return t('example.edge');
    case 'inserted':
      return t('insert.done', { address: said.address });
    case 'tableInserted':
      return t('example.inserted', { address: said.address });
    case 'undone':
      return t('insert.undone', { address: said.address });
    case 'notUndone':
      return t('insert.notUndone', { address: said.address });
  }
}

function actions(said: Said, insertion: Insertion, { t }: Texts): ReactNode {
  const button = (label: string, act: () => void): ReactNode => (
    <Button key={label} type="button" size="small" onClick={act}>
      {label}
    </Button>
  );
  switch (said.kind) {
    case 'inserted':
    case 'tableInserted':
      return button(t('insert.undo'), () => {
        insertion.undo(said);
      });
    case 'noRoom':
      return button(t('insert.goTo', { address: said.address }), () => {
        insertion.goTo(said.first);
      });
    case 'refused': {
      const { outcome, again } = said;
      if (outcome.kind === 'occupied') return button(t('insert.replaceAnyway'), again);
      return [
        button(t('insert.goTo', { address: outcome.address }), () => {
          insertion.goTo(outcome.first);
        }),
        button(t('insert.insertAnyway'), again),
      ];
    }
    default:
      return null;
  }
}
