import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PayPlan } from '../../../plan/language';
import type { Figure } from '../../../plan/month-pay';
import { exact, toNumber } from '../../../pay';
import { Section } from '../../build/section';
import { useTexts, type Texts } from '../../texts';
import { monthText } from '../month-text';
import { useThisMonth, type PersonMonth } from './use-this-month';

/** People shown before all are asked for. */
const SHOWN = 5;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '3px 0 3px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'baseline',
  },
  first: { paddingLeft: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `3px double ${tokens.colorNeutralStroke1}`,
    borderBottom: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

interface Props {
  readonly plan: PayPlan;
  /** As the workbook has it; null where it cannot be changed. */
  readonly kept: PayPlan | null;
  readonly onBuild: () => void;
}

/** What the plan pays the people of the month that is set up, beside what it paid them before it was changed. */
export function ThisMonthSection({ plan, kept, onBuild }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const [all, setAll] = useState(false);
  const month = useThisMonth(plan, kept ?? plan);
  if (month.kind !== 'people') {
    return (
      <Section title={t('thisMonth.title')}>
        <Text size={200} className={styles.quiet}>
          {t(`thisMonth.${month.kind}`)}
        </Text>
        <Button size="small" className={styles.start} onClick={onBuild}>
          {t('thisMonth.go')}
        </Button>
      </Section>
    );
  }
  const compares = kept !== null;
  const { people } = month;
  const row = ({ now, then }: Pick<PersonMonth, 'now' | 'then'>, total: boolean): React.JSX.Element => {
    const cell = mergeClasses(styles.cell, styles.figure, total && styles.total);
    return (
      <>
        {compares && <td className={cell}>{money(now, texts)}</td>}
        <td className={cell}>{money(then, texts)}</td>
        {compares && <td className={cell}>{difference(now, then, texts)}</td>}
      </>
    );
  };
  const head = mergeClasses(styles.cell, styles.figure, styles.head);
  return (
    <Section title={t('thisMonth.title')}>
      <Text size={200} className={styles.quiet}>
        {t('thisMonth.of', { month: monthText(month.month, language) })}
      </Text>
      <table className={styles.table} aria-label={t('thisMonth.title')}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.first, styles.head)}>
              {t('thisMonth.person')}
            </th>
            {compares && (
              <th scope="col" className={head}>
                {t('thisMonth.now')}
              </th>
            )}
            <th scope="col" className={head}>
              {t('thisMonth.then')}
            </th>
            {compares && (
              <th scope="col" className={head}>
                {t('thisMonth.change')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {(all ? people : people.slice(0, SHOWN)).map((person) => (
            <tr key={person.key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                {person.name}
              </th>
              {row(person, false)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.first, styles.total)}>
              {t('thisMonth.total', { count: people.length })}
            </th>
            {row(month, true)}
          </tr>
        </tfoot>
      </table>
      {!all && people.length > SHOWN && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.start}
          onClick={() => {
            setAll(true);
          }}
        >
          {t('thisMonth.more', { count: people.length })}
        </Button>
      )}
    </Section>
  );
}

function money(value: Figure, { figure }: Texts): string {
  if (value === null) return '–';
  return typeof value === 'number' ? figure(value, 2) : value;
}

/** With its sign: more is +, less −; nothing where nothing changes. */
function difference(now: Figure, then: Figure, { language }: Texts): string {
  if (typeof now !== 'number' || typeof then !== 'number') return now === then ? '' : '–';
  const change = toNumber(exact(then).minus(exact(now)));
  if (change === 0) return '–';
  const format = { signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(language, format).format(change);
}
