import { Button, makeStyles, mergeClasses, SearchBox, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Section } from '../../build/section';
import { foundPeople } from '../../slips/found-people';
import { useTexts } from '../../texts';
import { Difference } from './difference';
import { money, saidMoneyUnit } from './money';
import { PersonRow } from './person-row';
import { SortHeader } from './sort-header';
import { BIGGEST_CHANGES, COLUMNS, nextSorting, sortPeople, type Column } from './sort-people';
import { usePeopleStyles } from './people-styles';
import type { Compared } from './use-comparison';

/** People shown before more are asked for. */
const SHOWN = 20;
const MORE = 200;

const useStyles = makeStyles({
  filter: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalXS },
  search: { minWidth: 0, width: '100%', maxWidth: 'none' },
  select: { minWidth: 0, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
  total: { borderTop: `3px double ${tokens.colorNeutralStroke1}` },
  more: { alignSelf: 'start' },
});

interface Props {
  readonly compared: Compared;
  /** The scenario that is looked at, by its place; null for the month as it is. */
  readonly at: number | null;
}

/** Everybody's pay in the month as it is and in a scenario; a person opens to all scenarios. */
export function PeopleTable({ compared, at }: Props): React.JSX.Element {
  const styles = useStyles();
  const cells = usePeopleStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { base, comparison } = compared;
  const [wanted, setWanted] = useState('');
  const [position, setPosition] = useState<string | null>(null);
  const [sorting, setSorting] = useState(BIGGEST_CHANGES);
  const [shown, setShown] = useState(SHOWN);
  const positions = useMemo(
    () => [...new Set(comparison.people.flatMap((person) => person.position ?? []))].filter(Boolean),
    [comparison],
  );
  const rows = useMemo(() => {
    const found = new Set(
      foundPeople(
        comparison.people.map((person) => ({ ...person, id: null })),
        wanted,
      ).map(({ key }) => key),
    );
    const among = comparison.people.filter(
      (person) => found.has(person.key) && (position === null || person.position === position),
    );
    return sortPeople(among, sorting, at, language);
  }, [comparison, position, wanted, sorting, at, language]);
  const columns = at === null ? COLUMNS.slice(0, 2) : COLUMNS;
  const total = at === null ? comparison.today : comparison.scenarios[at];
  const titles: Readonly<Record<Column, string>> = {
    name: t('team.column.name'),
    today: t('team.column.today'),
    then: t('team.column.then'),
    difference: t('team.column.difference'),
  };
  const left = rows.length - shown;
  const whole = rows.length === comparison.people.length;
  const unit = saidMoneyUnit(base, texts);
  const isBiggestFirst = sorting.direction === 'other' && at !== null;
  return (
    <Section title={t('team.perPerson')}>
      <div className={styles.filter}>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={t('team.find')}
          placeholder={t('team.findShort')}
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
        <Select
          size="small"
          className={styles.select}
          aria-label={t('team.position')}
          value={position ?? ''}
          onChange={(_, { value }) => {
            setPosition(value === '' ? null : value);
          }}
        >
          <option value="">{t('team.everyPosition')}</option>
          {positions.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </div>
      {(isBiggestFirst || unit !== 'none') && (
        <Text size={200} className={styles.quiet}>
          {t(isBiggestFirst ? 'team.biggestFirst' : 'team.amountsIn', { unit })}
        </Text>
      )}
      {rows.length === 0 ? (
        <Text size={200} role="status">
          {t('team.nobodyFound')}
        </Text>
      ) : (
        <table className={cells.table} aria-label={t('team.perPerson')}>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHeader
                  key={column}
                  title={titles[column]}
                  direction={sorting.column === column && at !== null ? sorting.direction : 'none'}
                  isName={column === 'name'}
                  onSort={() => {
                    setSorting(nextSorting(sorting, column));
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((person) => (
              <PersonRow key={person.key} person={person} at={at} compared={compared} />
            ))}
          </tbody>
          {whole && total && (
            <tfoot>
              <tr>
                <th scope="row" className={mergeClasses(cells.cell, cells.name, styles.total)}>
                  {t('team.total')}
                </th>
                <td className={mergeClasses(cells.cell, cells.figure, styles.total)}>
                  {money(comparison.today.total, texts)}
                </td>
                {at !== null && (
                  <>
                    <td className={mergeClasses(cells.cell, cells.figure, styles.total)}>
                      {money(total.total, texts)}
                    </td>
                    <td className={mergeClasses(cells.cell, cells.figure, styles.total)}>
                      <Difference value={total.difference} ofCost />
                    </td>
                  </>
                )}
              </tr>
            </tfoot>
          )}
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
          {t('team.showMore', { count: Math.min(left, MORE) })}
        </Button>
      )}
    </Section>
  );
}
