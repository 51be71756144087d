import { simulationRun, toPlainMonth, variedFigures, type Simulation } from '../../../../src/plan/simulate';
import {
  simulateInParts,
  type SimulationAnswer,
  type SimulationRequest,
} from '../../../../src/taskpane/what-if/uncertainty/simulate-in-parts';
import { startSimulation } from '../../../../src/taskpane/what-if/uncertainty/start-simulation';
import { sampleMonth } from '../../../plan/simulate/support/sample-month';

const whole = sampleMonth();
const base = { ...whole, teams: whole.teams.filter(({ compiled }) => compiled.plan.plan === 'brand-store') };
const simulation: Simulation = {
  trials: 300,
  seed: 9,
  spreads: variedFigures(base)
    .filter(({ sales }) => sales)
    .map(({ name }) => ({ plan: 'brand-store', figure: name, form: 'normal', size: 0.15, of: 'share' })),
  together: 0.5,
  luck: 'person',
};
const direct = simulationRun(base, simulation);
direct.advance(simulation.trials);
const expected = direct.result();

type Listener = (event: { readonly data: unknown }) => void;

/** A thread in the place of the browser's: the worker's own file, and messages that are copied as between threads. */
class Thread {
  static all: Thread[] = [];
  static begin: (thread: Thread) => void;
  readonly listeners: Record<string, ((event: never) => void)[]> = {};
  terminated = false;
  constructor() {
    Thread.all.push(this);
  }
  addEventListener(kind: string, listener: (event: never) => void): void {
    (this.listeners[kind] ??= []).push(listener);
  }
  tell(kind: string, event: object): void {
    for (const listener of this.listeners[kind] ?? []) if (!this.terminated) listener(event as never);
  }
  postMessage(request: SimulationRequest): void {
    const copy = structuredClone(request);
    setTimeout(() => {
      Thread.begin(this);
      workerHears({ data: copy });
    });
  }
  terminate(): void {
    this.terminated = true;
  }
}

let workerHears: Listener;
const scope = globalThis as unknown as Record<string, unknown>;

beforeEach(async () => {
  Thread.all = [];
  let speaking: Thread | null = null;
  Thread.begin = (thread) => {
    speaking = thread;
  };
  scope['addEventListener'] = (_: string, listener: Listener) => {
    workerHears = listener;
  };
  scope['postMessage'] = (answer: SimulationAnswer, { transfer }: { transfer: ArrayBuffer[] }) => {
    speaking?.tell('message', { data: structuredClone(answer, { transfer }) });
  };
  await jest.isolateModulesAsync(async () => {
    await import('../../../../src/taskpane/what-if/uncertainty/simulation-worker');
  });
  scope['Worker'] = Thread;
});
afterEach(() => {
  for (const name of ['addEventListener', 'postMessage', 'Worker']) Reflect.deleteProperty(globalThis, name);
});

function answered(): Promise<SimulationAnswer[]> {
  return new Promise((resolve) => {
    const answers: SimulationAnswer[] = [];
    startSimulation(base, simulation, (answer) => {
      answers.push(answer);
      if (answer.kind !== 'progress') resolve(answers);
    });
  });
}

test('a thread of its own comes to the same, and is ended when it is done', async () => {
  const answers = await answered();
  expect(answers.at(-1)).toEqual({ kind: 'done', result: expected });
  expect(answers.at(-2)).toEqual({ kind: 'progress', done: 300 });
  expect(Thread.all.map(({ terminated }) => terminated)).toEqual([true]);
});

test('cancelled, a thread ends at once and says nothing more', () => {
  const answers: SimulationAnswer[] = [];
  startSimulation(base, simulation, (answer) => answers.push(answer))();
  const [thread] = Thread.all;
  expect(thread!.terminated).toBe(true);
  thread!.tell('message', { data: { kind: 'progress', done: 5 } });
  expect(answers).toEqual([]);
});

test('where threads are not allowed, or theirs cannot be loaded, the result is the same', async () => {
  scope['Worker'] = () => {
    throw new Error('SecurityError');
  };
  expect((await answered()).at(-1)).toEqual({ kind: 'done', result: expected });

  scope['Worker'] = class extends Thread {
    override postMessage(): void {
      setTimeout(() => {
        this.tell('error', { message: 'refused' });
      });
    }
  };
  expect((await answered()).at(-1)).toEqual({ kind: 'done', result: expected });
});

test('a thread that ends half-way is told of in words', async () => {
  scope['Worker'] = class extends Thread {
    override postMessage(): void {
      setTimeout(() => {
        this.tell('message', { data: { kind: 'progress', done: 1 } });
        this.tell('error', { message: 'out of memory' });
      });
    }
  };
  expect((await answered()).at(-1)).toEqual({ kind: 'failed', reason: 'out of memory' });
});

test('cancelled in its own thread’s absence, nothing more is worked out or said', async () => {
  Reflect.deleteProperty(globalThis, 'Worker');
  const answers: SimulationAnswer[] = [];
  const cancel = startSimulation(base, { ...simulation, trials: 1_000_000 }, (answer) => answers.push(answer));
  await new Promise((resolve) => setTimeout(resolve, 150));
  cancel();
  const before = answers.length;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(answers).toHaveLength(before);
});

test('parts are as long as asked for, whatever they hold, and what cannot be done is said', () => {
  let clock = 0;
  const request = { month: toPlainMonth(base), simulation };
  const parts = [...simulateInParts(request, 100, () => (clock += 1))];
  expect(parts.map((part) => (part.kind === 'progress' ? part.done : part.kind))).toEqual([99, 198, 297, 300, 'done']);
  const wrong = [...simulateInParts({ ...request, simulation: { ...simulation, trials: 0 } }, 100)];
  expect(wrong).toEqual([{ kind: 'failed', reason: 'Trials are counted 1, 2, 3…, not 0' }]);
});
