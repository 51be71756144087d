/**
 * What an Excel workbook holds and the open spreadsheet has no place for. Plain data, so that it can be saved with the
 * workbook and read back. Sheets are keyed by their id.
 */
export interface WorkbookExtras {
  author: string;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** The add-in's settings: keys as given, values as JSON. */
  settings: Record<string, unknown>;
  sheets: Record<string, SheetExtras>;
}

export interface SheetExtras {
  protection?: SheetProtection;
  pageLayout: PageLayoutExtras;
  /** Excel's style names of tables, by table id. */
  tableStyles: Record<string, string>;
  /** Parts of conditional formats that Univer cannot show, by the format's id. */
  conditionalFormats: Record<string, ConditionalFormatExtras>;
}

/** Protection is in force while it is there. Cells are locked unless their own data say otherwise. */
export interface SheetProtection {
  /** What stays allowed, by Excel's names: `allowFormatCells` … */
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password?: string;
}

export interface PageLayoutExtras {
  orientation: 'Portrait' | 'Landscape';
  /** Excel's names: `A4`, `Letter` … */
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** Repeated rows, zero-based and inclusive. */
  titleRows?: readonly [first: number, last: number];
  /** In points; Excel's own where left out. */
  margins?: PageMargins;
  /** Rows before which a page begins, zero-based and rising. */
  pageBreaks?: readonly number[];
  /** Excel's header and footer codes, such as `&P / &N`. */
  headers: HeaderFooterExtras;
}

export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** What a new sheet has. Source: ECMA-376 part 1, 18.3.1.62 (pageMargins) has no defaults; Excel's Normal margins. */
export const USUAL_MARGINS: PageMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

export interface HeaderFooterExtras {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface ConditionalFormatExtras {
  readonly barDirection?: string;
  readonly borderColor?: string;
}

export function newWorkbookExtras(): WorkbookExtras {
  return { author: '', calculationMode: 'Automatic', settings: {}, sheets: {} };
}

export function newSheetExtras(): SheetExtras {
  return {
    pageLayout: {
      orientation: 'Portrait',
      paperSize: 'Letter',
      zoom: { scale: 100 },
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      headers: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
    },
    tableStyles: {},
    conditionalFormats: {},
  };
}
