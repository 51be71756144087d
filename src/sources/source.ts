/** What a cell holds as Excel hands it over: `""` is blank, an error is its text (`"#N/A"`), a date is its serial number. */
export type CellValue = string | number | boolean;

/** Where a rectangle stands. Row and column are zero-based; the sheet's name is unquoted. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle of the user's workbook as it was read: values and number formats (en-US form), row by row. */
export interface Source {
  readonly place: Place;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** What `Range.formulas` gives, where it was read: a cell that computes its text is never overwritten with a constant. */
  readonly formulas?: readonly (readonly CellValue[])[];
  /** How many of its rows are hidden or filtered away; they count all the same, and the user is told so. */
  readonly hiddenRows: number;
}
