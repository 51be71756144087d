import {
  fromPlainMonth,
  simulationRun,
  type PlainMonth,
  type Simulation,
  type SimulationResult,
} from '../../../plan/simulate';

/** What is asked of whoever simulates. */
export interface SimulationRequest {
  readonly month: PlainMonth;
  readonly simulation: Simulation;
}

/** What comes back. */
export type SimulationAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly result: SimulationResult }
  /** In the browser’s words. */
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Simulates bit by bit: says how far it has got after each part, in the end what has come of it. It never throws.
 * @param partMs how long a part takes
 * @param now milliseconds that only grow
 */
export function* simulateInParts(
  { month, simulation }: SimulationRequest,
  partMs: number,
  now: () => number = () => performance.now(),
): Generator<SimulationAnswer, void> {
  try {
    const run = simulationRun(fromPlainMonth(month), simulation);
    while (run.done() < run.trials) {
      for (const end = now() + partMs; run.done() < run.trials && now() < end;) run.advance(1);
      yield { kind: 'progress', done: run.done() };
    }
    yield { kind: 'done', result: run.result() };
  } catch (error) {
    yield { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
