import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Condition } from '../../../plan/month-setup';
import { useTexts } from '../../texts';
import type { RangeColumns } from '../use-recognition';
import { columnTitle } from './column-title';
import { kindsIn } from './kinds-in';
import { conditionText } from './source-sentence';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, width: '100%' },
});

interface Props {
  /** What the figure is called. */
  readonly title: string;
  readonly range: RangeColumns;
  readonly where: Condition | null;
  readonly onWhere: (where: Condition | null) => void;
}

/** Which records of a list count: all of them, or those that say something in a column. */
export function ConditionField({ title, range, where, onWhere }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const { t } = useTexts();
  const kinds = kindsIn(range);
  const values = where ? (kinds.get(where.column) ?? []) : [];
  if (kinds.size === 0 && !where) return null;
  return (
    <div className={styles.pair}>
      <Select
        size="small"
        className={styles.select}
        select={{ className: styles.select }}
        aria-label={t('sources.whereOf', { title })}
        value={String(where?.column ?? '')}
        onChange={(_, { value }) => {
          const column = Number(value);
          const first = kinds.get(column)?.[0];
          onWhere(value === '' || first === undefined ? null : { column, equals: first });
        }}
      >
        <option value="">{t('sources.everyRow')}</option>
        {where && !kinds.has(where.column) && <option value={where.column}>{t('sources.lost')}</option>}
        {[...kinds.keys()].map((column) => (
          <option key={column} value={column}>
            {t('sources.where', { column: columnTitle(range, column) })}
          </option>
        ))}
      </Select>
      {where && (
        <Select
          size="small"
          className={styles.select}
          select={{ className: styles.select }}
          aria-label={t('sources.equalsOf', { title, column: columnTitle(range, where.column) })}
          value={String(values.indexOf(where.equals))}
          onChange={(_, { value }) => {
            const equals = values[Number(value)];
            if (equals !== undefined) onWhere({ ...where, equals });
          }}
        >
          {!values.includes(where.equals) && (
            <option value="-1">{t('sources.whereGone', { value: conditionText(where.equals) })}</option>
          )}
          {values.map((value, index) => (
            <option key={index} value={index}>
              {conditionText(value)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
