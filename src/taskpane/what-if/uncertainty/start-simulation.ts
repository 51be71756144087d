import { toPlainMonth, type Simulation } from '../../../plan/simulate';
import type { TeamBase } from '../../../plan/what-if';
import { ConfinedWorker } from './confined-worker';
import { simulateInParts, type SimulationAnswer, type SimulationRequest } from './simulate-in-parts';

/** Between two parts the pane can draw and take a click; longer ones would be felt. */
const PART_MS = 12;
/** How often progress is told. */
const TOLD_MS = 100;

/** Takes what is answered; after the result or a problem there is no more. */
export type OnAnswer = (answer: SimulationAnswer) => void;

/**
 * Begins a simulation, in a thread of its own where there can be one, otherwise in small parts beside everything else.
 * @returns ends it at once; nothing is answered after that
 */
export function startSimulation(base: TeamBase, simulation: Simulation, onAnswer: OnAnswer): () => void {
  const request: SimulationRequest = { month: toPlainMonth(base), simulation };
  const worker = newWorker();
  if (!worker) return simulateHere(request, onAnswer);
  let end = (): void => {
    worker.terminate();
  };
  let answered = false;
  worker.addEventListener('message', ({ data }: MessageEvent<SimulationAnswer>) => {
    answered = true;
    if (data.kind !== 'progress') worker.terminate();
    onAnswer(data);
  });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    // One that never said anything could not be loaded; one that did has run out of something.
    if (answered) onAnswer({ kind: 'failed', reason: message });
    else end = simulateHere(request, onAnswer);
  });
  worker.postMessage(request);
  return () => {
    end();
  };
}

/** Null where threads are not there or not allowed. */
function newWorker(): Worker | null {
  try {
    return new ConfinedWorker(new URL('./simulation-worker.ts', import.meta.url), { name: 'simulation' }).thread;
  } catch {
    return null;
  }
}

function simulateHere(request: SimulationRequest, onAnswer: OnAnswer): () => void {
  const answers = simulateInParts(request, PART_MS);
  let told = performance.now();
  const step = (): void => {
    const { value, done } = answers.next();
    if (done) return;
    timer = setTimeout(step);
    if (value.kind === 'progress') {
      if (performance.now() - told < TOLD_MS) return;
      told = performance.now();
    }
    onAnswer(value);
  };
  let timer = setTimeout(step);
  return () => {
    clearTimeout(timer);
  };
}
