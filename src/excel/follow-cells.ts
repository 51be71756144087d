import { ExcelProblem } from './excel-problem';
import { runExcel } from './run';

/** Told of what happens in the sheets. It is called often, and must not wait for Excel. */
export interface CellsListener {
  /** Other cells are selected now, or another sheet is in front. */
  readonly moved: () => void;
  /** Cells hold or show something else now. */
  readonly changed: () => void;
}

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Follows the selection and the contents of the workbook.
 * @returns what ends it
 * @throws ExcelProblem where Excel refuses the registration
 */
export async function followCells({ moved, changed }: CellsListener): Promise<() => Promise<void>> {
  const told = (tell: () => void) => (): Promise<void> => {
    tell();
    return Promise.resolve();
  };
  const registered = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: Registered[] = [
      worksheets.onSelectionChanged.add(told(moved)),
      worksheets.onActivated.add(told(moved)),
      worksheets.onChanged.add(told(changed)),
    ];
    await context.sync();
    return handlers;
  });
  registered.push(...(await followCalculation(told(changed))));
  return () => endAll(registered);
}

/** A cell whose inputs change elsewhere is told of by its calculation alone; Excel has that event since ExcelApi 1.8. */
async function followCalculation(handler: () => Promise<void>): Promise<Registered[]> {
  try {
    return await runExcel(async (context) => {
      const result = context.workbook.worksheets.onCalculated.add(handler);
      await context.sync();
      return [result];
    });
  } catch (error) {
    if (error instanceof ExcelProblem && error.code === 'tooOld') return [];
    throw error;
  }
}

async function endAll(registered: readonly Registered[]): Promise<void> {
  const contexts = new Set(registered.map(({ context }) => context));
  for (const handler of registered) handler.remove();
  await Promise.all(Array.from(contexts, (context) => context.sync()));
}
