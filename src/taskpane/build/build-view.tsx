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
import { useMemo, type ReactNode } from 'react';
import type { MonthSetup } from '../../plan/month-setup';
import { reviewMonth } from '../../sheets/month';
import type { MonthReview } from '../../sheets/month-types';
import { useMonthState } from '../month-context';
import { useTexts } from '../texts';
import { BuildFooter } from './build-footer';
import { ChoicesPanel } from './choices-panel';
import { CurvePanel } from './curve-panel';
import { DataSection } from './data-section';
import { IndicatorsPanel } from './indicators-panel';
import { MonthSection } from './month-section';
import { PreviewSection } from './preview-section';
import { ProblemsSection } from './problems-section';
import { WrongFieldsProvider } from './wrong-fields';

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
export function BuildView(): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const { setup, busy, problems } = useMonthState();
  const review = useReview();
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
            {setup && <PlanAccordion setup={setup} />}
            <PreviewSection review={review} />
            {(review ?? problems.length > 0) && <ProblemsSection problems={review?.problems ?? problems} />}
          </>
        )}
      </div>
      <BuildFooter />
    </WrongFieldsProvider>
  );
}

/** The month as it would be built now; null while it cannot be reckoned. */
function useReview(): MonthReview | null {
  const { setup, sources, existing } = useMonthState();
  return useMemo(() => {
    const { people, targets, actuals } = sources;
    if (!setup || !people || setup.indicators.length === 0) return null;
    return reviewMonth(setup, { people, targets, actuals }, existing);
  }, [setup, sources, existing]);
}

function PlanAccordion({ setup }: { readonly setup: MonthSetup }): React.JSX.Element {
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
      {item(
        'indicators',
        t('indicators.title'),
        t('indicators.summary', { count: indicators.length }),
        <IndicatorsPanel setup={setup} />,
      )}
      {item('curve', t('curve.title'), t('curve.summary', { count: curve.rows.length }), <CurvePanel setup={setup} />)}
      {item('choices', t('choices.title'), '', <ChoicesPanel setup={setup} />)}
    </Accordion>
  );
}
