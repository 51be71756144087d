import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { Direction } from '../../../plan/month-setup';
import type { ScoredIndicator } from '../../../plan/scored';
import { useWrongField } from '../../build/wrong-fields';
import { useTexts } from '../../texts';
import { inEveryLanguage } from '../draft';
import { usualTarget } from './score-form';
import { ScoringFields } from './scoring-fields';
import { TargetFields } from './target-fields';

const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'lower-ratio'];
const UNITS = ['', 'ratio', 'score', 'CNY'] as const;

const useStyles = makeStyles({
  details: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'stretch' },
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  remove: { justifySelf: 'start' },
});

interface Props {
  readonly indicator: ScoredIndicator;
  /** It is new, and the user’s own: what it is called and measured in is still open. */
  readonly own: boolean;
  readonly onIndicator: (indicator: ScoredIndicator) => void;
  /** null where it can only be unticked. */
  readonly onRemove: (() => void) | null;
}

/** What an indicator aims at and how it earns its marks. */
export function IndicatorDetails({ indicator, own, onIndicator, onRemove }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { scoring, direction, unit, title, weekly } = indicator;
  const untitled = title[language].trim() === '';
  useWrongField(untitled);
  return (
    <div className={styles.details}>
      {own && (
        <>
          <Field
            size="small"
            label={t('indicators.name')}
            {...(untitled ? { validationMessage: t('field.empty'), validationState: 'error' as const } : {})}
          >
            <Input
              size="small"
              value={title[language]}
              onChange={(_, { value }) => {
                onIndicator({ ...indicator, title: inEveryLanguage(value) });
              }}
            />
          </Field>
          <Field size="small" label={t('scored.measured')}>
            <Select
              size="small"
              value={unit}
              onChange={(_, { value }) => {
                const common = indicator.target?.kind === 'common';
                const target = common ? { kind: 'common' as const, value: usualTarget(value) } : indicator.target;
                onIndicator({ ...indicator, unit: value, target });
              }}
            >
              {UNITS.map((one) => (
                <option key={one} value={one}>
                  {t(`scored.unit.${one === '' ? 'number' : one}`)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <ScoringFields indicator={indicator} onIndicator={onIndicator} />
      {scoring.kind !== 'deduction' && (
        <>
          <TargetFields indicator={indicator} onIndicator={onIndicator} />
          <Field size="small" label={t('indicators.direction')}>
            <Select
              size="small"
              value={direction}
              onChange={(_, { value }) => {
                const chosen = DIRECTIONS.find((one) => one === value);
                if (chosen) onIndicator({ ...indicator, direction: chosen });
              }}
            >
              {DIRECTIONS.map((one) => (
                <option key={one} value={one}>
                  {t(`direction.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <Checkbox
        className={styles.check}
        label={t('scored.weekly')}
        checked={weekly}
        onChange={(_, { checked }) => {
          onIndicator({ ...indicator, weekly: checked === true });
        }}
      />
      {onRemove && (
        <Button size="small" className={styles.remove} icon={<DeleteRegular />} onClick={onRemove}>
          {t('scored.remove', { title: title[language] })}
        </Button>
      )}
    </div>
  );
}
