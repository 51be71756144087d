import { elementAt } from '../../formula/value';
import { inputValue, lineOf, PAY, titleOf } from '../../plan/language';
import type { BasePerson, PlannedPay } from '../../plan/what-if';
import type { CellContent } from '../description';
import { inputValidation } from '../plan-book/input-cells';
import { AS_IS } from '../plan-book/number-formats';
import type { SheetBuilder } from '../plan-book/sheet-builder';
import { rowCell } from '../references';
import { BODY, BRAND, FORMATS, HEADER, INK, QUIET, TOTALS } from '../style';
import { totalsTitle } from '../totals-title';
import type { PersonLink } from './pay-links';
import { recordRows } from './record-rows';
import { countFormat, isTwice, scenarioColumnManner } from './scenario-columns';
import { scenarioLine, sidedCell } from './scenario-formulas';
import { columnAt, FIXED, type ScenarioColumn } from './scenario-layout';
import { sharedRows, type SharedPlaces } from './shared-rows';
import { whatIfText } from './what-if-text';

/** The people of one plan, and where everything that their formulas need stands. */
interface TeamBlock extends SharedPlaces {
  /** What everybody comes to in the month as it is, by key. */
  readonly asIs: ReadonlyMap<string, PlannedPay>;
  /** Where that stands in the workbook, by key. */
  readonly links: ReadonlyMap<string, PersonLink>;
}

/** Adds the people of one plan: what they share, a row a person, totals, and below them the records. */
export function teamBlock(sheet: SheetBuilder, block: TeamBlock): void {
  const { team, layout, language } = block;
  const { plan, version } = team.compiled;
  const title = sheet.row(titleOf(plan, plan.plan)[language]);
  sheet.style(title, 0, 1, 1, { bold: true, color: BRAND.dark, fontSize: 12 });
  const about = sheet.row(whatIfText('team.version', language, { month: version.validFrom }));
  sheet.style(about, 0, 1, 1, QUIET);
  sharedRows(sheet, block);
  const manners = layout.columns.map((column) => {
    const manner = scenarioColumnManner(team.compiled, column, isTwice(layout.columns, column), language);
    return manner.format === AS_IS ? { ...manner, format: countedFormat(block, column) } : manner;
  });
  const header = sheet.row(...manners.map((manner) => manner.title));
  team.people.forEach((person, index) => {
    sheet.row(...layout.columns.map((column) => personCell(block, column, person, index)));
  });
  const totals = sheet.row(
    ...manners.map(({ adds }, column): CellContent => {
      if (column === FIXED.name) return totalsTitle(team.people.length, language);
      const cells = `${rowCell(column, layout.firstRow)}:${rowCell(column, layout.lastRow)}`;
      return adds ? { formula: `=SUM(${cells})` } : '';
    }),
  );
  const count = team.people.length;
  sheet.style(header, 0, 1, manners.length, HEADER);
  sheet.style(layout.firstRow, 0, count, manners.length, BODY);
  sheet.style(totals, 0, 1, manners.length, TOTALS);
  manners.forEach(({ format, align, color }, column) => {
    const numberFormat = format === null ? {} : { numberFormat: format };
    sheet.style(layout.firstRow, column, count, 1, { align, color, ...numberFormat });
    sheet.style(totals, column, 1, 1, { align, ...(format === FORMATS.text ? {} : numberFormat) });
  });
  // Pay as it is follows a KPI sheet, or was worked out when the scenario was written.
  team.people.forEach(({ key }, index) => {
    const color = block.links.has(key) ? INK.link : INK.input;
    sheet.style(layout.firstRow + index, FIXED.payAsIs, 1, 1, { color });
  });
  sheet.style(layout.firstRow, FIXED.payWhatIf, count, 1, { bold: true });
  rules(sheet, block);
  for (const records of layout.records) recordRows(sheet, block, records);
}

/** The format of a column of counts, by the figures that it begins with. */
function countedFormat({ team }: TeamBlock, column: ScenarioColumn): string {
  if (column.kind !== 'input') return AS_IS;
  const figures = team.people.flatMap(({ inputs }) => {
    const value = inputs[column.name];
    return typeof value === 'number' ? [value] : [];
  });
  return countFormat(figures, column.side === 'whatIf');
}

function personCell(block: TeamBlock, column: ScenarioColumn, person: BasePerson, index: number): CellContent {
  const { team, layout, people } = block;
  const row = layout.firstRow + index;
  const cell = (kind: ScenarioColumn['kind'], name?: string): string =>
    rowCell(columnAt(layout.columns, kind, name), row);
  switch (column.kind) {
    case 'name':
      return person.name;
    case 'position':
      return person.position ?? '';
    case 'adjustment':
      return person.adjustment === 0 ? '' : person.adjustment;
    case 'payAsIs':
      return payAsIs(block, person, rowCell(FIXED.name, row, true));
    case 'payWhatIf':
      return { formula: `=ROUND(SUM(${cell('line', PAY)},${cell('adjustment')}),2)` };
    case 'difference':
      return { formula: `=ROUND(${cell('payWhatIf')}-${cell('payAsIs')},2)` };
    case 'line': {
      const line = team.compiled.lines.find(({ name }) => name === column.name);
      return line ? { formula: scenarioLine(block, line, index) } : '';
    }
    case 'input': {
      const input = team.compiled.version.inputs[column.name];
      if (!input) return '';
      const value = elementAt(inputValue(column.name, input, person.inputs), 0, 0);
      const touches = people[index]?.get(column.name) ?? [];
      const asIs = layout.columns.findIndex((other) => other.kind === 'input' && other.name === column.name);
      return sidedCell(block, input, value, touches, column.side === 'asIs' ? null : rowCell(asIs, row));
    }
  }
}

function payAsIs({ asIs, links }: TeamBlock, { key }: BasePerson, nameCell: string): CellContent {
  const link = links.get(key);
  if (link) return { formula: `=${link(nameCell)}` };
  const planned = asIs.get(key);
  if (!planned) return '';
  return planned.pay ?? { formula: `=${planned.error ?? '#N/A'}` };
}

/** What may be typed, and attainment as bars, in amber where it is under target. */
function rules(sheet: SheetBuilder, { team, layout, language }: TeamBlock): void {
  const { version } = team.compiled;
  const rowCount = team.people.length;
  layout.columns.forEach((column, at) => {
    const cells = { row: layout.firstRow, column: at, rowCount, columnCount: 1 };
    const input = column.kind === 'input' && column.side === 'asIs' ? version.inputs[column.name] : undefined;
    if (input) sheet.validations.push(inputValidation(input, cells, language));
    if (column.kind !== 'line' || lineOf(version, column.name)?.goal !== 'attainment') return;
    sheet.rules.push(
      { ...cells, kind: 'bar', color: BRAND.bar, min: 0, max: 1 },
      { ...cells, kind: 'cell', operator: 'LessThan', value: '=1', color: INK.amber, bold: true },
    );
  });
}
