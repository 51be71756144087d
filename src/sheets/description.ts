export type { CellRepair } from '../sources/repair';

/**
 * A sheet as a value: everything that building it will write, and nothing of how.
 * Rows and columns are zero-based and start at A1.
 */
export interface SheetDescription {
  readonly name: string;
  readonly tabColor?: string;
  /** Every row has the same length. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Applied in order; later areas win. */
  readonly styles: readonly StyledArea[];
  /** One width a column, in characters of the default font; a full-width character counts as two. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly names: readonly NamedArea[];
  readonly rules: readonly ConditionalRule[];
  readonly validations: readonly Validation[];
  readonly print: PrintSetup;
}

/** A number, a text (never read as a formula, whatever it begins with), `""` for a blank cell, or a formula in en-US form. */
export type CellContent = number | string | boolean | { readonly formula: string };

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface StyledArea extends Area {
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly verticalAlign?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'innerHorizontal' | 'innerVertical', Border>>;
}

export interface Border {
  readonly line: 'Thin' | 'Medium' | 'Double';
  readonly color: string;
}

/** A workbook-wide defined name over an area of this sheet. */
export interface NamedArea extends Area {
  readonly name: string;
  readonly comment?: string;
}

/** Conditional formats of ours never call our functions: Excel refuses custom functions there. */
export type ConditionalRule = Area &
  (
    | { readonly kind: 'bar'; readonly color: string; readonly min: number; readonly max: number }
    | {
        readonly kind: 'cell';
        readonly operator: 'LessThan' | 'GreaterThan';
        readonly value: string;
        readonly color: string;
        readonly fill?: string;
        readonly bold?: boolean;
      }
    | {
        readonly kind: 'formula';
        readonly formula: string;
        readonly color: string;
        readonly fill?: string;
        readonly bold?: boolean;
      }
  );

export type Validation = Area & {
  readonly message: string;
} & (
    | { readonly kind: 'decimal'; readonly min: number; readonly max?: number }
    | { readonly kind: 'list'; readonly values: readonly string[] }
  );

export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly footer: number;
}

export interface PrintSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Shrunk until it is no wider than so many pages beside each other. */
  readonly pagesWide: number;
  /**
   * Rows before which a page begins, zero-based and rising; wherever a page is full where left out. Every row of such a
   * sheet has its height in `rowHeights`, in order.
   */
  readonly pageBreaks?: readonly number[];
  /** In points; Excel's own where left out. */
  readonly margins?: PageMargins;
  /** Rows repeated on every page, zero-based and inclusive. */
  readonly titleRows?: readonly [first: number, last: number];
  /** Footer in Excel's header/footer codes, such as `&P / &N`. */
  readonly footer: string;
}
