import type { PageSetup, Worksheet } from 'exceljs';
import { SHEET_COLUMNS } from '../engine/area';
import { USUAL_MARGINS, type PageLayoutExtras, type PageMargins } from '../engine/extras';
import { childOf, childrenOf, isOn, textOf, type XmlElement } from './xml';
import { joinParts, splitParts } from './header-footer';

/** Numbers of paper sizes in a file and their names in Excel's API. Source: ECMA-376 part 1, 18.3.1.63 (pageSetup). */
const PAPERS: readonly (readonly [number: number, name: string])[] = [
  [1, 'Letter'],
  [3, 'Tabloid'],
  [5, 'Legal'],
  [6, 'Statement'],
  [7, 'Executive'],
  [8, 'A3'],
  [9, 'A4'],
  [11, 'A5'],
  [12, 'B4'],
  [13, 'B5'],
];
const LETTER = 'Letter';
const FULL_SIZE = 100;
const TITLE_ROWS = /\$(\d+):\$(\d+)$/;

/**
 * How a sheet is printed.
 *
 * @param frame the sheet's XML without its cells
 * @param printTitles what the file's name Print_Titles says of the sheet, such as `'KPI'!$1:$3`
 */
export function pageLayoutFromFile(frame: XmlElement, printTitles: string | undefined): PageLayoutExtras {
  const setup = childOf(frame, 'pageSetup')?.attributes ?? {};
  const print = childOf(frame, 'printOptions')?.attributes ?? {};
  const fits = isOn(childOf(childOf(frame, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  const texts = childOf(frame, 'headerFooter');
  const header = splitParts(textOf(childOf(texts, 'oddHeader')));
  const footer = splitParts(textOf(childOf(texts, 'oddFooter')));
  const rows = TITLE_ROWS.exec(printTitles ?? '');
  return {
    orientation: setup['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS.find(([number]) => number === Number(setup['paperSize']))?.[1] ?? LETTER,
    zoom: fits
      ? { ...pages('horizontalFitToPages', setup['fitToWidth']), ...pages('verticalFitToPages', setup['fitToHeight']) }
      : { scale: Number(setup['scale'] ?? FULL_SIZE) },
    centerHorizontally: isOn(print['horizontalCentered']),
    centerVertically: isOn(print['verticalCentered']),
    printGridlines: isOn(print['gridLines']),
    ...(rows && { titleRows: [Number(rows[1]) - 1, Number(rows[2]) - 1] as const }),
    ...marginsFromFile(childOf(frame, 'pageMargins')),
    ...pageBreaksFromFile(childOf(frame, 'rowBreaks')),
    headers: {
      leftHeader: header.left,
      centerHeader: header.center,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.center,
      rightFooter: footer.right,
    },
  };
}

/** How a sheet is printed, as the file library takes it; the repeated rows go with it. */
export function pageLayoutToFile(layout: PageLayoutExtras, sheet: Worksheet): void {
  const { zoom, headers, titleRows } = layout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const setup: Partial<PageSetup> = {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    fitToPage: fits,
    ...(fits
      ? { fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : { scale: zoom.scale ?? FULL_SIZE }),
    ...(titleRows && { printTitlesRow: `${titleRows[0] + 1}:${titleRows[1] + 1}` }),
  };
  for (const row of layout.pageBreaks ?? []) sheet.getRow(row).addPageBreak(0, SHEET_COLUMNS);
  // exceljs's types know some of the numbers that it writes
  const paperSize = PAPERS.find(([, name]) => name.toLowerCase() === layout.paperSize.toLowerCase())?.[0] ?? 1;
  Object.assign(sheet.pageSetup, setup, { paperSize, ...(layout.margins && { margins: inInches(layout.margins) }) });
  const oddHeader = joinParts({ left: headers.leftHeader, center: headers.centerHeader, right: headers.rightHeader });
  const oddFooter = joinParts({ left: headers.leftFooter, center: headers.centerFooter, right: headers.rightFooter });
  Object.assign(sheet.headerFooter, { ...(oddHeader && { oddHeader }), ...(oddFooter && { oddFooter }) });
}

const POINTS_AN_INCH = 72;

function marginsFromFile(element: XmlElement | undefined): Pick<PageLayoutExtras, 'margins'> {
  if (!element) return {};
  const of = (side: keyof PageMargins): number => {
    const inches = element.attributes[side];
    return inches === undefined ? USUAL_MARGINS[side] : Number((Number(inches) * POINTS_AN_INCH).toFixed(2));
  };
  const margins = eachMargin(of);
  const isUsual = Object.entries(USUAL_MARGINS).every(
    ([side, points]) => margins[side as keyof PageMargins] === points,
  );
  return isUsual ? {} : { margins };
}

function inInches(margins: PageMargins): PageMargins {
  return eachMargin((side) => margins[side] / POINTS_AN_INCH);
}

function eachMargin(of: (side: keyof PageMargins) => number): PageMargins {
  return {
    left: of('left'),
    right: of('right'),
    top: of('top'),
    bottom: of('bottom'),
    header: of('header'),
    footer: of('footer'),
  };
}

/** A break stands in a file as the row above it, counted from 1. Source: ECMA-376 part 1, 18.3.1.3 (brk). */
function pageBreaksFromFile(element: XmlElement | undefined): Pick<PageLayoutExtras, 'pageBreaks'> {
  const breaks = childrenOf(element, 'brk').map(({ attributes }) => Number(attributes['id']));
  const rows = breaks.filter((row) => row > 0).sort((one, other) => one - other);
  return rows.length > 0 ? { pageBreaks: rows } : {};
}

/** A file that is to fit says 1 page by saying nothing, and as many as it takes by saying 0. */
function pages(key: 'horizontalFitToPages' | 'verticalFitToPages', inFile = '1'): Partial<Record<typeof key, number>> {
  return inFile === '0' ? {} : { [key]: Number(inFile) };
}
