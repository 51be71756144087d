import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ComparedPay, ComparedPerson } from '../../../plan/what-if';
import { useTexts } from '../../texts';
import { Difference } from './difference';
import { money } from './money';
import { usePeopleStyles } from './people-styles';
import type { Compared } from './use-comparison';

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2, paddingTop: tokens.spacingVerticalXXS },
  plan: { color: tokens.colorNeutralForeground2 },
});

/** Someone's pay and attainment in the month as it is and in every scenario. */
export function PersonScenarios(props: {
  readonly person: ComparedPerson;
  readonly compared: Compared;
}): React.JSX.Element {
  const { person, compared } = props;
  const styles = useStyles();
  const cells = usePeopleStyles();
  const texts = useTexts();
  const { t, language, list, percent } = texts;
  const titleOfPlan = (name: string): string =>
    [compared.base, ...compared.scenarios.map(({ applied }) => applied.base)]
      .flatMap(({ teams }) => teams)
      .find(({ compiled }) => compiled.plan.plan === name)?.compiled.plan.title[language] ?? name;
  const rows: readonly { readonly id: string; readonly name: string; readonly pay: ComparedPay }[] = [
    { id: '', name: t('team.today'), pay: { ...person.today, difference: null } },
    ...compared.scenarios.flatMap(({ scenario: { id, name } }, index) => {
      const pay = person.scenarios[index];
      return pay ? [{ id, name, pay }] : [];
    }),
  ];
  const attained = rows.some(({ pay }) => pay.attainment !== null);
  const about = [
    ...(person.position === null || person.position === '' ? [] : [person.position]),
    t('team.paidBy', { plan: titleOfPlan(person.today.plan) }),
  ];
  const head = mergeClasses(cells.cell, cells.head);
  return (
    <>
      <Text size={200} block className={styles.about}>
        {list(about)}
      </Text>
      <table className={cells.table} aria-label={person.name}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, cells.name)}>
              {t('team.column.scenario')}
            </th>
            {attained && (
              <th scope="col" className={mergeClasses(head, cells.figure)}>
                {t('team.column.attainment')}
              </th>
            )}
            <th scope="col" className={mergeClasses(head, cells.figure)}>
              {t('team.column.pay')}
            </th>
            <th scope="col" className={mergeClasses(head, cells.figure)}>
              {t('team.column.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, pay }) => (
            <tr key={id}>
              <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
                {name}
                {pay.plan !== person.today.plan && (
                  <Text size={200} block className={styles.plan}>
                    {t('team.paidBy', { plan: titleOfPlan(pay.plan) })}
                  </Text>
                )}
              </th>
              {attained && (
                <td className={mergeClasses(cells.cell, cells.figure)}>
                  {pay.attainment === null ? '–' : percent(pay.attainment)}
                </td>
              )}
              <td className={mergeClasses(cells.cell, cells.figure)}>
                {pay.pay === null ? pay.error : money(pay.pay, texts)}
              </td>
              <td className={mergeClasses(cells.cell, cells.figure)}>
                {id !== '' && <Difference value={pay.difference} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
