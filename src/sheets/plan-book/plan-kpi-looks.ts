import type { ConditionalRule, StyledArea } from '../description';
import { BRAND, FORMATS, INK } from '../style';
import type { PlanColumnManner } from './plan-kpi-columns';
import type { PlanFormulaContext } from './plan-kpi-formulas';
import type { PlanGroup } from './plan-month-types';

/** A style over cells. */
export function area(
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
  style: StyledArea['style'],
): StyledArea {
  return { row, column, rowCount, columnCount, style };
}

/** Figures that formulas bring from elsewhere are links; typed ones are inputs. */
export function columnStyles(
  { block }: PlanFormulaContext,
  { format, color, align }: PlanColumnManner,
  column: number,
  { people }: PlanGroup,
): StyledArea[] {
  const numberFormat = format === null ? {} : { numberFormat: format };
  const shown = block.columns[column];
  const links = people.flatMap(({ cells }, index) =>
    shown?.kind === 'input' && typeof cells?.[shown.name] === 'object'
      ? [area(block.firstPersonRow + index, column, 1, 1, { color: INK.link })]
      : [],
  );
  const count = block.lastPersonRow - block.firstPersonRow + 1;
  return [
    area(block.firstPersonRow, column, count, 1, { color, align, ...numberFormat }),
    area(block.totalsRow, column, 1, 1, { align, ...(format === FORMATS.text ? {} : numberFormat) }),
    ...links,
  ];
}

/** What is kept of people who are no longer listed is quiet, and still typed by hand. */
export function keptStyles({ block }: PlanFormulaContext): StyledArea[] {
  if (!block.keptRows) return [];
  const { first, last } = block.keptRows;
  const style = { numberFormat: FORMATS.money, align: 'Right', color: INK.input } as const;
  return [
    area(first, 0, last - first + 1, block.columnCount, { color: INK.quiet }),
    area(first + 1, block.at('adjustment'), last - first, 1, style),
  ];
}

/** Attainment as bars, and what is under target in amber. */
export function attainmentRules({ block, compiled }: PlanFormulaContext): readonly ConditionalRule[] {
  const rowCount = block.lastPersonRow - block.firstPersonRow + 1;
  return compiled.lines.flatMap(({ name, formula: { root } }): ConditionalRule[] => {
    if (root.kind !== 'call' || root.ours !== 'ATTAINMENT') return [];
    const cells = { row: block.firstPersonRow, column: block.at('line', name), rowCount, columnCount: 1 };
    return [
      { ...cells, kind: 'bar', color: BRAND.bar, min: 0, max: 1 },
      { ...cells, kind: 'cell', operator: 'LessThan', value: '=1', color: INK.amber, bold: true },
    ];
  });
}
