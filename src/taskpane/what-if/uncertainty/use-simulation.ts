import { useCallback, useEffect, useRef, useState } from 'react';
import type { Simulation, SimulationResult } from '../../../plan/simulate';
import type { TeamBase } from '../../../plan/what-if';
import { startSimulation } from './start-simulation';

/** A simulation under way. */
export interface Running {
  readonly done: number;
  readonly trials: number;
  /** Milliseconds since it began. */
  readonly elapsed: number;
}

/** The last result. */
export interface Simulated {
  /** What it is of, in the words of whoever asked for it. */
  readonly of: string;
  readonly result: SimulationResult;
}

export interface Simulating {
  readonly running: Running | null;
  readonly last: Simulated | null;
  /** Why there is no result, in the browser’s words. */
  readonly problem: string | null;
  /** It was ended before there was a result. */
  readonly cancelled: boolean;
  /** @param of tells the result from others */
  readonly run: (base: TeamBase, simulation: Simulation, of: string) => void;
  /** Ends it; the last result stays. */
  readonly cancel: () => void;
  /** What was said of a problem or of cancelling has been read. */
  readonly dismiss: () => void;
}

/** Runs simulations, one at a time, and keeps the last result. */
export function useSimulation(): Simulating {
  const [running, setRunning] = useState<Running | null>(null);
  const [last, setLast] = useState<Simulated | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const end = useRef<() => void>(() => undefined);
  useEffect(
    () => () => {
      end.current();
    },
    [],
  );

  const run = useCallback((base: TeamBase, simulation: Simulation, of: string) => {
    end.current();
    const { trials } = simulation;
    const began = performance.now();
    setProblem(null);
    setCancelled(false);
    setRunning({ done: 0, trials, elapsed: 0 });
    end.current = startSimulation(base, simulation, (answer) => {
      if (answer.kind === 'progress') {
        setRunning({ done: answer.done, trials, elapsed: performance.now() - began });
        return;
      }
      setRunning(null);
      if (answer.kind === 'done') setLast({ of, result: answer.result });
      else setProblem(answer.reason);
    });
  }, []);
  const cancel = useCallback(() => {
    end.current();
    setRunning(null);
    setCancelled(true);
  }, []);
  const dismiss = useCallback(() => {
    setProblem(null);
    setCancelled(false);
  }, []);
  return { running, last, problem, cancelled, run, cancel, dismiss };
}
