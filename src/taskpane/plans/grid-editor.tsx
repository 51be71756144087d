import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import {
  columnLabels,
  rowLabels,
  withGridColumn,
  withGridRow,
  withoutGridColumn,
  withoutGridRow,
  type GridCells,
} from '../../plan/compose';
import type { Parameter } from '../../plan/language';
import { NumberField } from '../build/number-field';
import { useTexts } from '../texts';
import { GridFrame } from './grid-frame';
import type { TableUnits } from './table-units';

type Grid = Extract<Parameter, { readonly grid: unknown }>;

const useStyles = makeStyles({
  sides: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
});

/**
 * A two-way table to edit: its figures and the bounds at its edges, of which there can be more and fewer. Words at the
 * edges are the inputs' choices and stay.
 */
export function GridEditor(props: {
  readonly title: string;
  readonly parameter: Grid;
  readonly units: TableUnits;
  readonly onChange: (parameter: Grid) => void;
}): React.JSX.Element {
  const { title, parameter, units, onChange } = props;
  const styles = useStyles();
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
  const take = (cells: GridCells): void => {
    onChange({ ...parameter, grid: cells });
  };
  const rows = rowLabels(grid);
  const columns = columnLabels(grid);
  const isNumber = (label: number | string): boolean => typeof label === 'number';
  return (
    <div>
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
      <div className={styles.sides}>
        {columns.every(isNumber) && (
          <Side
            add={t('edit.addColumn')}
            remove={t('edit.removeColumn')}
            onAdd={() => {
              take(withGridColumn(grid));
            }}
            onRemove={
              columns.length > 1
                ? () => {
                    take(withoutGridColumn(grid, columns.length - 1));
                  }
                : null
            }
          />
        )}
        {rows.every(isNumber) && (
          <Side
            add={t('edit.addRow')}
            remove={t('edit.removeRow')}
            onAdd={() => {
              take(withGridRow(grid));
            }}
            onRemove={
              rows.length > 1
                ? () => {
                    take(withoutGridRow(grid, rows.length - 1));
                  }
                : null
            }
          />
        )}
      </div>
    </div>
  );
}

function Side(props: {
  readonly add: string;
  readonly remove: string;
  readonly onAdd: () => void;
  readonly onRemove: (() => void) | null;
}): React.JSX.Element {
  const { add, remove, onAdd, onRemove } = props;
  return (
    <span>
      <Button size="small" appearance="transparent" icon={<AddRegular />} onClick={onAdd}>
        {add}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<SubtractRegular />}
        aria-label={remove}
        title={remove}
        disabledFocusable={onRemove === null}
        {...(onRemove && { onClick: onRemove })}
      />
    </span>
  );
}

/** A figure as its 15 significant digits spell it: 28 % must not become 28.000000000000004 %. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}
