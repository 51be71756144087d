import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AddRegular, ArrowImportRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { DamagedPlan } from '../../excel/kept-plans';
import type { PayPlan } from '../../plan/language';
import { Section } from '../build/section';
import { useTexts } from '../texts';
import { AskBar } from './ask-bar';
import { PlanCard } from './plan-card';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    outline: 'none',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  starts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { overflowWrap: 'anywhere' },
  footer: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

interface Props {
  readonly builtIn: readonly PayPlan[];
  /** null until they have been read. */
  readonly own: readonly PayPlan[] | null;
  /** Names of plans with changes that are not kept yet. */
  readonly changed: readonly string[];
  readonly damaged: readonly DamagedPlan[];
  readonly said: ReactNode;
  readonly onOpen: (name: string, own: boolean) => void;
  readonly onImport: () => void;
  /** A plan composed line by line. */
  readonly onNew: () => void;
  /** A plan put together from indicators. */
  readonly onScore: () => void;
  /** Takes what can no longer be read to where it can be corrected. */
  readonly onMend: (text: string) => void;
  readonly onRemove: (name: string) => void;
}

/** Plans that people are paid by, and those that make a payroll of it. */
const BUILT_IN_GROUPS = [
  { title: 'gallery.builtIn', isIn: ({ use }: PayPlan) => use !== 'payroll' },
  { title: 'gallery.payroll', isIn: ({ use }: PayPlan) => use === 'payroll' },
] as const;

/** Every plan to choose from: the workbook's own, and those that come with the product. */
export function Gallery(props: Props): React.JSX.Element {
  const { builtIn, own, changed, damaged, said, onOpen, onImport, onNew, onScore, onMend, onRemove } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <>
      <div className={styles.body}>
        <Section
          title={t('gallery.own')}
          aside={
            <Button size="small" icon={<ArrowImportRegular />} onClick={onImport}>
              {t('import.open')}
            </Button>
          }
        >
          <div className={styles.starts}>
            <Button size="small" icon={<AddRegular />} onClick={onNew}>
              {t('new.open')}
            </Button>
            <Button size="small" icon={<TaskListSquareLtrRegular />} onClick={onScore}>
              {t('scored.open')}
            </Button>
          </div>
          {own?.length === 0 && (
            <Text size={200} className={styles.quiet}>
              {t('gallery.none')}
            </Text>
          )}
          {own && own.length > 0 && (
            <ul className={styles.list}>
              {own.map((plan) => (
                <PlanCard
                  key={plan.plan}
                  plan={plan}
                  changed={changed.includes(plan.plan)}
                  onOpen={() => {
                    onOpen(plan.plan, true);
                  }}
                />
              ))}
            </ul>
          )}
          {damaged.map((plan) => (
            <Damaged
              key={plan.name}
              plan={plan}
              onMend={() => {
                onMend(plan.text);
              }}
              onRemove={() => {
                onRemove(plan.name);
              }}
            />
          ))}
        </Section>
        {BUILT_IN_GROUPS.map(({ title, isIn }) => (
          <Section key={title} title={t(title)}>
            <ul className={styles.list}>
              {builtIn.filter(isIn).map((plan) => (
                <PlanCard
                  key={plan.plan}
                  plan={plan}
                  changed={false}
                  onOpen={() => {
                    onOpen(plan.plan, false);
                  }}
                />
              ))}
            </ul>
          </Section>
        ))}
      </div>
      {said && <div className={styles.footer}>{said}</div>}
    </>
  );
}

function Damaged(props: {
  readonly plan: DamagedPlan;
  readonly onMend: () => void;
  readonly onRemove: () => void;
}): React.JSX.Element {
  const { plan, onMend, onRemove } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const [asking, setAsking] = useState(false);
  const { name, reason } = plan;
  if (asking) {
    return (
      <AskBar question={t('delete.ask', { title: name })}>
        <Button size="small" onClick={onRemove}>
          {t('delete.delete')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
          }}
        >
          {t('delete.keep')}
        </Button>
      </AskBar>
    );
  }
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.text}>
        {t('gallery.damaged', { name, reason: reason[language] })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onMend}>
          {t('gallery.mend')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('delete.delete')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
