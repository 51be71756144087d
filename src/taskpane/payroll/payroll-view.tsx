import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { versionFor } from '../../plan/language';
import { BuildFooter } from '../build/build-footer';
import { ProblemsSection } from '../build/problems-section';
import { useReview } from '../build/use-review';
import { WrongFieldsProvider } from '../build/wrong-fields';
import { CloseSection } from '../close/close-section';
import { useMonthState, useMonthStore } from '../month-context';
import { SlipsSection } from '../slips/slips-section';
import { useTexts } from '../texts';
import { useChangedSheets } from '../use-changed-sheets';
import { useComingIntoSight } from '../use-coming-into-sight';
import { WarningsSection } from './warnings-section';
import { PayrollPlanSection } from './payroll-plan-section';
import { PayrollPreview } from './payroll-preview';
import { payrollProblems } from './payroll-problems';
import { PayrollSources } from './payroll-sources';
import { PayrollStart } from './payroll-start';
import { RatesSection } from './rates-section';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
  },
  skeleton: { display: 'grid', gap: tokens.spacingVerticalM },
  line: { height: '32px' },
});

/** The view about what is paid out: the payroll of the month, and what is done with it when it stands. */
export default function PayrollView(props: {
  readonly shown: boolean;
  /** Goes to where a month's lists are chosen. */
  readonly onBuild: () => void;
}): React.JSX.Element {
  const { shown, onBuild } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const { setup, busy, plans } = useMonthState();
  const review = useReview();
  const store = useMonthStore();
  // What was done with the workbook's plans in another view is taken over.
  useComingIntoSight(shown, store.readPlans, false);
  useChangedSheets(shown);
  if (busy?.kind === 'opening') {
    return (
      <div className={styles.body}>
        <Skeleton aria-label={t('payroll.opening')} className={styles.skeleton}>
          <SkeletonItem className={styles.line} />
          <SkeletonItem className={styles.line} />
        </Skeleton>
      </div>
    );
  }
  if (!setup?.payroll) {
    return (
      <div className={styles.body}>
        <PayrollStart onBuild={onBuild} />
        {setup && <CloseSection />}
      </div>
    );
  }
  const { payroll } = setup;
  const plan = plans.find((one) => one.plan === payroll.plan);
  const version = plan && versionFor(plan, setup.month);
  const paid = review?.payroll ?? null;
  const problems = review ? payrollProblems(review) : [];
  return (
    <WrongFieldsProvider>
      <div className={styles.body}>
        <PayrollPlanSection setup={setup} payroll={payroll} />
        {version && <PayrollSources month={setup.month} payroll={payroll} version={version} />}
        {version && <RatesSection review={paid} />}
        <PayrollPreview review={paid} />
        {review && (problems.length > 0 || review.damage.length > 0) && (
          <ProblemsSection problems={problems} damage={review.damage} />
        )}
        {paid && <WarningsSection review={paid} />}
        <SlipsSection />
        <CloseSection />
      </div>
      <BuildFooter review={review} />
    </WrongFieldsProvider>
  );
}
