import { DataValidationErrorStyle, DataValidationOperator, type ISheetDataValidationRule } from '@univerjs/core';
import { formatAreas, parseAreas } from './area';
import { childOf, childrenOf, element, isOn, textOf, type XmlElement } from './xml';

const ERROR_STYLES: readonly (readonly [inFile: string, style: DataValidationErrorStyle])[] = [
  ['stop', DataValidationErrorStyle.STOP],
  ['warning', DataValidationErrorStyle.WARNING],
  ['information', DataValidationErrorStyle.INFO],
];
const LISTED = /^"(.*)"$/s;
const OPERATORS = new Map<string, DataValidationOperator>(
  Object.values(DataValidationOperator).map((operator) => [operator, operator]),
);

/**
 * A sheet's data validations.
 *
 * @param frame the sheet's XML without its cells
 * @param formula a formula as the formula bar shows it, from the file's spelling
 */
export function validationsFromFile(
  frame: XmlElement,
  formula: (inFile: string) => string,
): ISheetDataValidationRule[] {
  // Lists that lie on another sheet stand in an extension, written otherwise
  const newer = childrenOf(childOf(frame, 'extLst'), 'ext').flatMap((extension) =>
    childrenOf(childOf(extension, 'dataValidations'), 'dataValidation'),
  );
  const all = [...childrenOf(childOf(frame, 'dataValidations'), 'dataValidation'), ...newer];
  return all.map((validation, index) => validationFromFile(validation, `dv-${index + 1}`, formula));
}

function validationFromFile(
  validation: XmlElement,
  uid: string,
  formula: (inFile: string) => string,
): ISheetDataValidationRule {
  const { attributes } = validation;
  const type = attributes['type'] ?? 'none';
  const operand = (name: string): string | undefined => {
    const text = textOf(childOf(validation, name));
    if (text === '') return undefined;
    const listed = type === 'list' ? LISTED.exec(text)?.[1] : undefined;
    if (listed !== undefined) return listed.replaceAll('""', '"');
    return Number.isNaN(Number(text)) ? `=${formula(text)}` : text;
  };
  const [formula1, formula2] = [operand('formula1'), operand('formula2')];
  const operator = OPERATORS.get(attributes['operator'] ?? DataValidationOperator.BETWEEN);
  const errorStyle = ERROR_STYLES.find(([inFile]) => inFile === (attributes['errorStyle'] ?? 'stop'))?.[1];
  return {
    uid,
    type: type === 'none' ? 'any' : type,
    ranges: parseAreas(attributes['sqref'] ?? textOf(childOf(validation, 'sqref'))),
    allowBlank: isOn(attributes['allowBlank']),
    ...(operator !== undefined && { operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    // The file says when to hide the arrow, under this very name
    showDropDown: !isOn(attributes['showDropDown']),
    showErrorMessage: isOn(attributes['showErrorMessage']),
    showInputMessage: isOn(attributes['showInputMessage']),
    ...(errorStyle !== undefined && { errorStyle }),
    ...(attributes['error'] !== undefined && { error: attributes['error'] }),
    ...(attributes['errorTitle'] !== undefined && { errorTitle: attributes['errorTitle'] }),
    ...(attributes['prompt'] !== undefined && { prompt: attributes['prompt'] }),
    ...(attributes['promptTitle'] !== undefined && { promptTitle: attributes['promptTitle'] }),
  };
}

/** Validations of the kinds that Excel has; the spreadsheet's check boxes and lists of several choices are its own. */
const KINDS_IN_FILE = new Set(['list', 'decimal', 'whole', 'date', 'time', 'textLength', 'custom', 'any']);

/** The element that holds a sheet's data validations, undefined where there are none. */
export function validationsToFile(
  rules: readonly ISheetDataValidationRule[],
  formula: (shown: string) => string,
): XmlElement | undefined {
  const written = rules
    .filter(({ type, ranges }) => KINDS_IN_FILE.has(type) && ranges.length > 0)
    .map((rule) => validationToFile(rule, formula));
  return written.length === 0 ? undefined : element('dataValidations', { count: String(written.length) }, written);
}

function validationToFile(rule: ISheetDataValidationRule, formula: (shown: string) => string): XmlElement {
  const operand = (name: string, text: string | undefined): XmlElement[] => {
    if (text === undefined || text === '') return [];
    if (text.startsWith('=')) return [element(name, {}, [formula(text.slice(1))])];
    return [element(name, {}, [rule.type === 'list' ? `"${text.replaceAll('"', '""')}"` : text])];
  };
  const hasOperator =
    rule.operator !== undefined &&
    rule.operator !== DataValidationOperator.BETWEEN &&
    rule.type !== 'list' &&
    rule.type !== 'custom';
  const errorStyle = ERROR_STYLES.find(([, style]) => style === rule.errorStyle)?.[0];
  const attributes: Record<string, string | undefined> = {
    type: rule.type === 'any' ? undefined : rule.type,
    errorStyle: errorStyle === 'stop' ? undefined : errorStyle,
    operator: hasOperator ? rule.operator : undefined,
    allowBlank: flag(rule.allowBlank),
    showDropDown: rule.type === 'list' ? flag(rule.showDropDown === false) : undefined,
    showInputMessage: flag(rule.showInputMessage),
    showErrorMessage: flag(rule.showErrorMessage !== false),
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: formatAreas(rule.ranges),
  };
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return element('dataValidation', Object.fromEntries(given), [
    ...operand('formula1', rule.formula1),
    ...operand('formula2', rule.formula2),
  ]);
}

function flag(on: boolean | undefined): string | undefined {
  return on === true ? '1' : undefined;
}
