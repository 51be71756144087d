import { Bench } from 'tinybench';

/** Something to be measured, and what it stands for. */
export interface Subject {
  readonly name: string;
  readonly run: () => unknown;
  /** By how much a run's time must be multiplied to compare it: where it does only a part of the work. */
  readonly scale?: number;
}

const RUN_MS = 2_000;
const LEAST_RUNS = 5;

/** The median time of each, in milliseconds, all in one run of this process. */
export async function medians(subjects: readonly Subject[]): Promise<number[]> {
  const bench = new Bench({ time: RUN_MS, iterations: LEAST_RUNS, warmupTime: RUN_MS / 4, warmupIterations: 2 });
  for (const { name, run } of subjects) {
    bench.add(name, async () => {
      const answer = run();
      if (answer instanceof Promise) await answer;
    });
  }
  await bench.run();
  return subjects.map(({ name, scale = 1 }) => {
    const result = bench.getTask(name)?.result;
    if (!result || !('latency' in result)) throw new Error(`${name} was not measured.`);
    return result.latency.p50 * scale;
  });
}
