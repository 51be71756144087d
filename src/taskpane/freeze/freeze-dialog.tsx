import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTexts } from '../texts';
import { FreezeActions } from './freeze-actions';
import { FreezeProgress } from './freeze-progress';
import { SheetChoice } from './sheet-choice';
import { useFreeze } from './use-freeze';

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 32px)', padding: tokens.spacingHorizontalL },
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  words: { overflowWrap: 'anywhere' },
});

/** Asks which sheets to copy without formulas, copies them, and says what came of it. */
export default function FreezeDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const control = useFreeze(language);
  const { state, sheets } = control;
  return (
    <Dialog
      open
      onOpenChange={() => {
        if (state.kind !== 'working') onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('freeze.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text className={styles.words}>{t('freeze.why')}</Text>
            <FreezeProgress state={state} />
            {state.kind === 'choosing' && sheets.length === 0 && <Text>{t('freeze.none')}</Text>}
            {state.kind === 'choosing' && sheets.length > 0 && <SheetChoice control={control} />}
            {state.kind === 'failed' && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody className={styles.words}>
                  {t(`excel.${state.problem.code}`, state.problem.values)}
                </MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions fluid>
            <FreezeActions control={control} onClose={onClose} />
            {(state.kind === 'reading' || state.kind === 'choosing') && (
              <Button onClick={onClose}>{t('freeze.cancel')}</Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
