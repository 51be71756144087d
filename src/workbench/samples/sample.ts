import type { IWorkbookData } from '@univerjs/core';
import type { Text } from '../../i18n';
import { newSheetExtras, newWorkbookExtras, type WorkbookExtras } from '../engine/extras';
import { layOut, type SampleLook, type SampleSheet } from './sample-sheet';

/** A workbook that is one click away. */
export interface Sample {
  readonly id: string;
  readonly title: Text;
  /** The workbook, made anew at each call and always the same but for its id. */
  build(): SampleWorkbook;
}

export interface SampleWorkbook {
  readonly workbook: Partial<IWorkbookData> & Pick<IWorkbookData, 'sheets' | 'sheetOrder' | 'styles'>;
  readonly extras: WorkbookExtras;
}

/** A workbook of sample sheets, to be printed on A4 across, one page wide, with the header row on every page. */
export function workbookOf(name: string, sheets: readonly SampleSheet[], look: SampleLook): SampleWorkbook {
  const laidOut = sheets.map((sheet) => layOut(sheet, look));
  const page = newSheetExtras();
  const extras = {
    ...page,
    pageLayout: {
      ...page.pageLayout,
      orientation: 'Landscape' as const,
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: [0, 0] as const,
      headers: { ...page.pageLayout.headers, centerFooter: '&P / &N' },
    },
  };
  return {
    workbook: {
      id: crypto.randomUUID(),
      name,
      styles: Object.assign({}, ...laidOut.map(({ styles }) => styles)) as IWorkbookData['styles'],
      defaultStyle: { ff: look.font, fs: look.size },
      sheetOrder: sheets.map((sheet) => sheet.id),
      sheets: Object.fromEntries(laidOut.map(({ worksheet }, index) => [sheets[index]?.id ?? '', worksheet])),
    },
    extras: {
      ...newWorkbookExtras(),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, structuredClone(extras)])),
    },
  };
}
