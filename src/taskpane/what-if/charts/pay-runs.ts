/** Pay at a figure of the lever. */
export interface PayPoint {
  /** The lever's figure; each is greater than the one before. */
  readonly x: number;
  /** NaN where the plan gives no figure. */
  readonly pay: number;
  /** Pay jumps to here from the point before, which is one step of the lever away: nothing lies between them. */
  readonly jump?: boolean;
}

/** Points between which pay runs straight, without a jump or a gap. */
export type PayRun = readonly PayPoint[];

/** The end of one run and the beginning of the next, between which pay jumps. */
export type PayJump = readonly [before: PayPoint, after: PayPoint];

/** A curve of pay as it is drawn: what runs straight, and the jumps between. Points without pay leave a gap. */
export function payRuns(points: readonly PayPoint[]): {
  readonly runs: readonly PayRun[];
  readonly jumps: readonly PayJump[];
} {
  const runs: PayPoint[][] = [];
  const jumps: PayJump[] = [];
  let before: PayPoint | null = null;
  for (const point of points) {
    const drawn = Number.isFinite(point.pay);
    const run = runs.at(-1);
    if (drawn && before && run && !point.jump) run.push(point);
    else if (drawn) runs.push([point]);
    if (drawn && before && point.jump) jumps.push([before, point]);
    before = drawn ? point : null;
  }
  return { runs, jumps };
}
