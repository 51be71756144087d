import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { Direction, Indicator, Measure, Tiers } from '../../plan/month-setup';
import { useMonthState } from '../month-context';
import { useTexts } from '../texts';
import { NumberField } from './number-field';
import { TiersEditor } from './tiers-editor';
import { recognised, useRangeColumns } from './use-recognition';
import { useWrongField } from './wrong-fields';

const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'lower-ratio'];
const TARGETS = { kind: 'targets' } as const;
const FIRST_TIERS: Tiers = { rows: [[0, 0.01]], method: 'marginal', boundary: '>=' };

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  title: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start', gap: '4px' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  remove: { marginTop: '20px' },
  select: { minWidth: 0, width: '100%' },
});

/** One indicator: what it is called, what it aims at, what it counts, what it weighs and what it pays. */
export function IndicatorCard(props: {
  readonly indicator: Indicator;
  readonly onChange: (indicator: Indicator) => void;
  /** Null where it is the only one. */
  readonly onRemove: (() => void) | null;
}): React.JSX.Element {
  const { indicator, onChange, onRemove } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const { parts, sources } = useMonthState();
  const targets = useRangeColumns(TARGETS);
  const list = useRangeColumns({ kind: 'actuals', index: indicator.actual.source });
  const untitled = indicator.title.trim() === '';
  useWrongField(untitled);
  const { measure } = indicator.actual;

  return (
    <div className={styles.card} role="group" aria-label={indicator.title}>
      <div className={styles.title}>
        <Field label={t('indicators.name')} size="small" {...(untitled ? { validationMessage: t('field.empty') } : {})}>
          <Input
            size="small"
            value={indicator.title}
            onChange={(_, { value }) => {
              onChange({ ...indicator, title: value });
            }}
          />
        </Field>
        {onRemove && (
          <Button
            className={styles.remove}
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t('indicators.remove', { title: indicator.title })}
            onClick={onRemove}
          />
        )}
      </div>
      <Field label={t('indicators.target')} size="small">
        <Select
          size="small"
          value={String(indicator.targetColumn ?? '')}
          onChange={(_, { value }) => {
            onChange({ ...indicator, targetColumn: value === '' ? null : Number(value) });
          }}
        >
          <option value="">{t('indicators.noTarget')}</option>
          {targets?.figures.map((column) => (
            <option key={column} value={column}>
              {targets.choice.headers[column] ?? column}
            </option>
          ))}
        </Select>
      </Field>
      {parts.actuals.length > 1 && (
        <Field label={t('indicators.list')} size="small">
          <Select
            size="small"
            value={String(indicator.actual.source)}
            onChange={(_, { value }) => {
              const source = Number(value);
              const read = sources.actuals[source];
              const [column] = read ? recognised('actuals', read).figures : [];
              const sum: Measure = column === undefined ? { kind: 'count' } : { kind: 'sum', column };
              onChange({ ...indicator, actual: { source, measure: sum } });
            }}
          >
            {parts.actuals.map(({ place }, index) => (
              <option key={index} value={index}>
                {place.sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t('indicators.measure')} size="small">
        <Select
          size="small"
          value={measure.kind === 'count' ? 'count' : String(measure.column)}
          onChange={(_, { value }) => {
            const chosen: Measure = value === 'count' ? { kind: 'count' } : { kind: 'sum', column: Number(value) };
            onChange({ ...indicator, actual: { ...indicator.actual, measure: chosen } });
          }}
        >
          <option value="count">{t('indicators.count')}</option>
          {list?.figures.map((column) => (
            <option key={column} value={column}>
              {t('indicators.sum', { column: list.choice.headers[column] ?? String(column) })}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <NumberField
          label={t('indicators.weight')}
          percent
          value={Number((indicator.weight * 100).toPrecision(12))}
          min={0}
          max={100}
          onChange={(value) => {
            onChange({ ...indicator, weight: Number((value / 100).toPrecision(12)) });
          }}
        />
        <Field label={t('indicators.direction')} size="small">
          <Select
            size="small"
            className={styles.select}
            select={{ className: styles.select }}
            value={indicator.direction}
            onChange={(_, { value }) => {
              const direction = DIRECTIONS.find((one) => one === value);
              if (direction) onChange({ ...indicator, direction });
            }}
          >
            {DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {t(`direction.${direction}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Checkbox
        label={t('indicators.paysCommission')}
        checked={indicator.tiers !== null}
        onChange={(_, { checked }) => {
          onChange({ ...indicator, tiers: checked === true ? FIRST_TIERS : null });
        }}
      />
      {indicator.tiers && (
        <TiersEditor
          title={indicator.title}
          tiers={indicator.tiers}
          onChange={(tiers) => {
            onChange({ ...indicator, tiers });
          }}
        />
      )}
    </div>
  );
}
