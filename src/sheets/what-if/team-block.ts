import { elementAt } from '../../formula/value';
import { inputValue, inputKind, lineOf, PAY, titleOf, unitLabel } from '../../plan/language';
import { orderLines } from '../../plan/language/order-lines';
import type { PlannedPay } from '../../plan/what-if/pay-of';
import type { BasePerson } from '../../plan/what-if/team-base';
import type { CellContent } from '../description';
import { inputValidation } from '../plan-book/input-cells';
import { AS_IS, figureFormat } from '../plan-book/number-formats';
import type { SheetBuilder } from '../plan-book/sheet-builder';
import { fixedCell, rowCell } from '../references';
import { sheetText } from '../sheet-text';
import { BODY, BRAND, FORMATS, HEADER, INK, QUIET, TOTALS } from '../style';
import type { PersonLink } from './pay-links';
import { countFormat, isTwice, scenarioColumnManner } from './scenario-columns';
import { scenarioLine, sidedCell, teamCells, type ScenarioPlaces } from './scenario-formulas';
import { columnAt, FIXED, SHARED, type ScenarioColumn } from './scenario-layout';
import { recordRows } from './record-rows';
import { whatIfText } from './what-if-text';

/** The people of one plan, and where everything that their formulas need stands. */
export interface TeamBlock extends ScenarioPlaces {
  /** What everybody comes to in the month as it is, by key. */
  readonly asIs: ReadonlyMap<string, PlannedPay>;
  /** Where that stands in the workbook, by key. */
  readonly links: ReadonlyMap<string, PersonLink>;
  /** Figures of the department that other plans on the sheet come to, as formulas. */
  readonly fromOthers: ReadonlyMap<string, string>;
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
      if (column === FIXED.name) return totalsTitle(block);
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

function totalsTitle({ team, language }: TeamBlock): string {
  const count = team.people.length;
  return count === 1 ? sheetText('kpi.totalOne', language) : sheetText('kpi.totals', language, { count });
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

/** What everybody under the plan shares: as it is, and beside it as the scenario makes it. */
function sharedRows(sheet: SheetBuilder, block: TeamBlock): void {
  const { team, layout, department, fromOthers, language } = block;
  const figures = Object.entries(team.compiled.version.department ?? {});
  if (figures.length === 0) return;
  if (layout.sharedHeader !== null) {
    const head = sheet.row('', whatIfText('side.asIs', language), whatIfText('side.whatIf', language));
    sheet.style(head, SHARED.asIs, 1, 2, { bold: true, color: BRAND.dark, align: 'Right' });
  }
  for (const [name, figure] of figures) {
    const value = elementAt(inputValue(name, figure, team.department), 0, 0);
    const other = fromOthers.get(name);
    const touches = department.get(name);
    const asIs = other === undefined ? sidedCell(block, figure, value, [], null) : { formula: other };
    const row = sheet.next;
    sheet.row(
      titleOf(figure, name)[language],
      asIs,
      touches ? sidedCell(block, figure, value, touches, fixedCell(SHARED.asIs, row)) : '',
      unitLabel(figure.unit ?? '', language),
    );
    const numberFormat = figureFormat(inputKind(figure));
    const look = { align: 'Right', ...(numberFormat === null ? {} : { numberFormat }) } as const;
    sheet.style(row, SHARED.asIs, 1, 2, look);
    sheet.style(row, SHARED.asIs, 1, 1, { color: other === undefined ? INK.input : INK.formula });
    sheet.style(row, SHARED.unit, 1, 1, { ...QUIET, align: 'Left', indent: 1 });
    const cell = { row, column: SHARED.asIs, rowCount: 1, columnCount: 1 };
    if (other === undefined) sheet.validations.push(inputValidation(figure, cell, language));
  }
  sheet.row();
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

/**
 * Figures of a department that are worked out over the people of another plan on the sheet. Plans that are worked out from
 * each other go on with what was given, as they do where scenarios are worked out.
 */
export function figuresFromOthers(
  { team }: Pick<ScenarioPlaces, 'team'>,
  others: readonly Pick<ScenarioPlaces, 'team' | 'layout'>[],
): ReadonlyMap<string, string> {
  if (isCircle(others)) return new Map();
  return new Map(
    Object.entries(team.compiled.version.department ?? {}).flatMap(([name, { from }]) => {
      const source = others.find((other) => other.team.compiled.plan.plan === from?.plan);
      if (!from || !source) return [];
      const column = columnAt(source.layout.columns, 'line', from.line);
      return [[name, `=${from.take}(${teamCells(source.layout, column)})`] as const];
    }),
  );
}

function isCircle(teams: readonly Pick<ScenarioPlaces, 'team'>[]): boolean {
  const plans = new Set(teams.map(({ team }) => team.compiled.plan.plan));
  const uses = teams.map(({ team: { compiled } }): [string, string[]] => [
    compiled.plan.plan,
    Object.values(compiled.version.department ?? {}).flatMap(({ from }) =>
      from && plans.has(from.plan) ? from.plan : [],
    ),
  ]);
  return orderLines(new Map(uses)).kind === 'circle';
}
