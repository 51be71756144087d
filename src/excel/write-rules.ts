import type { ConditionalRule, Validation } from '../sheets/description';

/** Queues a conditional format on a range. */
export function writeRule(range: Excel.Range, rule: ConditionalRule): void {
  switch (rule.kind) {
    case 'bar': {
      const bar = range.conditionalFormats.add('DataBar').dataBar;
      bar.lowerBoundRule = { type: 'Number', formula: String(rule.min) };
      bar.upperBoundRule = { type: 'Number', formula: String(rule.max) };
      bar.positiveFormat.fillColor = rule.color;
      bar.positiveFormat.gradientFill = false;
      return;
    }
    case 'cell': {
      const format = range.conditionalFormats.add('CellValue').cellValue;
      format.rule = { formula1: rule.value, operator: rule.operator };
      writeRuleFormat(format.format, rule);
      return;
    }
    case 'formula': {
      const format = range.conditionalFormats.add('Custom').custom;
      format.rule.formula = rule.formula;
      writeRuleFormat(format.format, rule);
      return;
    }
  }
}

function writeRuleFormat(
  format: Excel.ConditionalRangeFormat,
  rule: { readonly color: string; readonly fill?: string; readonly bold?: boolean },
): void {
  format.font.color = rule.color;
  if (rule.bold !== undefined) format.font.bold = rule.bold;
  if (rule.fill !== undefined) format.fill.color = rule.fill;
}

/** Queues a validation on a range: what may be typed there, and what Excel says to anything else. */
export function writeValidation(range: Excel.Range, validation: Validation): void {
  range.dataValidation.rule = toRule(validation);
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.errorAlert = { message: validation.message, showAlert: true, style: 'Stop', title: 'Paysheet' };
}

function toRule(validation: Validation): Excel.DataValidationRule {
  if (validation.kind === 'list') return { list: { inCellDropDown: true, source: validation.values.join(',') } };
  if (validation.max === undefined) return { decimal: { formula1: validation.min, operator: 'GreaterThanOrEqualTo' } };
  return { decimal: { formula1: validation.min, formula2: validation.max, operator: 'Between' } };
}
