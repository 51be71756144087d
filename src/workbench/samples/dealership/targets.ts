import type { Person, Position } from './people';

/** What a person is to reach in a month; `null` where the position has no such task. */
export interface MonthTargets {
  readonly cars: number | null;
  /** 产值, yuan. */
  readonly output: number | null;
  readonly policies: number | null;
}

const NONE: MonthTargets = { cars: null, output: null, policies: null };
const BY_POSITION: Readonly<Record<Position, MonthTargets>> = {
  销售顾问: { ...NONE, cars: 8, policies: 3 },
  销售主管: { ...NONE, cars: 4 },
  网销专员: { ...NONE, cars: 5 },
  服务顾问: { ...NONE, output: 45_000, policies: 3 },
  前台主管: { ...NONE, output: 15_000 },
  事故专员: { ...NONE, output: 110_000 },
  配件专员: { ...NONE, output: 12_000 },
  客服专员: { ...NONE, policies: 8 },
};
/** October has the holiday's visitors: one car and a tenth of the output more than in September. */
const OCTOBER = '2026-10';

export function targetsOf({ position }: Person, month: string): MonthTargets {
  const usual = BY_POSITION[position];
  if (month !== OCTOBER) return usual;
  return {
    cars: usual.cars === null ? null : usual.cars + 1,
    output: usual.output === null ? null : Math.round((usual.output * 1.1) / 1000) * 1000,
    policies: usual.policies,
  };
}
