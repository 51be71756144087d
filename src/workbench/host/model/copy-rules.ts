import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import { intersectArea } from '../../engine/area';
import type { Area } from '../../engine/area';
import type { FormatRule } from '../../engine/conditional-formats';
import type { Model } from './model';
import type { RangeShape } from './range-shape';

/**
 * Brings the conditional formats of a range along with its other formats, as Excel does when formats are pasted: what the
 * target had goes, and the source's is repeated with it. Formulas follow as those of cells do.
 */
export function copyRules(model: Model, target: RangeShape, source: RangeShape, area: Area): void {
  const formats = model.engine.conditionalFormats;
  const found = formats.touching(source.sheetId, source.area);
  for (const { id } of formats.touching(target.sheetId, area)) {
    if (target.sheetId !== source.sheetId) formats.remove(target.sheetId, id);
  }
  // The one added last wins, so that the source's order stays.
  for (const { areas, rule, stopIfTrue } of [...found].reverse()) {
    const [base] = areas;
    for (const part of areas.flatMap((each) => intersectArea(each, source.area) ?? [])) {
      for (const place of repeated(part, source.area, area)) {
        const id = formats.add(target.sheetId, place, base ? moved(model, rule, base, place) : rule);
        if (stopIfTrue) formats.change(target.sheetId, id, { stopIfTrue });
      }
    }
  }
}

/** Where a part of the source comes to stand in an area that the source fills once or several times. */
function repeated(part: Area, source: Area, area: Area): Area[] {
  const places: Area[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += source.rowCount) {
    for (let column = area.column; column < area.column + area.columnCount; column += source.columnCount) {
      places.push({ ...part, row: row + part.row - source.row, column: column + part.column - source.column });
    }
  }
  return places;
}

/** A rule's formula is relative to the first cell that the rule stands on. */
function moved(model: Model, rule: FormatRule, base: Area, place: Area): FormatRule {
  const [right, down] = [place.column - base.column, place.row - base.row];
  if (right === 0 && down === 0) return rule;
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return rule;
  const lexer = model.engine.context.injector.get(LexerTreeBuilder);
  return { ...rule, value: lexer.moveFormulaRefOffset(rule.value, right, down) };
}
