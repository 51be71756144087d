import { simulateInParts, type SimulationRequest } from './simulate-in-parts';

/** Progress ten times a second is as often as a bar can be seen to move. */
const PART_MS = 100;

/** A thread of its own, so that the pane stays awake. It takes one request and is ended by whoever began it. */
addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => {
  for (const answer of simulateInParts(data, PART_MS)) {
    postMessage(answer, { transfer: answer.kind === 'done' ? [answer.result.costs.buffer] : [] });
  }
});
