import type { CFRuleType } from '@univerjs/sheets-conditional-formatting';
import type { FormatRule } from '../../engine/conditional-formats';
import type { ConditionalFormatExtras } from '../../engine/extras';
import { HostError } from '../host-error';
import { requireAllowed } from './guard';
import type { Model } from './model';

export type DataBarRule = Extract<FormatRule, { type: CFRuleType.dataBar }>;
export type HighlightRule = Extract<FormatRule, { style: unknown }>;

/** One conditional format's rule, to read and to replace. */
export class ConditionalFormatHandle {
  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly id: string,
  ) {}

  get dataBar(): DataBarRule {
    return this.#rule as DataBarRule;
  }
  get highlight(): HighlightRule {
    return this.#rule as HighlightRule;
  }
  get extras(): ConditionalFormatExtras {
    return this.model.engine.sheetExtras(this.sheetId).conditionalFormats[this.id] ?? {};
  }

  replace(rule: FormatRule): void {
    requireAllowed(this.model, this.sheetId, 'allowFormatCells');
    this.model.engine.conditionalFormats.change(this.sheetId, this.id, { rule });
  }
  extend(extras: ConditionalFormatExtras): void {
    this.model.engine.sheetExtras(this.sheetId).conditionalFormats[this.id] = { ...this.extras, ...extras };
  }

  get #rule(): FormatRule {
    const found = this.model.engine.conditionalFormats.all(this.sheetId).find((format) => format.id === this.id);
    if (!found) throw new HostError('ItemNotFound');
    return found.rule;
  }
}
