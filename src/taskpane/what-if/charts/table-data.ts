/** A row of a chart's table: what it is about, then its figures, one a column. */
export interface TableRow {
  readonly head: string;
  readonly cells: readonly string[];
  /** It is where things stand now. */
  readonly current?: boolean;
}

/** The figures of a chart as a table has them. */
export interface TableData {
  /** What the figures are, with their unit; the chart's own name stands above. */
  readonly caption: string;
  /** Heads of the columns, that of the rows' heads first. */
  readonly columns: readonly string[];
  /** The rows' heads are figures, and stand as figures do. */
  readonly numbered: boolean;
  readonly rows: readonly TableRow[];
}
