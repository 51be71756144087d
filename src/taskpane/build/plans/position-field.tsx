import { Field, Select } from '@fluentui/react-components';
import { titleOf, versionFor, type PayPlan } from '../../../plan/language';
import type { IsoMonth } from '../../../plan/month-setup';
import { monthTitle } from '../../../sheets/month';
import { useTexts, type Texts } from '../../texts';
import type { Position, PositionCount } from '../positions';

interface Props {
  readonly count: PositionCount;
  /** Name of the plan that pays the position; null for none. */
  readonly plan: string | null;
  readonly plans: { readonly builtIn: readonly PayPlan[]; readonly own: readonly PayPlan[] };
  readonly month: IsoMonth;
  readonly disabled: boolean;
  readonly onPlan: (plan: string | null) => void;
}

/** A position with how many people have it, and the plan that pays them. */
export function PositionField({ count, plan, plans, month, disabled, onPlan }: Props): React.JSX.Element {
  const texts = useTexts();
  const { t, language } = texts;
  const position = positionText(count.position, texts);
  const chosen = [...plans.builtIn, ...plans.own].find((one) => one.plan === plan);
  const begins = chosen && !versionFor(chosen, month) ? firstMonth(chosen) : null;
  const wrong =
    plan !== null && !chosen
      ? t('uses.goneHint', { plan })
      : begins !== null
        ? t('uses.notYet', {
            title: titleOf(chosen, plan ?? '')[language],
            month: monthTitle(begins, language),
            chosen: monthTitle(month, language),
          })
        : null;
  return (
    <Field
      size="small"
      label={t('uses.position', { position, people: count.people })}
      {...(wrong === null ? {} : { validationMessage: wrong, validationState: 'error' as const })}
    >
      <Select
        size="small"
        value={plan ?? ''}
        disabled={disabled}
        onChange={(_, { value }) => {
          onPlan(value === '' ? null : value);
        }}
      >
        <option value="">{t('uses.byIndicators')}</option>
        {plan !== null && !chosen && <option value={plan}>{t('uses.gone', { plan })}</option>}
        {(['own', 'builtIn'] as const).map(
          (kind) =>
            plans[kind].length > 0 && (
              <optgroup key={kind} label={t(`uses.${kind}`)}>
                {plans[kind].map((one) => (
                  <option key={one.plan} value={one.plan}>
                    {titleOf(one, one.plan)[language]}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </Select>
    </Field>
  );
}

/** A position as it is shown; what the list leaves blank has words for it. */
export function positionText(position: Position, { t }: Texts): string {
  if (position === null) return t('uses.everyone');
  return position === '' ? t('uses.noPosition') : position;
}

function firstMonth({ versions }: PayPlan): IsoMonth | null {
  return versions.map(({ validFrom }) => validFrom).sort()[0] ?? null;
}
