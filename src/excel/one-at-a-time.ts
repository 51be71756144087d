import { ExcelProblem } from './excel-problem';

let running = false;

/**
 * Does a piece of work that changes the workbook, unless another one is under way: the pane and the ribbon can both be
 * asked to build, and two builds that write at once would spoil each other's sheets and what is kept for undoing them.
 * @throws ExcelProblem underWay where another one has not ended
 */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (running) throw new ExcelProblem('underWay');
  running = true;
  try {
    return await work();
  } finally {
    running = false;
  }
}

/** Whether such a piece of work is under way. */
export function isUnderWay(): boolean {
  return running;
}
