import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonRange } from '../../../plan/simulate';
import { useTexts } from '../../texts';
import { costFigure } from './cost-figure';

/** People shown before all are asked for. */
const SHOWN = 8;

const useStyles = makeStyles({
  people: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  title: { margin: 0 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  name: { textAlign: 'left', padding: '2px 4px 2px 0', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: {
    textAlign: 'right',
    padding: '2px 0 2px 8px',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The people whose pay may differ most, widest first. */
export function PeopleRanges({ people }: { readonly people: readonly PersonRange[] }): React.JSX.Element | null {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const [all, setAll] = useState(false);
  const varying = people.filter(({ p10, p90 }) => p90 > p10).sort((a, b) => b.p90 - b.p10 - (a.p90 - a.p10));
  if (varying.length === 0) return null;
  const shown = costFigure(Math.max(...varying.map(({ p90 }) => p90)), texts);
  return (
    <div className={styles.people}>
      <Text as="h3" id="risk-people" size={200} weight="semibold" className={styles.title}>
        {t('risk.people')}
      </Text>
      <table className={styles.table} aria-labelledby="risk-people">
        <thead>
          <tr>
            <th scope="col" className={`${styles.name} ${styles.head}`}>
              {t('risk.name')}
            </th>
            {['P10', 'P50', 'P90'].map((title) => (
              <th key={title} scope="col" className={`${styles.figure} ${styles.head}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {varying.slice(0, all ? undefined : SHOWN).map(({ key, name, p10, p50, p90 }) => (
            <tr key={key} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.figure}>{shown(p10)}</td>
              <td className={styles.figure}>{shown(p50)}</td>
              <td className={styles.figure}>{shown(p90)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {varying.length > SHOWN && (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('risk.showFewer') : t('risk.showAll', { count: varying.length })}
        </Button>
      )}
    </div>
  );
}
