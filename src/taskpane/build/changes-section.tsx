import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { findChanges, type MonthChanges } from '../../sheets/changes';
import { isBuilt } from '../../sheets/month';
import type { MonthReview } from '../../sheets/month-types';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { useAgainWhile } from '../use-again-while';
import { signedAmount } from './changed-value';
import { PersonChangeItem } from './person-change-item';
import { Section } from './section';

/** People shown once it is opened, and how many more at a time. */
const SHOWN = 10;
const MORE = 50;

/** Less than half a cent is no change of pay. */
const CENT = 0.005;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  toggle: { justifyContent: 'start', paddingLeft: 0, minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  total: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  more: { justifySelf: 'start' },
});

/** What building a month that stands would change, before it does. */
export default function ChangesSection(props: {
  readonly review: MonthReview;
  /** The view is in sight. */
  readonly shown: boolean;
}): React.JSX.Element | null {
  const { review, shown } = props;
  const { t } = useTexts();
  const changes = useChanges(review);
  const store = useMonthStore();
  useAgainWhile(shown && changes?.pending === true, changes, store.follow);
  if (!changes) return null;
  return (
    <Section title={t('changes.title')}>
      <Changes changes={changes} />
    </Section>
  );
}

/** Compared when the pane has nothing more urgent to do: thousands of people take a moment. */
function useChanges(review: MonthReview): MonthChanges | null {
  const { setup, existing, plans } = useMonthState();
  const now = useMemo(() => ({ setup, review, existing, plans }), [setup, review, existing, plans]);
  const later = useDeferredValue(now);
  return useMemo(
    () =>
      later.setup && isBuilt(later.existing)
        ? findChanges(later.setup, later.review, later.existing, later.plans)
        : null,
    [later],
  );
}

function Changes({ changes }: { readonly changes: MonthChanges }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const { people, before, after, pending } = changes;
  const quiet = (text: string): React.JSX.Element => (
    <Text size={200} className={styles.quiet}>
      {text}
    </Text>
  );
  if (people.length === 0) return quiet(t(pending ? 'changes.pending' : 'changes.none'));
  const difference = after - before;
  const count = new Set(people.map(({ key }) => key)).size;
  const amount = Math.abs(difference) < CENT ? t('changes.samePay') : signedAmount(difference, language);
  const left = people.length - shown;
  return (
    <>
      <Button
        appearance="transparent"
        className={styles.toggle}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t('changes.summary', { count, difference: amount })}
      </Button>
      {pending && quiet(t('changes.pending'))}
      <div id={id} hidden={!open}>
        {open && (
          <ul className={styles.list}>
            <li className={styles.total}>
              <Text size={200}>{t('changes.total')}</Text>
              <Text size={200}>
                {t('changes.fromTo', { before: texts.figure(before, 2), after: texts.figure(after, 2) })}
              </Text>
            </li>
            {people.slice(0, shown).map((change) => (
              <PersonChangeItem key={`${change.isPayroll ? 'payroll' : 'kpi'} ${change.key}`} change={change} />
            ))}
            {left > 0 && (
              <li>
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.more}
                  onClick={() => {
                    setShown(shown + MORE);
                  }}
                >
                  {t('changes.showMore', { count: Math.min(left, MORE) })}
                </Button>
              </li>
            )}
          </ul>
        )}
      </div>
    </>
  );
}
