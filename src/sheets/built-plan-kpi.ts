import { LANGUAGES } from '../i18n';
import { titleOf } from '../plan/language';
import type { IsoMonth } from '../plan/month-setup';
import { plainHead, type BuiltSheet, type StandingLayout } from './built-sheet';
import { monthName, planColumnManner, type PlanSheets } from './plan-book';
import type { PlanTeam } from './plan-teams';

/** Rows above the department's figures: title, where the rules come from, the month's two days. */
const FIXED_HEAD = 4;

/** A plan's sheet of people as it shall be, and as it stands. */
export function builtPlanKpi(
  month: IsoMonth,
  team: PlanTeam,
  { kpi, block }: Pick<PlanSheets, 'kpi' | 'block'>,
): BuiltSheet {
  const { compiled, people, standing } = team;
  const figures = [...block.departmentRows].sort(([, one], [, other]) => one - other).map(([name]) => `figure ${name}`);
  const head = [...plainHead(FIXED_HEAD), ...figures, 'blank', 'titles'];
  return {
    block: monthName(month, compiled.plan),
    description: kpi,
    layout: {
      head,
      people: people.map(({ person }) => person),
      headerRow: block.headerRow,
      titles: LANGUAGES.map((language) =>
        block.columns.map((column) => planColumnManner(compiled, column, language).title),
      ),
      standing: standing && {
        existing: standing.existing,
        head: standingHead(team, standing),
        endsOurs: false,
      },
    },
  };
}

/** The rows above the people of a sheet that stands; figures that the plan no longer asks for go. */
function standingHead({ compiled }: PlanTeam, standing: NonNullable<PlanTeam['standing']>): StandingLayout['head'] {
  const { block } = standing.existing;
  const known = new Map([...standing.departmentRows].map(([name, row]) => [row, `figure ${name}`]));
  const earlier = new Set<string>(
    compiled.plan.versions.flatMap(({ department = {} }) =>
      Object.entries(department).flatMap(([name, figure]) => Object.values(titleOf(figure, name))),
    ),
  );
  const keys: string[] = [];
  for (let row = 0; row < block.headerRow; row += 1) {
    const label = standing.labels[row] ?? '';
    if (row < FIXED_HEAD) keys.push(`top ${row}`);
    else if (row === block.headerRow - 1 && label === '') keys.push('blank');
    else if (known.has(row)) keys.push(known.get(row) ?? '');
    else if (earlier.has(label)) keys.push(`gone ${label}`);
    else return null;
  }
  return [...keys, 'titles'];
}
