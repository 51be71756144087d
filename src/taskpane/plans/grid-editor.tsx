import type { Parameter } from '../../plan/language';
import { NumberField } from '../build/number-field';
import { useTexts } from '../texts';
import { GridFrame } from './grid-frame';
import type { TableUnits } from './table-units';

type Grid = Extract<Parameter, { readonly grid: unknown }>;

/** A two-way table to edit: its figures and the bounds at its edges. Words at the edges are the inputs' choices and stay. */
export function GridEditor(props: {
  readonly title: string;
  readonly parameter: Grid;
  readonly units: TableUnits;
  readonly onChange: (parameter: Grid) => void;
}): React.JSX.Element {
  const { title, parameter, units, onChange } = props;
  const { t, language } = useTexts();
  const { grid, unit } = parameter;
  const replace = (row: number, column: number, value: number): void => {
    onChange({
      ...parameter,
      grid: grid.map((cells, down) =>
        down === row ? cells.map((cell, across) => (across === column ? value : cell)) : cells,
      ),
    });
  };
  const label = (row: number, column: number): string => {
    const cell = grid[row]?.[column] ?? '';
    return typeof cell === 'number' ? String(cell) : (units.words[cell]?.[language] ?? cell);
  };
  const nameOf = (row: number, column: number): string => {
    if (row === 0) return t('grid.top', { column });
    return column === 0 ? t('grid.left', { row }) : t('grid.cell', { row: label(row, 0), column: label(0, column) });
  };
  return (
    <GridFrame
      title={title}
      grid={grid}
      unit={unit}
      units={units}
      field={(row, column, of) => {
        const scale = of === 'ratio' ? 100 : 1;
        return (
          <NumberField
            name={nameOf(row, column)}
            percent={scale === 100}
            value={clean(Number(grid[row]?.[column] ?? 0) * scale)}
            onChange={(next) => {
              replace(row, column, clean(next / scale));
            }}
          />
        );
      }}
    />
  );
}

/** A figure as its 15 significant digits spell it: 28 % must not become 28.000000000000004 %. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}
