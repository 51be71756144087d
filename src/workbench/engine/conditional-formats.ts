import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { intersectArea } from './area';
import type { Area } from './area';
import { fromRange, run, target, toRange } from './context';
import type { EngineContext } from './context';

export type FormatRule = IConditionalFormattingRuleConfig;

/** A conditional format; of several on a cell the first in the list wins. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: FormatRule;
}

export class ConditionalFormats {
  constructor(private readonly context: EngineContext) {}

  /** In order of priority. */
  all(sheetId: string): ConditionalFormat[] {
    return this.#rules(sheetId).map((rule) => ({
      id: rule.cfId,
      areas: rule.ranges.map(fromRange),
      stopIfTrue: rule.stopIfTrue,
      rule: rule.rule,
    }));
  }

  touching(sheetId: string, area: Area): ConditionalFormat[] {
    return this.all(sheetId).filter((format) => format.areas.some((part) => intersectArea(part, area)));
  }

  /** Adds a format with the highest priority, as Excel does, and answers its id. */
  add(sheetId: string, area: Area, rule: FormatRule): string {
    const cfId = crypto.randomUUID();
    const ranges = [toRange(this.context.worksheet(sheetId), area)];
    const added: IConditionFormattingRule = { cfId, ranges, stopIfTrue: false, rule };
    run(this.context, AddConditionalRuleMutation.id, { ...target(this.context, sheetId), rule: added });
    return cfId;
  }

  change(
    sheetId: string,
    id: string,
    change: Partial<Pick<IConditionFormattingRule, 'rule' | 'stopIfTrue' | 'ranges'>>,
  ): void {
    const before = this.#rules(sheetId).find((rule) => rule.cfId === id);
    if (!before) return;
    run(this.context, SetConditionalRuleMutation.id, {
      ...target(this.context, sheetId),
      cfId: id,
      rule: { ...before, ...change },
    });
  }

  remove(sheetId: string, id: string): void {
    run(this.context, DeleteConditionalRuleMutation.id, { ...target(this.context, sheetId), cfId: id });
  }

  #rules(sheetId: string): readonly IConditionFormattingRule[] {
    const { unitId } = target(this.context, sheetId);
    return this.context.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? [];
  }
}
