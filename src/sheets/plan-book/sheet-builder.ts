import type {
  Area,
  CellContent,
  CellStyle,
  ConditionalRule,
  NamedArea,
  SheetDescription,
  StyledArea,
  Validation,
} from '../description';

/** Gathers a sheet from the top down, below another where one is given. */
export class SheetBuilder {
  readonly styles: StyledArea[];
  readonly names: NamedArea[];
  readonly rules: ConditionalRule[];
  readonly validations: Validation[];
  readonly #rows: (readonly CellContent[])[];

  constructor(above?: SheetDescription) {
    this.styles = [...(above?.styles ?? [])];
    this.names = [...(above?.names ?? [])];
    this.rules = [...(above?.rules ?? [])];
    this.validations = [...(above?.validations ?? [])];
    this.#rows = [...(above?.cells ?? [])];
  }

  /** The number of the row that comes next. */
  get next(): number {
    return this.#rows.length;
  }

  /** Adds a row; returns its number. */
  row(...contents: readonly CellContent[]): number {
    this.#rows.push(contents);
    return this.#rows.length - 1;
  }

  style(row: number, column: number, rowCount: number, columnCount: number, style: CellStyle): void {
    this.styles.push({ row, column, rowCount, columnCount, style });
  }

  name(name: string, area: Area): void {
    this.names.push({ name, ...area });
  }

  /** All rows, made equally wide. */
  cells(columnCount: number): CellContent[][] {
    return this.#rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? ''));
  }
}
