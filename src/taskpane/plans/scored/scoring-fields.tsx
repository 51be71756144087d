import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ScoredIndicator, Scoring } from '../../../plan/scored';
import { RateTable } from '../../build/rate-table';
import { useTexts } from '../../texts';
import { PositiveField } from './positive-field';
import { usualTarget } from './score-form';

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalS } });
const PERCENT = 100;

/** Each way of scoring as it begins. */
const FIRST: readonly Scoring[] = [
  { kind: 'proportion', cap: 1.2 },
  {
    kind: 'bands',
    rows: [
      [0, 0],
      [0.8, 0.5],
      [0.9, 0.8],
      [1, 1],
    ],
  },
  { kind: 'all-or-nothing' },
  { kind: 'deduction', perCase: 2 },
];

/** How an indicator earns its marks, and the figures of that. */
export function ScoringFields(props: {
  readonly indicator: ScoredIndicator;
  readonly onIndicator: (indicator: ScoredIndicator) => void;
}): React.JSX.Element {
  const { indicator, onIndicator } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const { scoring, unit } = indicator;
  return (
    <div className={styles.fields}>
      <Field size="small" label={t('scored.scoring')}>
        <Select
          size="small"
          value={scoring.kind}
          onChange={(_, { value }) => {
            const chosen = FIRST.find(({ kind }) => kind === value);
            if (!chosen) return;
            const target = indicator.target ?? ({ kind: 'common', value: usualTarget(unit) } as const);
            onIndicator(
              chosen.kind === 'deduction'
                ? { ...indicator, scoring: chosen, target: null, direction: 'lower' }
                : { ...indicator, scoring: chosen, target },
            );
          }}
        >
          {FIRST.map(({ kind }) => (
            <option key={kind} value={kind}>
              {t(`scored.scoring.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {scoring.kind === 'proportion' && (
        <PositiveField
          label={t('scored.cap')}
          percent
          value={Number((scoring.cap * PERCENT).toPrecision(12))}
          onChange={(value) => {
            onIndicator({ ...indicator, scoring: { ...scoring, cap: Number((value / PERCENT).toPrecision(12)) } });
          }}
        />
      )}
      {scoring.kind === 'bands' && (
        <RateTable
          caption={t('scored.bands', { title: indicator.title[language] })}
          columns={[t('scored.bands.from'), t('scored.bands.share')]}
          rows={scoring.rows}
          fromScale={PERCENT}
          rateScale={PERCENT}
          onChange={(rows) => {
            onIndicator({ ...indicator, scoring: { ...scoring, rows } });
          }}
        />
      )}
      {scoring.kind === 'deduction' && (
        <PositiveField
          label={t('scored.perCase')}
          value={scoring.perCase}
          onChange={(perCase) => {
            onIndicator({ ...indicator, scoring: { ...scoring, perCase } });
          }}
        />
      )}
    </div>
  );
}
