import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type JSZip from 'jszip';
import type { WorkbookExtras } from '../engine/extras';
import { readPart } from './archive';
import { addNames } from './names';
import { childOf, element, formatXml } from './xml';

/** What exceljs leaves out of a workbook, or would unroll cell by cell. */
export interface WorkbookFinish {
  readonly names: readonly IDefinedNamesServiceParam[];
  /** Ids of the sheets in the order of their tabs. */
  readonly sheetIds: readonly string[];
  readonly calculationMode: WorkbookExtras['calculationMode'];
  readonly formula: (shown: string) => string;
}

const WORKBOOK = 'xl/workbook.xml';
const MODES: Readonly<Record<WorkbookExtras['calculationMode'], string | undefined>> = {
  Automatic: undefined,
  AutomaticExceptTables: 'autoNoTable',
  Manual: 'manual',
};

/** Adds to a written workbook its defined names and when it calculates. */
export async function finishWorkbook(
  zip: JSZip,
  { names, sheetIds, calculationMode, formula }: WorkbookFinish,
): Promise<void> {
  const workbook = await readPart(zip, WORKBOOK);
  if (!workbook) throw new Error('The written workbook has no list of sheets.');
  addNames(workbook, names, sheetIds, formula);
  const mode = MODES[calculationMode];
  if (mode !== undefined) {
    const calculation = childOf(workbook, 'calcPr') ?? element('calcPr');
    if (!childOf(workbook, 'calcPr')) workbook.children.push(calculation);
    calculation.attributes['calcMode'] = mode;
  }
  zip.file(WORKBOOK, formatXml(workbook));
}
