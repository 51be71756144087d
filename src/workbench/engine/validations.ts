import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { intersectArea } from './area';
import type { Area } from './area';
import { fromRange, run, target, toRange } from './context';
import type { EngineContext } from './context';

export type ValidationRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

/** What may be typed into cells. A cell has one rule at most. */
export class Validations {
  constructor(private readonly context: EngineContext) {}

  at(sheetId: string, row: number, column: number): ISheetDataValidationRule | undefined {
    return this.#model.getRuleByLocation(this.#unitId, sheetId, row, column);
  }

  touching(sheetId: string, area: Area): ISheetDataValidationRule[] {
    const rules = this.#model.getRules(this.#unitId, sheetId);
    return rules.filter((rule) => rule.ranges.some((range) => intersectArea(fromRange(range), area)));
  }

  /** Gives the area this rule alone. */
  set(sheetId: string, area: Area, rule: ValidationRule): void {
    this.clear(sheetId, area);
    const added = { ...rule, uid: crypto.randomUUID(), ranges: [this.#range(sheetId, area)] };
    run(this.context, AddDataValidationMutation.id, { ...target(this.context, sheetId), rule: added });
  }

  /** Takes the rules off these cells; cells around them keep theirs. */
  clear(sheetId: string, area: Area): void {
    for (const rule of this.touching(sheetId, area)) {
      const ranges = rule.ranges
        .flatMap((range) => without(fromRange(range), area))
        .map((part) => this.#range(sheetId, part));
      const shared = { ...target(this.context, sheetId), ruleId: rule.uid };
      if (ranges.length === 0) run(this.context, RemoveDataValidationMutation.id, shared);
      else
        run(this.context, UpdateDataValidationMutation.id, {
          ...shared,
          payload: { type: UpdateRuleType.RANGE, payload: ranges },
        });
    }
  }

  get #model(): SheetDataValidationModel {
    return this.context.injector.get(SheetDataValidationModel);
  }

  get #unitId(): string {
    return this.context.workbook().getUnitId();
  }

  #range(sheetId: string, area: Area): IRange {
    return toRange(this.context.worksheet(sheetId), area);
  }
}

/** What is left of an area when a hole is cut out of it: up to four rectangles. */
function without(area: Area, hole: Area): Area[] {
  const cut = intersectArea(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rowCount;
  const right = cut.column + cut.columnCount;
  const parts: Area[] = [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...cut, column: area.column, columnCount: cut.column - area.column },
    { ...cut, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return parts.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
