import type { FigureRow } from '../../formula/explain/explanation';
import type { Parameter } from '../../plan/language';
import { FigureTable } from '../formulas/figure-table';
import { useTexts } from '../texts';
import { columnTitle } from './column-title';
import { GridFrame } from './grid-frame';
import { shownRate } from './shown-figure';
import type { TableUnits } from './table-units';

interface Props {
  readonly title: string;
  readonly parameter: Parameter;
  readonly units: TableUnits;
}

/** A parameter that is a table, to be read. */
export function ParameterTable({ title, parameter, units }: Props): React.JSX.Element | null {
  const texts = useTexts();
  const { t } = texts;
  if ('value' in parameter) return null;
  const { unit } = parameter;
  if ('list' in parameter) {
    return (
      <FigureTable
        label={title}
        columns={null}
        rows={parameter.list.map((figure) => row([shownRate(figure, unit, texts)]))}
        total={null}
      />
    );
  }
  if ('grid' in parameter) {
    return <GridFrame title={title} grid={parameter.grid} unit={unit} units={units} field={null} />;
  }
  const pairs = 'tiers' in parameter ? parameter.tiers : parameter.curve;
  return (
    <FigureTable
      label={title}
      columns={[
        { title: columnTitle(t('rows.from'), units.rows, texts), align: 'end' },
        { title: columnTitle(t('table.rate'), unit, texts), align: 'end' },
      ]}
      rows={pairs.map(([from, rate]) => row([shownRate(from, units.rows, texts), shownRate(rate, unit, texts)]))}
      total={null}
    />
  );
}

function row(cells: readonly string[]): FigureRow {
  return { cells, marked: false };
}
