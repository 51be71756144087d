import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IsoMonth } from '../../plan/month-setup';
import type { PersonComparison } from '../../sheets/check';
import { monthBefore } from '../../sheets/payroll';
import { placeAddress } from '../../excel/address';
import { signedAmount } from '../build/changed-value';
import { Section } from '../build/section';
import { useMonthStore } from '../month-context';
import { useTexts, type Texts } from '../texts';

/** People shown before more are asked for, and how many more at a time. */
const SHOWN = 10;
const MORE = 50;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cell: { padding: '2px 0 2px 6px', verticalAlign: 'baseline' },
  first: { paddingLeft: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  person: {
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  // At 200 % zoom there is room for three columns; the difference says what was before.
  spare: { '@media (max-width: 260px)': { display: 'none' } },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'left' },
  more: { alignSelf: 'start' },
});

/** Who is paid otherwise than the month before, line by line; null where that has no sheets. */
export function ComparisonSection(props: {
  readonly comparison: readonly PersonComparison[] | null;
  readonly month: IsoMonth;
}): React.JSX.Element {
  const { comparison } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const [shown, setShown] = useState(SHOWN);
  const month = monthBefore(props.month);
  const quiet = (text: string): React.JSX.Element => (
    <Text size={200} className={styles.quiet}>
      {text}
    </Text>
  );
  const title = t('check.comparison', { month });
  const left = (comparison?.length ?? 0) - shown;
  const head = mergeClasses(styles.cell, styles.figure, styles.head);
  return (
    <Section title={title}>
      {comparison === null && quiet(t('check.noEarlier', { month }))}
      {comparison?.length === 0 && quiet(t('check.alike'))}
      {comparison !== null && comparison.length > 0 && (
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.first, styles.head)}>
                {t('check.line')}
              </th>
              <th scope="col" className={mergeClasses(head, styles.spare)}>
                {t('check.last')}
              </th>
              <th scope="col" className={head}>
                {t('check.now')}
              </th>
              <th scope="col" className={head}>
                {t('check.difference')}
              </th>
            </tr>
          </thead>
          {comparison.slice(0, shown).map((person, index) => (
            <PersonRows key={index} person={person} />
          ))}
        </table>
      )}
      {left > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.more}
          onClick={() => {
            setShown(shown + MORE);
          }}
        >
          {t('check.showMore', { count: Math.min(left, MORE) })}
        </Button>
      )}
    </Section>
  );
}

function PersonRows({ person }: { readonly person: PersonComparison }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const store = useMonthStore();
  const { name, id, kind, isPayroll, figures, place, last, now } = person;
  const who = id === null ? name : `${name} · ${String(id)}`;
  const figure = mergeClasses(styles.cell, styles.figure);
  const rows =
    kind === 'differs'
      ? figures.map((one) => ({ ...one, title: one.title[language] }))
      : [{ title: t(`check.${kind}`), last, now, place }];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={mergeClasses(styles.cell, styles.first, styles.person)}>
          {isPayroll ? t('check.onPayroll', { name: who }) : who}
        </th>
      </tr>
      {rows.map((row, index) => (
        <tr key={index}>
          <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
            <Link
              as="button"
              className={styles.link}
              title={placeAddress(row.place)}
              onClick={() => {
                store.goTo(row.place);
              }}
            >
              {row.title}
            </Link>
          </th>
          <td className={mergeClasses(figure, styles.spare)}>{money(row.last, texts)}</td>
          <td className={figure}>{money(row.now, texts)}</td>
          <td className={figure}>{signedAmount((row.now ?? 0) - (row.last ?? 0), language)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function money(value: number | null, { figure }: Texts): string {
  return value === null ? '' : figure(value, 2);
}
