import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { RateRows } from '../../../plan/month-setup';
import type { ScorePays } from '../../../plan/scored';
import { RateTable } from '../../build/rate-table';
import { Section } from '../../build/section';
import { useTexts } from '../../texts';
import { PositiveField } from './positive-field';
import type { ScoreForm } from './score-form';

const useStyles = makeStyles({ check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });

const KINDS = ['amount', 'multiplier', 'nothing'] as const satisfies readonly ScorePays['kind'][];
const METHODS = ['step', 'linear'] as const;
/** What schemes by score begin with; the user changes it. */
const FIRST_ROWS: RateRows = [
  [0, 0],
  [60, 0.6],
  [80, 0.8],
  [90, 1],
  [100, 1.2],
];

/** What the score is for. */
export function PaysSection(props: {
  readonly form: ScoreForm;
  readonly onForm: (form: ScoreForm) => void;
}): React.JSX.Element {
  const { form, onForm } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const { pays, fullMarks } = form;
  const base = pays.kind !== 'nothing' && pays.base;
  const put = (next: ScorePays): void => {
    onForm({ ...form, pays: next });
  };
  return (
    <Section title={t('scored.pays')}>
      <Field size="small" label={t('scored.pays.how')}>
        <Select
          size="small"
          value={pays.kind}
          onChange={(_, { value }) => {
            if (value === 'multiplier') put({ kind: value, base, rows: FIRST_ROWS, method: 'step' });
            else put(value === 'amount' ? { kind: value, base } : { kind: 'nothing' });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`scored.pays.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {pays.kind === 'multiplier' && (
        <>
          <RateTable
            caption={t('scored.multipliers')}
            columns={[t('scored.multipliers.from'), t('rows.multiplier')]}
            rows={pays.rows}
            onChange={(rows) => {
              put({ ...pays, rows });
            }}
          />
          <Field size="small" label={t('curve.method')}>
            <Select
              size="small"
              value={pays.method}
              onChange={(_, { value }) => {
                const method = METHODS.find((one) => one === value);
                if (method) put({ ...pays, method });
              }}
            >
              {METHODS.map((method) => (
                <option key={method} value={method}>
                  {t(`curve.${method}`)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {pays.kind !== 'nothing' && (
        <Checkbox
          className={styles.check}
          label={t('scored.pays.base')}
          checked={base}
          onChange={(_, { checked }) => {
            put({ ...pays, base: checked === true });
          }}
        />
      )}
      <PositiveField
        label={t('scored.fullMarks')}
        value={fullMarks}
        onChange={(value) => {
          onForm({ ...form, fullMarks: value });
        }}
      />
    </Section>
  );
}
