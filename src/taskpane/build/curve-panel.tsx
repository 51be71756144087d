import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CurveMethod, MonthSetup } from '../../plan/month-setup';
import { useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { RateTable } from './rate-table';

const METHODS: readonly CurveMethod[] = ['step', 'linear'];

const useStyles = makeStyles({ panel: { display: 'grid', gap: tokens.spacingVerticalS } });

/** The completion curve: what share of pay a completion earns. */
export function CurvePanel({ setup }: { readonly setup: MonthSetup }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const { curve } = setup;
  return (
    <div className={styles.panel}>
      <Field label={t('curve.method')} size="small">
        <Select
          size="small"
          value={curve.method}
          onChange={(_, { value }) => {
            const method = METHODS.find((one) => one === value);
            if (method) store.change({ ...setup, curve: { ...curve, method } }, true);
          }}
        >
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {t(`curve.${method}`)}
            </option>
          ))}
        </Select>
      </Field>
      <RateTable
        caption={t('curve.title')}
        columns={[t('curve.from'), t('rows.multiplier')]}
        rows={curve.rows}
        fromScale={100}
        onChange={(rows) => {
          store.change({ ...setup, curve: { ...curve, rows } }, true);
        }}
      />
    </div>
  );
}
