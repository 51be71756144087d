import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { ComparedTotal } from '../../../plan/what-if';
import { useTexts, type Texts } from '../../texts';
import { useWhatIf } from '../what-if-context';
import { Difference } from './difference';
import { money } from './money';
import type { Compared } from './use-comparison';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalS}`, verticalAlign: 'baseline' },
  first: {
    paddingLeft: tokens.spacingHorizontalXS,
    textAlign: 'left',
    // It takes what the figures leave.
    width: '100%',
    overflowWrap: 'anywhere',
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  below: {
    padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  name: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  over: { color: tokens.colorPaletteRedForeground1 },
  icon: { verticalAlign: '-2px', marginRight: '2px' },
});

interface Props {
  readonly compared: Compared;
  /** Of a scenario; null for the month as it is. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** The month as it is and each scenario: what it costs, who gains and loses, its share and the budget. One is looked at. */
export function ScenarioTable({ compared, chosen, onChoose }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { comparison, scenarios } = compared;
  const rows = [
    { id: null, name: t('team.today'), total: comparison.today },
    ...scenarios.flatMap(({ scenario: { id, name } }, index) => {
      const total = comparison.scenarios[index];
      return total ? [{ id, name, total }] : [];
    }),
  ];
  const head = mergeClasses(styles.cell, styles.figure, styles.head);
  return (
    <table className={styles.table} aria-label={t('team.scenarios')}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.first, styles.head)}>
            {t('team.column.scenario')}
          </th>
          <th scope="col" className={head}>
            {t('team.column.cost')}
          </th>
          <th scope="col" className={head}>
            {t('team.column.difference')}
          </th>
        </tr>
      </thead>
      {rows.map(({ id, name, total }) => (
        <tbody key={id ?? ''} className={mergeClasses(id === chosen && styles.chosen)}>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
              <button
                type="button"
                className={mergeClasses(styles.name, id === chosen && styles.strong)}
                aria-pressed={id === chosen}
                onClick={() => {
                  onChoose(id);
                }}
              >
                {name}
              </button>
            </th>
            <td className={mergeClasses(styles.cell, styles.figure)}>{money(total.total, texts)}</td>
            <td className={mergeClasses(styles.cell, styles.figure)}>
              {id !== null && <Difference value={total.difference} ofCost />}
            </td>
          </tr>
          <tr>
            <td colSpan={3} className={styles.below}>
              <Below total={total} isToday={id === null} compared={compared} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** What there is to say of a scenario besides its cost. */
function Below(props: {
  readonly total: ComparedTotal;
  readonly isToday: boolean;
  readonly compared: Compared;
}): React.JSX.Element {
  const { total, isToday, compared } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, list, percent } = texts;
  const { reference } = useWhatIf();
  const { budget, share } = total;
  const parts = [
    isToday ? t('team.people', { count: compared.comparison.people.length }) : sidesText(total, texts),
    ...(reference && share !== null ? [t('team.share', { share: percent(share) })] : []),
    ...(budget && budget.left >= 0 ? [t('team.left', { amount: money(budget.left, texts) })] : []),
  ];
  return (
    <>
      <Text size={200}>{list(parts)}</Text>
      {budget && budget.left < 0 && (
        <Text size={200} block className={styles.over}>
          <WarningRegular aria-hidden fontSize={12} className={styles.icon} />
          {t('team.over', { amount: money(-budget.left, texts) })}
        </Text>
      )}
    </>
  );
}

function sidesText({ winners, losers }: ComparedTotal, { t, list }: Texts): string {
  const parts = [
    ...(winners.people > 0 ? [t('team.gain', { count: winners.people })] : []),
    ...(losers.people > 0 ? [t('team.lose', { count: losers.people })] : []),
  ];
  return parts.length === 0 ? t('team.noChange') : list(parts);
}
