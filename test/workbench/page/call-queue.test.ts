import type { FunctionCall, FunctionResult } from '../../../src/workbench/page/functions/call';
import { CallQueue } from '../../../src/workbench/page/functions/call-queue';
import { ResultCache } from '../../../src/workbench/page/functions/result-cache';

const call = (...args: number[]): FunctionCall => ({ id: 'DOUBLE', args });

/** A runtime that doubles its first argument when the test lets it answer, and remembers its batches. */
function runtimeOf(batches: FunctionCall[][]) {
  const answers: (() => void)[] = [];
  const runtime = (calls: readonly FunctionCall[]) => {
    batches.push([...calls]);
    return new Promise<readonly FunctionResult[]>((resolve) => {
      answers.push(() => {
        resolve(calls.map(({ args }) => [[Number(args[0]) * 2]]));
      });
    });
  };
  const answer = async () => {
    answers.shift()?.();
    await new Promise(setImmediate);
  };
  return { runtime, answer };
}

function queueOf() {
  let arrivals = 0;
  const queue = new CallQueue(new ResultCache(1_000_000), () => (arrivals += 1));
  return { queue, arrivals: () => arrivals };
}

test('the calls of one calculation go out as one batch, each once', () => {
  const batches: FunctionCall[][] = [];
  const { queue } = queueOf();
  queue.connect(runtimeOf(batches).runtime);
  for (const n of [1, 2, 1, 3, 2]) expect(queue.ask(call(n))).toBeUndefined();
  queue.flush();
  queue.flush();
  expect(batches).toEqual([[call(1), call(2), call(3)]]);
});

test('results are announced once and known from then on', async () => {
  const { queue, arrivals } = queueOf();
  const { runtime, answer } = runtimeOf([]);
  queue.connect(runtime);
  queue.ask(call(4));
  queue.flush();
  expect(queue.waiting).toBe(true);
  await answer();
  expect(arrivals()).toBe(1);
  expect(queue.ask(call(4))).toEqual([[8]]);
  expect(queue.waiting).toBe(false);
});

test('calls wait for a runtime that is not there yet', async () => {
  const { queue } = queueOf();
  const { runtime, answer } = runtimeOf([]);
  queue.ask(call(5));
  queue.flush();
  expect(queue.waiting).toBe(true);
  queue.connect(runtime);
  await answer();
  expect(queue.ask(call(5))).toEqual([[10]]);
});

test('a runtime that goes away is forgotten with its late answers, and the next one is asked again', async () => {
  const batches: FunctionCall[][] = [];
  const { queue, arrivals } = queueOf();
  const first = runtimeOf(batches);
  const second = runtimeOf(batches);
  queue.connect(first.runtime);
  queue.ask(call(6));
  queue.flush();
  queue.disconnect();
  await first.answer();
  expect(arrivals()).toBe(0);
  queue.connect(second.runtime);
  await second.answer();
  expect(batches).toEqual([[call(6)], [call(6)]]);
  expect(queue.ask(call(6))).toEqual([[12]]);
});

test('a batch that fails as a whole leaves #VALUE! in its cells, not a wait without end', async () => {
  const { queue, arrivals } = queueOf();
  queue.connect(() => Promise.reject(new Error('the frame is gone')));
  queue.ask(call(7));
  queue.flush();
  await new Promise(setImmediate);
  expect(arrivals()).toBe(1);
  expect(queue.ask(call(7))).toEqual([[{ error: '#VALUE!' }]]);
});

test('arguments that look alike are different calls', () => {
  const { queue } = queueOf();
  const batches: FunctionCall[][] = [];
  queue.connect(runtimeOf(batches).runtime);
  const lookAlikes: FunctionCall[] = [
    { id: 'F', args: [1] },
    { id: 'F', args: ['1'] },
    { id: 'F', args: [[[1]]] },
    { id: 'F', args: [null] },
    { id: 'F', args: [''] },
    { id: 'G', args: [1] },
  ];
  lookAlikes.forEach((lookAlike) => queue.ask(lookAlike));
  queue.flush();
  expect(batches).toEqual([lookAlikes]);
});
