import { DataValidationErrorStyle } from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { Area } from '../../engine/area';
import { sameArea } from '../../engine/area';
import type { ValidationRule } from '../../engine/validations';
import { HostError } from '../host-error';
import { fromValidationRule, kindOfRule, toValidationRule } from './data-validation-rule';
import { requireUnprotected } from './guard';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { omit } from './omit';
import { orNull } from './or-null';
import { isValid } from './validity';

const ERROR_STYLES = [
  ['Stop', DataValidationErrorStyle.STOP],
  ['Warning', DataValidationErrorStyle.WARNING],
  ['Information', DataValidationErrorStyle.INFO],
] as const;

/** What may be typed into a range's cells. */
export class DataValidationObject extends HostObject implements Of<DataValidationObject, Excel.DataValidation> {
  readonly excelName = 'DataValidation';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get Rule(): Excel.DataValidationRule {
    const rule = this.#rule;
    return rule ? fromValidationRule(rule) : {};
  }
  set Rule(rule: Excel.DataValidationRule) {
    this.#set({ ...this.#kept, ...toValidationRule(rule) });
  }
  get Type(): ReturnType<typeof kindOfRule> {
    return this.#rule ? kindOfRule(this.#rule) : 'None';
  }
  get IgnoreBlanks(): boolean {
    return this.#rule?.allowBlank ?? true;
  }
  set IgnoreBlanks(ignore: boolean) {
    this.#set({ ...this.#existing, allowBlank: ignore });
  }
  get ErrorAlert(): Excel.DataValidationErrorAlert {
    const rule = this.#rule;
    return {
      message: rule?.error ?? '',
      title: rule?.errorTitle ?? '',
      showAlert: rule?.showErrorMessage ?? true,
      style: ERROR_STYLES.find(([, style]) => style === rule?.errorStyle)?.[0] ?? 'Stop',
    };
  }
  set ErrorAlert(alert: Excel.DataValidationErrorAlert) {
    const errorStyle = ERROR_STYLES.find(([name]) => name === alert.style)?.[1] ?? DataValidationErrorStyle.STOP;
    this.#set({
      ...this.#existing,
      error: alert.message,
      errorTitle: alert.title,
      showErrorMessage: alert.showAlert,
      errorStyle,
    });
  }
  get Prompt(): Excel.DataValidationPrompt {
    const rule = this.#rule;
    return { message: rule?.prompt ?? '', title: rule?.promptTitle ?? '', showPrompt: rule?.showInputMessage ?? true };
  }
  set Prompt(prompt: Excel.DataValidationPrompt) {
    this.#set({
      ...this.#existing,
      prompt: prompt.message,
      promptTitle: prompt.title,
      showInputMessage: prompt.showPrompt,
    });
  }
  /** Whether every cell's value is allowed; null where some are and some are not. */
  get Valid(): boolean {
    const rule = this.#rule;
    if (!rule) return true;
    const results = new Set(
      this.model.engine.cells
        .values(this.sheetId, this.area)
        .flat()
        .map((value) => isValid(rule, value)),
    );
    return orNull(results.size > 1 ? null : !results.has(false));
  }

  Clear(): void {
    requireUnprotected(this.model, this.sheetId);
    this.model.engine.validations.clear(this.sheetId, this.area);
  }

  get #rule(): ISheetDataValidationRule | undefined {
    return this.model.engine.validations.at(this.sheetId, this.area.row, this.area.column);
  }

  /** The rule to add a message to. @throws HostError InvalidOperation where there is none yet. */
  get #existing(): ValidationRule {
    const rule = this.#rule;
    if (!rule) throw new HostError('InvalidOperation');
    return withoutPlace(rule);
  }

  /** Messages stay when the same cells get another rule. */
  get #kept(): Partial<ValidationRule> {
    const rule = this.#rule;
    const [range, ...others] = rule?.ranges ?? [];
    if (!rule || !range || others.length > 0) return {};
    const { startRow: row, startColumn: column, endRow, endColumn } = range;
    if (!sameArea(this.area, { row, column, rowCount: endRow - row + 1, columnCount: endColumn - column + 1 }))
      return {};
    return omit(withoutPlace(rule), 'formula1', 'formula2', 'operator');
  }

  #set(rule: ValidationRule): void {
    requireUnprotected(this.model, this.sheetId);
    this.model.engine.validations.set(this.sheetId, this.area, rule);
  }
}

function withoutPlace(rule: ISheetDataValidationRule): ValidationRule {
  return omit(rule, 'uid', 'ranges');
}
