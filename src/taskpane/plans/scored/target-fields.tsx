import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ScoredIndicator } from '../../../plan/scored';
import { useTexts } from '../../texts';
import { NumberField } from '../../build/number-field';
import { unitText } from '../unit-text';
import { PositiveField } from './positive-field';
import { usualTarget } from './score-form';

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalS } });
const PERCENT = 100;

/** Whether an indicator has one target or one for each person, and which. */
export function TargetFields(props: {
  readonly indicator: ScoredIndicator;
  readonly onIndicator: (indicator: ScoredIndicator) => void;
}): React.JSX.Element {
  const { indicator, onIndicator } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { target, unit, scoring } = indicator;
  const isRatio = unit === 'ratio';
  const said = isRatio ? '%' : unitText(unit, texts);
  const title = t('scored.target.value');
  const scale = isRatio ? PERCENT : 1;
  const field = {
    label: said === '' ? title : t('scored.withUnit', { title, unit: said }),
    percent: isRatio,
    value: target?.kind === 'common' ? Number((target.value * scale).toPrecision(12)) : 0,
    onChange: (value: number): void => {
      onIndicator({ ...indicator, target: { kind: 'common', value: Number((value / scale).toPrecision(12)) } });
    },
  };
  return (
    <div className={styles.fields}>
      <Field size="small" label={t('scored.target')}>
        <Select
          size="small"
          value={target?.kind ?? 'common'}
          onChange={(_, { value }) => {
            const common = target?.kind === 'common' ? target.value : null;
            const usual = target?.kind === 'personal' ? target.usual : null;
            onIndicator({
              ...indicator,
              target:
                value === 'personal'
                  ? { kind: 'personal', usual: common }
                  : { kind: 'common', value: usual ?? usualTarget(unit) },
            });
          }}
        >
          <option value="common">{t('scored.target.common')}</option>
          <option value="personal">{t('scored.target.personal')}</option>
        </Select>
      </Field>
      {/* What is reached or not can be none at all; a share of nothing is no figure. */}
      {target?.kind === 'common' &&
        (scoring.kind === 'all-or-nothing' ? <NumberField {...field} min={0} /> : <PositiveField {...field} />)}
    </div>
  );
}
