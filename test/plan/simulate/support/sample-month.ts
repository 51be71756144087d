import type { TeamBase } from '../../../../src/plan/what-if';
import { PLAN_MONTH, planMonthTeams } from '../../../support/plan-month';

/** The sample month: nine plans, a department’s figures, and a figure that one plan takes from another. */
export function sampleMonth(): TeamBase {
  return {
    month: PLAN_MONTH,
    teams: planMonthTeams().map(({ compiled, names, people, department }) => ({
      compiled,
      department,
      people: people.map((inputs, at) => {
        const name = names[at] ?? '';
        return { key: name, name, position: null, inputs, adjustment: at === 0 ? -50.25 : 0 };
      }),
    })),
  };
}
