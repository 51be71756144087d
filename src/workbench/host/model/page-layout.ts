import { USUAL_MARGINS, type HeaderFooterExtras, type PageLayoutExtras, type PageMargins } from '../../engine/extras';
import { SHEET_COLUMNS } from '../../engine/area';
import { HostError } from '../host-error';
import { findRange } from './find-range';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { RangeObject } from './range';

type PaperSize = `${Excel.PaperType}`;

export class PageLayoutObject extends HostObject implements Of<PageLayoutObject, Excel.PageLayout> {
  readonly excelName = 'PageLayout';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Orientation(): PageLayoutExtras['orientation'] {
    return this.#layout.orientation;
  }
  set Orientation(orientation: unknown) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw new HostError('InvalidArgument');
    this.#layout.orientation = orientation;
  }
  get PaperSize(): PaperSize {
    return this.#layout.paperSize as PaperSize;
  }
  set PaperSize(size: PaperSize) {
    this.#layout.paperSize = size;
  }
  get Zoom(): Excel.PageLayoutZoomOptions {
    return this.#layout.zoom;
  }
  set Zoom(zoom: Excel.PageLayoutZoomOptions) {
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
    if (scale !== undefined && (scale < 10 || scale > 400)) throw new HostError('InvalidArgument');
    this.#layout.zoom = {
      ...(scale === undefined ? {} : { scale }),
      ...(horizontalFitToPages === undefined ? {} : { horizontalFitToPages }),
      ...(verticalFitToPages === undefined ? {} : { verticalFitToPages }),
    };
  }
  get CenterHorizontally(): boolean {
    return this.#layout.centerHorizontally;
  }
  set CenterHorizontally(center: boolean) {
    this.#layout.centerHorizontally = center;
  }
  get CenterVertically(): boolean {
    return this.#layout.centerVertically;
  }
  set CenterVertically(center: boolean) {
    this.#layout.centerVertically = center;
  }
  get PrintGridlines(): boolean {
    return this.#layout.printGridlines;
  }
  set PrintGridlines(print: boolean) {
    this.#layout.printGridlines = print;
  }
  get LeftMargin(): number {
    return this.#margins.left;
  }
  set LeftMargin(points: number) {
    this.#setMargin('left', points);
  }
  get RightMargin(): number {
    return this.#margins.right;
  }
  set RightMargin(points: number) {
    this.#setMargin('right', points);
  }
  get TopMargin(): number {
    return this.#margins.top;
  }
  set TopMargin(points: number) {
    this.#setMargin('top', points);
  }
  get BottomMargin(): number {
    return this.#margins.bottom;
  }
  set BottomMargin(points: number) {
    this.#setMargin('bottom', points);
  }
  get HeaderMargin(): number {
    return this.#margins.header;
  }
  set HeaderMargin(points: number) {
    this.#setMargin('header', points);
  }
  get FooterMargin(): number {
    return this.#margins.footer;
  }
  set FooterMargin(points: number) {
    this.#setMargin('footer', points);
  }
  get HeadersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.#layout.headers);
  }

  SetPrintTitleRows(given: unknown): void {
    const { area } = given instanceof RangeObject ? given : findRange(this.model, this.sheetId, String(given));
    this.#layout.titleRows = [area.row, area.row + area.rowCount - 1];
  }
  GetPrintTitleRowsOrNullObject(): RangeObject | null {
    const rows = this.#layout.titleRows;
    if (!rows) return null;
    const area = { row: rows[0], column: 0, rowCount: rows[1] - rows[0] + 1, columnCount: SHEET_COLUMNS };
    return new RangeObject(this.model, this.sheetId, area);
  }

  get #margins(): PageMargins {
    return this.#layout.margins ?? USUAL_MARGINS;
  }
  #setMargin(side: keyof PageMargins, points: number): void {
    if (!(points >= 0)) throw new HostError('InvalidArgument');
    this.#layout.margins = { ...this.#margins, [side]: points };
  }

  get #layout(): PageLayoutExtras {
    return this.model.engine.sheetExtras(this.sheetId).pageLayout;
  }
}

export class HeaderFooterGroupObject
  extends HostObject
  implements Of<HeaderFooterGroupObject, Excel.HeaderFooterGroup>
{
  readonly excelName = 'HeaderFooterGroup';

  constructor(private readonly headers: HeaderFooterExtras) {
    super();
  }

  get DefaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.headers);
  }
}

export class HeaderFooterObject extends HostObject implements Of<HeaderFooterObject, Excel.HeaderFooter> {
  readonly excelName = 'HeaderFooter';

  constructor(private readonly headers: HeaderFooterExtras) {
    super();
  }

  get LeftHeader(): string {
    return this.headers.leftHeader;
  }
  set LeftHeader(text: string) {
    this.headers.leftHeader = text;
  }
  get CenterHeader(): string {
    return this.headers.centerHeader;
  }
  set CenterHeader(text: string) {
    this.headers.centerHeader = text;
  }
  get RightHeader(): string {
    return this.headers.rightHeader;
  }
  set RightHeader(text: string) {
    this.headers.rightHeader = text;
  }
  get LeftFooter(): string {
    return this.headers.leftFooter;
  }
  set LeftFooter(text: string) {
    this.headers.leftFooter = text;
  }
  get CenterFooter(): string {
    return this.headers.centerFooter;
  }
  set CenterFooter(text: string) {
    this.headers.centerFooter = text;
  }
  get RightFooter(): string {
    return this.headers.rightFooter;
  }
  set RightFooter(text: string) {
    this.headers.rightFooter = text;
  }
}
