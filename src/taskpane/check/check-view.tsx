import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { MonthCheck } from '../../sheets/check';
import { useMonthState } from '../month-context';
import { useTexts } from '../texts';
import { Waiting } from '../waiting';
import { CheckFooter } from './check-footer';
import { ComparisonSection } from './comparison-section';
import { FindingsSection } from './findings-section';
import { LimitsSection } from './limits-section';
import { useCheck } from './use-check';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
  },
  nothing: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  inOrder: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  covered: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** The view that checks a month before it is paid: what is wrong, what differs from last month, and what can be put right. */
export default function CheckView(props: { readonly shown: boolean; readonly onBuild: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const { setup, busy } = useMonthState();
  const checking = useCheck(props.shown);
  const { read, check, limits, said } = checking;
  const month = setup?.month ?? '';
  if (!setup || read?.input === null) {
    if (busy?.kind === 'opening') return <Waiting text="check.opening" />;
    return (
      <div className={styles.body}>
        <div className={styles.nothing}>
          <Text>{t('check.nothing')}</Text>
          <Button appearance="primary" onClick={props.onBuild}>
            {t('check.goBuild')}
          </Button>
        </div>
      </div>
    );
  }
  if (!check || !limits) {
    return said?.kind === 'problem' ? (
      <>
        <div className={styles.body} />
        <CheckFooter month={month} checking={checking} />
      </>
    ) : (
      <Waiting text="check.opening" />
    );
  }
  return (
    <>
      <div className={styles.body}>
        <Covered check={check} month={month} />
        <FindingsSection check={check} checking={checking} />
        <ComparisonSection comparison={check.comparison} month={setup.month} />
        <LimitsSection limits={limits} onChange={checking.setLimits} />
      </div>
      <CheckFooter month={month} checking={checking} />
    </>
  );
}

/** What was looked at, and whether all of it is in order. */
function Covered({ check, month }: { readonly check: MonthCheck; readonly month: string }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const { findings, problems, damage, checked, pending } = check;
  const isInOrder =
    !pending && findings.length === 0 && damage.length === 0 && problems.every(({ severity }) => severity === 'note');
  return (
    <div className={styles.covered}>
      {isInOrder && (
        <div className={styles.inOrder}>
          <CheckmarkCircleRegular fontSize={24} aria-hidden className={styles.good} />
          <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
            {t('check.inOrder')}
          </Text>
        </div>
      )}
      <Text size={200} className={styles.quiet}>
        {t('check.covered', { month, people: checked.people, sheets: checked.sheets })}
      </Text>
      {pending && (
        <Text size={200} className={styles.quiet}>
          {t('check.pending')}
        </Text>
      )}
    </div>
  );
}
