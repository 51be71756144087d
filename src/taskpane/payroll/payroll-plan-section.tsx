import { Field, Select } from '@fluentui/react-components';
import { titleOf, versionFor } from '../../plan/language';
import type { MonthSetup, PlanUse } from '../../plan/month-setup';
import { BUILT_IN_PLANS } from '../../plans/built-in';
import { monthTitle } from '../../sheets/month';
import { Section } from '../build/section';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { payrollPlans } from './payroll-use';

/** Which plan makes the payroll, or that there is none. */
export function PayrollPlanSection(props: {
  readonly setup: MonthSetup;
  readonly payroll: PlanUse;
}): React.JSX.Element {
  const { setup, payroll } = props;
  const { t, language } = useTexts();
  const store = useMonthStore();
  const { plans, busy } = useMonthState();
  const offered = payrollPlans(plans);
  const chosen = offered.find(({ plan }) => plan === payroll.plan);
  const wrong = !chosen
    ? t('payroll.plan.gone', { plan: payroll.plan })
    : versionFor(chosen, setup.month)
      ? null
      : t('payroll.plan.notYet', {
          title: titleOf(chosen, chosen.plan)[language],
          month: monthTitle(setup.month, language),
        });
  const groups = [
    { label: t('uses.own'), plans: offered.filter((plan) => !BUILT_IN_PLANS.includes(plan)) },
    { label: t('uses.builtIn'), plans: offered.filter((plan) => BUILT_IN_PLANS.includes(plan)) },
  ];
  return (
    <Section title={t('payroll.plan.title')}>
      <Field
        size="small"
        hint={t('payroll.plan.hint')}
        {...(wrong === null ? {} : { validationMessage: wrong, validationState: 'error' as const })}
      >
        <Select
          size="small"
          aria-label={t('payroll.plan.title')}
          value={payroll.plan}
          disabled={busy !== null}
          onChange={(_, { value }) => {
            store.setPayroll(value === '' ? null : value);
          }}
        >
          {!chosen && <option value={payroll.plan}>{t('uses.gone', { plan: payroll.plan })}</option>}
          {groups.map(
            ({ label, plans: members }) =>
              members.length > 0 && (
                <optgroup key={label} label={label}>
                  {members.map((plan) => (
                    <option key={plan.plan} value={plan.plan}>
                      {titleOf(plan, plan.plan)[language]}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
          <option value="">{t('payroll.plan.none')}</option>
        </Select>
      </Field>
    </Section>
  );
}
