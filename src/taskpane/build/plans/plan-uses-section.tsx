import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { titleOf, versionFor, type PlanVersion } from '../../../plan/language';
import type { PlanUse } from '../../../plan/month-setup';
import { BUILT_IN_PLANS } from '../../../plans/built-in';
import { useMonthState, useMonthStore } from '../../month-context';
import { planUseOf } from '../../plan-uses';
import { monthNow } from '../../starting-setup';
import { useTexts } from '../../texts';
import { usePositions } from '../positions';
import { Section } from '../section';
import { useRanges } from '../use-ranges';
import { PositionField } from './position-field';
import { UseSources } from './use-sources';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  positions: { display: 'grid', gap: tokens.spacingVerticalS },
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  header: {
    display: 'grid',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  write: { justifySelf: 'start', alignSelf: 'start' },
  summary: { color: tokens.colorNeutralForeground2 },
  panel: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/** Which plan pays which positions, and where each plan's figures come from. */
export default function PlanUsesSection(): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const store = useMonthStore();
  const { plans, uses, setup, existing, busy } = useMonthState();
  const month = setup?.month ?? monthNow();
  const [noneFits, setNoneFits] = useState(false);
  const positionsRef = useRef<HTMLDivElement>(null);
  const positions = usePositions();
  const ranges = useRanges();
  const forPositions = plans.filter(({ use }) => use !== 'payroll');
  const groups = {
    builtIn: forPositions.filter((plan) => BUILT_IN_PLANS.includes(plan)),
    own: forPositions.filter((plan) => !BUILT_IN_PLANS.includes(plan)),
  };
  const inUse = uses.flatMap((use) => {
    const plan = plans.find((one) => one.plan === use.plan);
    const version = plan && versionFor(plan, month);
    return plan && version ? [{ use, plan, version }] : [];
  });
  return (
    <Section
      title={t('uses.title')}
      aside={
        uses.length === 0 && (
          <Button
            size="small"
            icon={<LightbulbRegular />}
            disabled={busy !== null}
            onClick={() => {
              const found = store.suggestPlans();
              setNoneFits(!found);
              // The button goes, so the keyboard goes on where the suggestions are.
              if (found) positionsRef.current?.querySelector('select')?.focus();
            }}
          >
            {t('uses.suggest')}
          </Button>
        )
      }
    >
      {uses.length === 0 && (
        <Text size={200} className={styles.hint} role="status">
          {t(noneFits ? 'uses.noneFits' : 'uses.hint')}
        </Text>
      )}
      <div ref={positionsRef} className={styles.positions}>
        {positions.map((count) => (
          <PositionField
            key={count.position ?? 0}
            count={count}
            plan={planUseOf(uses, count.position)?.plan ?? null}
            plans={groups}
            month={month}
            disabled={busy !== null}
            onPlan={(plan) => {
              store.assignPlan(
                positions.map(({ position }) => position),
                count.position,
                plan,
              );
            }}
          />
        ))}
      </div>
      {inUse.length > 0 && (
        <Text as="h3" size={200} weight="semibold" style={{ margin: 0 }}>
          {t('sources.title')}
        </Text>
      )}
      {setup && inUse.some(({ plan }) => !existing.bookPlans.includes(plan.plan)) && (
        <Button size="small" className={styles.write} disabled={busy !== null} onClick={store.writePlan}>
          {t('uses.write')}
        </Button>
      )}
      <Accordion multiple collapsible className={styles.accordion}>
        {inUse.map(({ use, plan, version }) => {
          const title = titleOf(plan, plan.plan)[language];
          return (
            <AccordionItem key={use.plan} value={use.plan}>
              <AccordionHeader as="h4" size="small">
                <span className={styles.header}>
                  <Text size={200}>{title}</Text>{' '}
                  <Text size={200} className={styles.summary}>
                    {t('sources.summary', sourceCounts(use, version))}
                  </Text>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <UseSources month={month} uses={uses} use={use} version={version} plans={plans} ranges={ranges} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </Section>
  );
}

/** How many of a plan's figures come from lists, out of all that are not worked out from another plan. */
function sourceCounts(use: PlanUse, { inputs, department = {} }: PlanVersion): { found: number; all: number } {
  const asked = Object.entries(department).flatMap(([name, { from }]) => (from ? [] : [name]));
  return {
    found:
      Object.keys(inputs).filter((name) => use.inputs[name]).length +
      asked.filter((name) => use.department[name]).length,
    all: Object.keys(inputs).length + asked.length,
  };
}
