import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useText } from './text';

/** What to do with unsaved changes before another workbook takes the place. */
export type ReplaceAnswer = 'save' | 'discard' | 'cancel';

/** Asks what to do with unsaved changes. */
export function ReplaceDialog({
  title,
  onAnswer,
}: {
  readonly title: string;
  readonly onAnswer: (answer: ReplaceAnswer) => void;
}) {
  const text = useText();
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        onAnswer('cancel');
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text('replace.title', { name: title })}</DialogTitle>
          <DialogContent>{text('replace.text')}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onAnswer('save');
              }}
            >
              {text('replace.save')}
            </Button>
            <Button
              onClick={() => {
                onAnswer('discard');
              }}
            >
              {text('replace.discard')}
            </Button>
            <Button
              onClick={() => {
                onAnswer('cancel');
              }}
            >
              {text('replace.cancel')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
