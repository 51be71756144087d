import { elementAt } from '../../formula/value';
import { inputKind, inputValue, titleOf, unitLabel } from '../../plan/language';
import { inputValidation } from '../plan-book/input-cells';
import { figureFormat } from '../plan-book/number-formats';
import type { SheetBuilder } from '../plan-book/sheet-builder';
import { fixedCell } from '../references';
import { BRAND, INK, QUIET } from '../style';
import { sidedCell, type ScenarioPlaces } from './scenario-formulas';
import { SHARED } from './scenario-layout';
import { whatIfText } from './what-if-text';

/** A plan's people with what of their department's figures other plans come to. */
export interface SharedPlaces extends ScenarioPlaces {
  /** Figures of the department that other plans on the sheet come to, as formulas. */
  readonly fromOthers: ReadonlyMap<string, string>;
}

/** Adds what everybody under the plan shares: as it is, and beside it as the scenario makes it. */
export function sharedRows(sheet: SheetBuilder, block: SharedPlaces): void {
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
