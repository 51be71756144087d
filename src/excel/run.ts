import { friendlyProblem } from './friendly-problem';

/** Thrown where a piece of work stops because the user asked it to. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/**
 * One conversation with Excel. It waits while the user is typing in a cell, is one step of Excel's own undo where Excel
 * offers that (ExcelApi 1.19), and fails with an `ExcelProblem` only.
 * @throws ExcelProblem, or Cancelled where the work stopped itself
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(runOptions(), work);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    throw friendlyProblem(error);
  }
}

function runOptions(): Excel.RunOptions {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.19')) options.mergeUndoGroup = true;
  return options;
}
