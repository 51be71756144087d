import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from './texts';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** What came of something the user did, said aloud too, with what can be done about it. */
export function OutcomeBar(props: {
  readonly intent: 'success' | 'info' | 'error';
  /** Null while there is nothing to say. */
  readonly text: string | null;
  readonly onDismiss: () => void;
  /** Buttons. */
  readonly children?: ReactNode;
}): React.JSX.Element {
  const { intent, text, onDismiss, children } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div role={intent === 'error' ? 'alert' : 'status'}>
      {text !== null && (
        <MessageBar intent={intent} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.body}>{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t('build.dismiss')}
                onClick={onDismiss}
              />
            }
          >
            {children}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
