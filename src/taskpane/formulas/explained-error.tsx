import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ExplainedError as Error } from '../../formula/explain/explanation';
import type { Place } from '../../sources/source';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  body: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Why there is no figure, and the way to the cell at fault. */
export function ExplainedError(props: {
  readonly error: Error;
  readonly onGoTo: (place: Place) => void;
}): React.JSX.Element {
  const { error, onGoTo } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const { place, address } = error;
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        <strong>{error.code}</strong> {error.message}
      </MessageBarBody>
      {place && address !== null && (
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              onGoTo(place);
            }}
          >
            {t('explain.goToCell', { address })}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
