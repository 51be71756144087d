/** Rows of cells: the first has the labels at the top, the first cell of each row its label at the left. */
export type GridCells = readonly (readonly (number | string)[])[];

type Label = number | string;

/** A grid of those labels, its rates all 0 where it is not said what they are, row and column from 0. */
export function freshGrid(
  rows: readonly Label[],
  columns: readonly Label[],
  rate: (row: number, column: number) => number = () => 0,
): GridCells {
  return [['', ...columns], ...rows.map((label, row) => [label, ...columns.map((_, column) => rate(row, column))])];
}

/** The grid with a row under the others that begins as the last one; its label follows on where it is a number. */
export function withGridRow(grid: GridCells, label: Label = nextLabel(rowLabels(grid))): GridCells {
  const [, ...rates] = grid.at(-1) ?? [];
  return [...grid, [label, ...(grid.length > 1 ? rates : columnLabels(grid).map(() => 0))]];
}

/** The grid without one of its rows, counted from 0; the last one stays. */
export function withoutGridRow(grid: GridCells, row: number): GridCells {
  return grid.length > 2 ? grid.filter((_, index) => index !== row + 1) : grid;
}

/** The grid with a column behind the others that begins as the last one; its label follows on where it is a number. */
export function withGridColumn(grid: GridCells, label: Label = nextLabel(columnLabels(grid))): GridCells {
  return grid.map((cells, index) => [...cells, index === 0 ? label : (cells.at(-1) ?? 0)]);
}

/** The grid without one of its columns, counted from 0; the last one stays. */
export function withoutGridColumn(grid: GridCells, column: number): GridCells {
  return (grid[0]?.length ?? 0) > 2 ? grid.map((cells) => cells.filter((_, index) => index !== column + 1)) : grid;
}

/**
 * The grid with those labels: the rates of labels that stay are kept, also under a label in the place of another one.
 * @param labels null leaves that side as it is
 */
export function withGridLabels(
  grid: GridCells,
  rows: readonly Label[] | null,
  columns: readonly Label[] | null,
): GridCells {
  const across = columns ? turned(labelled(turned(grid), columns)) : grid;
  return rows ? labelled(across, rows) : across;
}

export function rowLabels(grid: GridCells): readonly Label[] {
  return grid.slice(1).map(([label = '']) => label);
}

export function columnLabels(grid: GridCells): readonly Label[] {
  return (grid[0] ?? []).slice(1);
}

/** A row for each label: its own from before, else that of a label which is gone from the same place, else of 0. */
function labelled(grid: GridCells, labels: readonly Label[]): GridCells {
  const [top = [], ...rows] = grid;
  const known = new Map(rows.map((row) => [row[0], row]));
  return [
    top,
    ...labels.map((label, index) => {
      const there = rows[index];
      const free = there && !labels.includes(there[0] ?? '') ? there : undefined;
      const [, ...rates] = known.get(label) ?? free ?? ['', ...top.slice(1).map(() => 0)];
      return [label, ...rates];
    }),
  ];
}

function turned(grid: GridCells): GridCells {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? 0));
}

/** As far above the last number as that is above the one before it. */
function nextLabel(labels: readonly Label[]): Label {
  const last = labels.at(-1);
  if (typeof last !== 'number') return '';
  const before = labels.at(-2);
  const step = typeof before === 'number' && last > before ? last - before : 1;
  return Number((last + step).toPrecision(15));
}
