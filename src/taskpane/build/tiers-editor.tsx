import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RateRows, TierMethod, Tiers } from '../../plan/month-setup';
import { useTexts } from '../texts';
import { RateTable } from './rate-table';

const METHODS: readonly TierMethod[] = ['marginal', 'whole', 'lump'];

const useStyles = makeStyles({ editor: { display: 'grid', gap: tokens.spacingVerticalS } });

/** What an indicator's actual earns: how the tiers apply, whether rates are shares or money, and the tiers. */
export function TiersEditor(props: {
  readonly title: string;
  readonly tiers: Tiers;
  readonly onChange: (tiers: Tiers) => void;
}): React.JSX.Element {
  const { title, tiers, onChange } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const [unit, setUnit] = useState(() => unitOf(tiers.rows));
  const lump = tiers.method === 'lump';
  const share = unit === 'share' && !lump;
  return (
    <div className={styles.editor}>
      <Field label={t('indicators.method')} size="small">
        <Select
          size="small"
          value={tiers.method}
          onChange={(_, { value }) => {
            const method = METHODS.find((one) => one === value);
            if (method) onChange({ ...tiers, method });
          }}
        >
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {t(`method.${method}`)}
            </option>
          ))}
        </Select>
      </Field>
      {!lump && (
        <Field label={t('tiers.unit')} size="small">
          <Select
            size="small"
            value={unit}
            onChange={(_, { value }) => {
              const next = value === 'share' ? 'share' : 'money';
              setUnit(next);
              // The figures in the table stay as they are typed; it is their meaning that changes.
              if (next !== unit) onChange({ ...tiers, rows: scaledRates(tiers.rows, next === 'share' ? 0.01 : 100) });
            }}
          >
            <option value="share">{t('tiers.share')}</option>
            <option value="money">{t('tiers.money')}</option>
          </Select>
        </Field>
      )}
      <RateTable
        caption={t('tiers.of', { title })}
        columns={[t('rows.from'), lump ? t('rows.figure') : share ? t('rows.ratePercent') : t('rows.rate')]}
        rows={tiers.rows}
        rateScale={share ? 100 : 1}
        onChange={(rows) => {
          onChange({ ...tiers, rows });
        }}
      />
    </div>
  );
}

/** Rates below 1 are shares of an amount; others are money for each unit. */
function unitOf(rows: RateRows): 'share' | 'money' {
  return rows.every(([, rate]) => rate < 1) ? 'share' : 'money';
}

function scaledRates(rows: RateRows, scale: number): RateRows {
  return rows.map(([from, rate]) => [from, Number((rate * scale).toPrecision(15))]);
}
