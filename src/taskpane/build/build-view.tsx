import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Skeleton,
  SkeletonItem,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { MonthSetup } from '../../plan/month-setup';
import { isBuilt } from '../../sheets/month';
import { lazyView } from '../lazy-view';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { BuildFooter } from './build-footer';
import { ChoicesPanel } from './choices-panel';
import { CurvePanel } from './curve-panel';
import { DataSection } from './data-section';
import { IndicatorsPanel } from './indicators-panel';
import { MonthSection } from './month-section';
import { PreviewSection } from './preview-section';
import { ProblemsSection } from './problems-section';
import { useChangedSheets } from '../use-changed-sheets';
import { useComingIntoSight } from '../use-coming-into-sight';
import { paysByIndicators, useReview } from './use-review';
import { WrongFieldsProvider } from './wrong-fields';

const loadPlanUses = () => import(/* webpackChunkName: "plan-uses" */ './plans/plan-uses-section');
const PlanUsesSection = lazyView(loadPlanUses, 'plans.opening');
/** What building a month that stands would change is worked out by what is loaded once one does. */
const ChangesSection = lazyView(() => import(/* webpackChunkName: "changes" */ './changes-section'), 'changes.opening');

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
  },
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  header: { display: 'flex', justifyContent: 'space-between', width: '100%', gap: tokens.spacingHorizontalS },
  summary: { color: tokens.colorNeutralForeground2 },
  panel: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  skeleton: { display: 'grid', gap: tokens.spacingVerticalM },
  card: { height: '96px' },
  line: { height: '32px' },
});

/** The view that builds a month: what it is built from, what it will say, and the button. */
export function BuildView({ shown }: { readonly shown: boolean }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const { setup, busy, parts, problems, existing } = useMonthState();
  const review = useReview();
  const store = useMonthStore();
  // What was done with the workbook's plans in another view is taken over.
  useComingIntoSight(shown, store.readPlans);
  useChangedSheets(shown);
  useEffect(() => {
    // Fetched while the workbook is read, so that nothing moves once it has been; a failure is said where it is shown.
    loadPlanUses().catch(() => undefined);
  }, []);
  return (
    <WrongFieldsProvider>
      <div className={styles.body}>
        {busy?.kind === 'opening' ? (
          <Skeleton aria-label={t('app.opening')} className={styles.skeleton}>
            {['people', 'targets', 'actuals'].map((card) => (
              <SkeletonItem key={card} className={styles.card} />
            ))}
            <SkeletonItem className={styles.line} />
          </Skeleton>
        ) : (
          <>
            <DataSection />
            {setup && <MonthSection setup={setup} />}
            {parts.people?.columns.name !== undefined && <PlanUsesSection />}
            {setup && <PlanAccordion setup={setup} byIndicators={paysByIndicators(review)} />}
            <PreviewSection review={review} />
            {review && isBuilt(existing) && <ChangesSection review={review} shown={shown} />}
            {(review ?? problems.length > 0) && (
              <ProblemsSection problems={review?.problems ?? problems} damage={review?.damage ?? []} />
            )}
          </>
        )}
      </div>
      <BuildFooter review={review} />
    </WrongFieldsProvider>
  );
}

function PlanAccordion(props: {
  readonly setup: MonthSetup;
  /** Somebody is paid by the indicators. */
  readonly byIndicators: boolean;
}): React.JSX.Element {
  const { setup, byIndicators } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const item = (value: string, title: string, summary: string, content: ReactNode): React.JSX.Element => (
    <AccordionItem value={value}>
      <AccordionHeader as="h2">
        <span className={styles.header}>
          <Text weight="semibold">{title}</Text>
          <Text size={200} className={styles.summary}>
            {summary}
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{content}</AccordionPanel>
    </AccordionItem>
  );
  const { indicators, curve } = setup;
  return (
    <Accordion multiple collapsible className={styles.accordion}>
      {byIndicators &&
        item(
          'indicators',
          t('indicators.title'),
          t('indicators.summary', { count: indicators.length }),
          <IndicatorsPanel setup={setup} />,
        )}
      {byIndicators &&
        item('curve', t('curve.title'), t('curve.summary', { count: curve.rows.length }), <CurvePanel setup={setup} />)}
      {item('choices', t('choices.title'), '', <ChoicesPanel setup={setup} byIndicators={byIndicators} />)}
    </Accordion>
  );
}
