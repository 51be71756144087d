import type { Person, Position } from './people';

/** What a position is to reach in a month: cars, yuan of output, vehicles, bottles, and yuan of the three linked items. */
export interface MonthTargets {
  readonly cars?: number;
  readonly output?: number;
  readonly vehicles?: number;
  readonly bottles?: number;
  readonly recharge?: number;
  readonly warranty?: number;
  readonly beauty?: number;
}

const BY_POSITION: Readonly<Partial<Record<Position, MonthTargets>>> = {
  销售经理: { cars: 4 },
  销售顾问: { cars: 8 },
  销售主管: { cars: 12 },
  专营店顾问: { cars: 8 },
  大客户顾问: { cars: 10 },
  销售助理: { cars: 6 },
  服务顾问: { output: 80_000, vehicles: 28, bottles: 60 },
  事故顾问: { output: 110_000 },
  业务接待: { recharge: 12_000, warranty: 6000, beauty: 4000 },
};

export function targetsOf({ position }: Person): MonthTargets {
  return BY_POSITION[position] ?? {};
}
