import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { STARTER_GRADE_RULE, type GradeRule } from '../../../plan/scored';
import { NumberField } from '../../build/number-field';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalS },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const MONTHS = { min: 1, max: 12 } as const;
const FLOOR = 70;

/** When a grade moves, to be set. */
export function GradeRuleFields(props: {
  readonly rule: GradeRule;
  readonly onRule: (rule: GradeRule) => void;
}): React.JSX.Element {
  const { rule, onRule } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const { up, down } = rule;
  return (
    <div className={styles.fields}>
      <NumberField
        {...MONTHS}
        label={t('grades.fewest')}
        value={rule.fewest}
        onChange={(fewest) => {
          onRule({ ...rule, fewest });
        }}
      />
      <Checkbox
        className={styles.check}
        label={t('grades.up')}
        checked={up !== null}
        onChange={(_, { checked }) => {
          onRule({ ...rule, up: checked === true ? STARTER_GRADE_RULE.up : null });
        }}
      />
      {up && (
        <>
          <div className={styles.pair}>
            <NumberField
              {...MONTHS}
              label={t('grades.months')}
              value={up.months}
              onChange={(months) => {
                onRule({ ...rule, up: { ...up, months } });
              }}
            />
            <NumberField
              label={t('grades.atLeast')}
              value={up.atLeast}
              min={0}
              onChange={(atLeast) => {
                onRule({ ...rule, up: { ...up, atLeast } });
              }}
            />
          </div>
          <NumberField
            label={t('grades.noneUnder')}
            value={up.noneUnder ?? FLOOR}
            min={0}
            onChange={(noneUnder) => {
              onRule({ ...rule, up: { ...up, noneUnder } });
            }}
          />
        </>
      )}
      <Checkbox
        className={styles.check}
        label={t('grades.down')}
        checked={down !== null}
        onChange={(_, { checked }) => {
          onRule({ ...rule, down: checked === true ? STARTER_GRADE_RULE.down : null });
        }}
      />
      {down && (
        <NumberField
          label={t('grades.meanUnder')}
          value={down.meanUnder}
          min={0}
          onChange={(meanUnder) => {
            onRule({ ...rule, down: { meanUnder } });
          }}
        />
      )}
    </div>
  );
}
