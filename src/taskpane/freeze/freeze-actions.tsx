import { Button } from '@fluentui/react-components';
import { useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import type { FreezeControl } from './use-freeze';

/** What can be done now; one primary button at a time. */
export function FreezeActions(props: {
  readonly control: FreezeControl;
  readonly onClose: () => void;
}): React.JSX.Element | null {
  const { control, onClose } = props;
  const { state, sheets, chosen, start, stop, read } = control;
  const { t } = useTexts();
  const store = useMonthStore();
  switch (state.kind) {
    case 'reading':
      return null;
    case 'choosing':
      return sheets.length === 0 ? null : (
        <Button appearance="primary" disabled={chosen.size === 0} onClick={start}>
          {t('freeze.make', { count: chosen.size })}
        </Button>
      );
    case 'working':
      return <Button onClick={stop}>{t('freeze.stop')}</Button>;
    case 'failed':
      return (
        <>
          <Button appearance="primary" onClick={read}>
            {t('freeze.tryAgain')}
          </Button>
          <Button onClick={onClose}>{t('freeze.close')}</Button>
        </>
      );
    case 'done': {
      const [first = ''] = state.copies;
      return (
        <>
          <Button
            appearance="primary"
            onClick={() => {
              store.goToSheet(first);
              onClose();
            }}
          >
            {t('freeze.goTo', { sheet: first })}
          </Button>
          <Button onClick={onClose}>{t('freeze.close')}</Button>
        </>
      );
    }
  }
}
