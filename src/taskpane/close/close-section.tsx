import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { LockClosedRegular, LockOpenRegular } from '@fluentui/react-icons';
import type { IsoMonth } from '../../plan/month-setup';
import { isBuilt } from '../../sheets/month';
import { closedOn } from '../../sheets/log/closed-month';
import { Section } from '../build/section';
import { useMonthState } from '../month-context';
import { useTexts } from '../texts';
import { CloseOutcomeBar } from './close-outcome-bar';
import { CloseWorking } from './close-working';
import { ClosedList } from './closed-list';
import { ClosingAnswer } from './closing-answer';
import { ReopenForm } from './reopen-form';
import { useClose } from './use-close';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  status: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  act: { alignSelf: 'flex-start' },
});

/** Closing the month, reopening it, and the months that are closed. */
export function CloseSection(): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { setup, existing, busy } = useMonthState();
  const control = useClose(language);
  const { closed, state } = control;
  const month = setup?.month ?? null;
  const kept = closed?.find((entry) => entry.month === month) ?? null;
  const built = isBuilt(existing);
  const waiting = busy !== null || state.kind === 'working' || state.kind === 'looking';
  const Icon = kept ? LockClosedRegular : LockOpenRegular;
  const status = (of: IsoMonth): string => {
    if (kept) return t('close.closed', { month: of, date: closedOn(kept) });
    return t(built ? 'close.open' : 'close.notBuilt', { month: of });
  };
  return (
    <Section title={t('close.title')}>
      {month !== null && closed !== null && (
        <Text className={styles.status}>
          <Icon fontSize={20} aria-hidden />
          {status(month)}
        </Text>
      )}
      <Text size={200} className={styles.hint}>
        {t('close.hint')}
      </Text>
      {month !== null && !kept && built && state.kind !== 'looked' && (
        <Button
          className={styles.act}
          icon={<LockClosedRegular />}
          disabledFocusable={waiting || closed === null}
          onClick={() => {
            control.look(month);
          }}
        >
          {t('close.close', { month })}
        </Button>
      )}
      {state.kind === 'looking' && (
        <Spinner size="tiny" labelPosition="after" label={t('close.looking', { month: state.month })} />
      )}
      {state.kind === 'looked' && <ClosingAnswer look={state.look} control={control} />}
      {state.kind === 'working' && <CloseWorking working={state} onCancel={control.cancel} />}
      <CloseOutcomeBar state={state} onDismiss={control.dismiss} />
      {state.kind === 'asking' && <ReopenForm month={state.month} control={control} />}
      {closed !== null && closed.length > 0 && (
        <ClosedList closed={closed} disabled={waiting || state.kind === 'asking'} onReopen={control.ask} />
      )}
    </Section>
  );
}
