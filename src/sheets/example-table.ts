import { stringifyA1Ref } from '@borgar/fx';
import type { Example, FunctionReference } from '../functions';
import { shapeOf, toGrid, type Cell, type Grid } from '../functions/cells';
import type { Language } from '../i18n';
import { sheetText } from './sheet-text';
import { BODY, fontFor, FORMATS, HEADER, INK, QUIET } from './style';
import type { Area, CellContent, StyledArea } from './description';

/** A worked example as cells, counted from its own top left cell. */
export interface ExampleTable {
  /** Every row has the same length; `""` is a cell that must be blank, because the result fills it. */
  readonly cells: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
}

interface Input {
  readonly label: string;
  readonly grid: Grid;
  readonly isDate: boolean;
  readonly row: number;
}

/**
 * A worked example to try out: its inputs as labelled cells, and the formula over them with room for what it fills.
 * @param at the cell that the table's top left comes to stand in
 * @param writeName how formulas name a function of ours
 */
export function exampleTable(
  reference: FunctionReference,
  example: Example,
  at: { readonly row: number; readonly column: number },
  writeName: (name: string) => string,
  language: Language,
): ExampleTable {
  const inputs = placeInputs(reference, example, language);
  const last = inputs.at(-1);
  const resultRow = last ? last.row + last.grid.length : 1;
  const result = toGrid(example.result);
  const width = 1 + Math.max(1, ...inputs.map(({ grid }) => shapeOf(grid).columns), shapeOf(result).columns);
  const rowCount = resultRow + result.length + 1;
  const cells: CellContent[][] = Array.from({ length: rowCount }, () => new Array<CellContent>(width).fill(''));
  const put = (row: number, column: number, content: CellContent): void => {
    const cellsOfRow = cells[row];
    if (cellsOfRow) cellsOfRow[column] = content;
  };
  put(0, 0, reference.title[language]);
  for (const { label, grid, row } of inputs) {
    put(row, 0, label);
    grid.forEach((values, down) => {
      values.forEach((value, across) => {
        put(row + down, 1 + across, content(value));
      });
    });
  }
  put(resultRow, 0, sheetText('example.result', language));
  put(resultRow, 1, { formula: `=${writeName(reference.fn.name)}(${addresses(inputs, example, at)})` });
  put(rowCount - 1, 0, example.text[language]);
  return { cells, styles: stylesOf(inputs, resultRow, result.length, width, language) };
}

/** The arguments given, one under the other; one left out takes no row. */
function placeInputs({ arguments: given }: FunctionReference, { args }: Example, language: Language): Input[] {
  const inputs: Input[] = [];
  let row = 1;
  args.forEach((input, index) => {
    const argument = given[index];
    if (!argument || input === null || input === undefined) return;
    const grid = toGrid(input);
    const { kind } = argument.argument;
    const isDate = kind === 'date' || (argument.argument.kind === 'each' && argument.argument.holds === 'date');
    inputs.push({ label: argument.name[language], grid, isDate, row });
    row += grid.length;
  });
  return inputs;
}

function addresses(inputs: readonly Input[], { args }: Example, at: { row: number; column: number }): string {
  let next = 0;
  return args
    .map((input) => {
      const placed = input === null || input === undefined ? undefined : inputs[next++];
      if (!placed) return '';
      const { rows, columns } = shapeOf(placed.grid);
      const [top, left] = [at.row + placed.row, at.column + 1];
      return stringifyA1Ref({ range: { top, left, bottom: top + rows - 1, right: left + columns - 1 } });
    })
    .join(',');
}

/** A text that looks like a figure stays a text, as in the example. */
function content(cell: Cell): CellContent {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? { formula: `=${cell.code}` } : cell;
}

function stylesOf(
  inputs: readonly Input[],
  resultRow: number,
  resultRows: number,
  width: number,
  language: Language,
): StyledArea[] {
  const rows = (row: number, rowCount: number, column = 0, columnCount = width): Area => ({
    row,
    column,
    rowCount,
    columnCount,
  });
  return [
    { ...rows(0, resultRow + resultRows + 1), style: { fontName: fontFor(language) } },
    { ...rows(0, 1), style: { ...HEADER, wrap: false, align: 'Left' } },
    { ...rows(1, resultRow + resultRows - 1), style: BODY },
    ...inputs.map(({ row, grid, isDate }) => ({
      ...rows(row, grid.length, 1, width - 1),
      style: { color: INK.input, ...(isDate ? { numberFormat: FORMATS.date } : {}) },
    })),
    { ...rows(resultRow, 1), style: { bold: true } },
    { ...rows(resultRow + resultRows, 1), style: QUIET },
  ];
}
