import type { Comparison } from '../../../plan/what-if';
import { signedAmount } from '../../build/changed-value';
import { useTexts } from '../../texts';
import { CompareBarChart } from '../charts';
import { money, saidMoneyUnit } from './money';
import { BIGGEST_CHANGES, sortPeople } from './sort-people';
import type { Compared } from './use-comparison';

/** So many people fit in a chart that is read at a glance. */
const MOST = 8;

/** What every scenario costs, and whose pay changes most in the one looked at. */
export function TeamCharts(props: { readonly compared: Compared; readonly at: number | null }): React.JSX.Element {
  const { compared, at } = props;
  const { base, comparison, scenarios } = compared;
  const texts = useTexts();
  const { t, language } = texts;
  const unit = saidMoneyUnit(base, texts);
  const chosen = at === null ? undefined : scenarios[at]?.scenario.name;
  const changes = at === null ? [] : biggestChanges(comparison, at, language);
  return (
    <>
      <CompareBarChart
        title={t('team.chart.totals')}
        axis={{ title: t('team.chart.cost', { unit }), figure: (value) => money(value, texts) }}
        series={[t('team.column.cost')]}
        groups={[
          { key: '', name: t('team.today'), values: [comparison.today.total] },
          ...scenarios.map(({ scenario: { id, name } }, index) => ({
            key: id,
            name,
            values: [comparison.scenarios[index]?.total ?? null],
          })),
        ]}
      />
      {chosen !== undefined && changes.length > 0 && (
        <CompareBarChart
          title={t('team.chart.changes', { name: chosen })}
          axis={{
            title: t('team.chart.difference', { unit }),
            figure: (value) => signedAmount(value, language),
          }}
          series={[t('team.column.difference')]}
          groups={changes}
          differences
        />
      )}
    </>
  );
}

function biggestChanges(
  { people }: Comparison,
  at: number,
  language: Parameters<typeof sortPeople>[3],
): readonly { readonly key: string; readonly name: string; readonly values: readonly number[] }[] {
  return sortPeople(people, BIGGEST_CHANGES, at, language)
    .flatMap(({ key, name, scenarios }) => {
      const difference = scenarios[at]?.difference ?? 0;
      return difference === 0 ? [] : [{ key, name, values: [difference] }];
    })
    .slice(0, MOST);
}
