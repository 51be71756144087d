import { isGrid, type Scalar } from '../../formula/value';
import { inputKind, inputValue, titleOf, type PlanInput, type PlanValues } from '../../plan/language';
import type { CellContent } from '../description';
import { inputValidation } from '../plan-book/input-cells';
import { figureFormat } from '../plan-book/number-formats';
import type { SheetBuilder } from '../plan-book/sheet-builder';
import { withUnit } from '../plan-book/with-unit';
import { rowCell } from '../references';
import { sheetText } from '../sheet-text';
import { BODY, BRAND, HEADER, INK } from '../style';
import { FIRST_RECORD_COLUMN, type RecordsLayout } from './scenario-layout';
import { isTwice } from './scenario-columns';
import { sidedCell, type ScenarioPlaces } from './scenario-formulas';
import { whatIfText } from './what-if-text';

/** Adds the inputs with a value for each of something, person by person, each with a row a value. */
export function recordRows(sheet: SheetBuilder, block: ScenarioPlaces, records: RecordsLayout): void {
  const { team, people, language } = block;
  const { plan, version } = team.compiled;
  const { columns, rows } = records;
  sheet.row();
  const title = sheet.row(whatIfText('records.title', language, { plan: titleOf(plan, plan.plan)[language] }));
  sheet.style(title, 0, 1, 1, { bold: true, color: BRAND.dark });
  const titles = columns.map((column) => {
    const own = titleOf(version.inputs[column.name], column.name)[language];
    return isTwice(columns, column) ? withUnit(own, whatIfText(`side.${column.side}`, language), language) : own;
  });
  const header = sheet.row(sheetText('kpi.name', language), ...titles);
  team.people.forEach((person, index) => {
    const count = rows[index]?.count ?? 0;
    for (let record = 0; record < count; record += 1) {
      const row = sheet.next;
      const cells = columns.map(({ name, side }): CellContent => {
        const input = version.inputs[name];
        if (!input) return '';
        const value = valuesOf(name, input, person.inputs)[record] ?? null;
        const asIs = FIRST_RECORD_COLUMN + columns.findIndex((other) => other.name === name);
        // Nobody has rows only because they would be set to something.
        const touches = record < givenCount(person.inputs[name]) ? (people[index]?.get(name) ?? []) : [];
        return sidedCell(block, input, value, touches, side === 'asIs' ? null : rowCell(asIs, row));
      });
      sheet.row(person.name, ...cells);
    }
  });
  const [first, rowCount] = [header + 1, sheet.next - header - 1];
  sheet.style(header, 0, 1, FIRST_RECORD_COLUMN + columns.length, HEADER);
  sheet.style(first, 0, rowCount, FIRST_RECORD_COLUMN + columns.length, BODY);
  columns.forEach(({ name, side }, index) => {
    const input = version.inputs[name];
    if (!input) return;
    const cells = { row: first, column: FIRST_RECORD_COLUMN + index, rowCount, columnCount: 1 };
    const kind = inputKind(input);
    const numberFormat = figureFormat(kind);
    sheet.style(first, cells.column, rowCount, 1, {
      color: side === 'asIs' ? INK.input : INK.formula,
      align: kind === 'choice' ? 'Left' : kind === 'flag' ? 'Center' : 'Right',
      ...(numberFormat === null ? {} : { numberFormat }),
    });
    if (side === 'asIs') sheet.validations.push(inputValidation(input, cells, language));
  });
}

function valuesOf(name: string, input: PlanInput, inputs: PlanValues): readonly Scalar[] {
  const value = inputValue(name, input, inputs);
  return isGrid(value) ? value.rows.map((row) => row[0] ?? null) : [value];
}

function givenCount(values: PlanValues[string] | undefined): number {
  return Array.isArray(values) ? values.length : 0;
}
