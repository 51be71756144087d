import type { IRange, IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionFormattingRule,
  type IHighlightCell,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { CellIsOperators, ConditionalFormattingRule, Cvfo, DataBarRuleType, Style } from 'exceljs';
import type { ConditionalFormatExtras } from '../engine/extras';
import { formatArea, formatAreas, formatCell } from './area';
import { toFileColor } from './color';
import { fontToFile } from './style-to-file';

const SIGNS: Readonly<Record<CFNumberOperator, string>> = {
  [CFNumberOperator.equal]: '=',
  [CFNumberOperator.notEqual]: '<>',
  [CFNumberOperator.greaterThan]: '>',
  [CFNumberOperator.greaterThanOrEqual]: '>=',
  [CFNumberOperator.lessThan]: '<',
  [CFNumberOperator.lessThanOrEqual]: '<=',
  [CFNumberOperator.between]: '=',
  [CFNumberOperator.notBetween]: '<>',
};

const DIRECTIONS = [
  ['LeftToRight', 'leftToRight'],
  ['RightToLeft', 'rightToLeft'],
] as const;

/** A rule as the file library takes it, and where it holds. */
export interface FileRule {
  readonly ref: string;
  readonly rule: ConditionalFormattingRule;
  readonly stopIfTrue: boolean;
}

/**
 * A conditional format as a file keeps it; kinds that the library cannot write are spelt as the formula that says the same.
 * Undefined for an icon set, which neither side can say for the other.
 *
 * @param priority 1 for the rule that wins over all others of the sheet
 * @param formula a formula's spelling in the file, without its `=`
 * @param extras what only Excel shows of the format
 */
export function conditionalFormatToFile(
  { ranges, rule, stopIfTrue }: IConditionFormattingRule,
  priority: number,
  formula: (shown: string) => string,
  extras: ConditionalFormatExtras = {},
): FileRule | undefined {
  const written = ruleToFile(rule, ranges, priority, formula);
  if (written?.type === 'dataBar') Object.assign(written, barToFile(extras));
  return written && { ref: formatAreas(ranges), rule: written, stopIfTrue };
}

/** What exceljs writes of a rule beyond its published types. */
interface Colored {
  readonly color?: { argb: string } | readonly { argb: string }[];
  readonly negativeFillColor?: { argb: string };
  readonly borderColor?: { argb: string };
}

function ruleToFile(
  rule: IConditionalFormattingRuleConfig,
  ranges: readonly IRange[],
  priority: number,
  formula: (shown: string) => string,
): (ConditionalFormattingRule & Colored) | undefined {
  switch (rule.type) {
    case CFRuleType.dataBar: {
      const { min, max, isGradient, positiveColor, nativeColor } = rule.config;
      return {
        type: 'dataBar',
        priority,
        gradient: isGradient,
        showValue: rule.isShowValue,
        cfvo: [valueToFile(min, formula), valueToFile(max, formula)],
        color: toFileColor(positiveColor),
        negativeBarColorSameAsPositive: nativeColor === positiveColor,
        negativeFillColor: toFileColor(nativeColor),
      };
    }
    case CFRuleType.colorScale:
      return {
        type: 'colorScale',
        priority,
        cfvo: rule.config.map(({ value }) => valueToFile(value, formula)),
        color: rule.config.map(({ color }) => toFileColor(color)),
      };
    case CFRuleType.highlightCell:
      return highlightToFile(rule, ranges, priority, formula);
    default:
      return undefined;
  }
}

/** A bar's direction and border, which only Excel shows. */
function barToFile({ barDirection, borderColor }: ConditionalFormatExtras): Partial<DataBarRuleType> & Colored {
  const direction = DIRECTIONS.find(([inApi]) => inApi === barDirection)?.[1];
  const hasBorder = borderColor !== undefined && borderColor !== '';
  return { ...(direction && { direction }), ...(hasBorder && { border: true, borderColor: toFileColor(borderColor) }) };
}

function highlightToFile(
  rule: Extract<IConditionalFormattingRuleConfig, IHighlightCell>,
  ranges: readonly IRange[],
  priority: number,
  formula: (shown: string) => string,
): ConditionalFormattingRule & Colored {
  const style = lookToFile(rule.style);
  const cell = formatCell(ranges[0]?.startRow ?? 0, ranges[0]?.startColumn ?? 0);
  const expression = (shown: string): ConditionalFormattingRule & Colored => ({
    type: 'expression',
    priority,
    style,
    formulae: [formula(shown)],
  });
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return expression(rule.value.replace(/^=/, ''));
    case CFSubRuleType.number: {
      const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
      // exceljs writes all eight operators; its types know four of them
      return { type: 'cellIs', priority, style, operator: rule.operator as CellIsOperators, formulae: values };
    }
    case CFSubRuleType.rank:
      return { type: 'top10', priority, style, rank: rule.value, percent: rule.isPercent, bottom: rule.isBottom };
    case CFSubRuleType.average:
      return expression(`${cell}${SIGNS[rule.operator]}AVERAGE(${ranges.map(absolute).join(',')})`);
    case CFSubRuleType.duplicateValues:
      return expression(`${countOf(cell, ranges)}>1`);
    case CFSubRuleType.uniqueValues:
      return expression(`${countOf(cell, ranges)}=1`);
    case CFSubRuleType.timePeriod:
      return { type: 'timePeriod', priority, style, timePeriod: rule.operator };
    case CFSubRuleType.text:
      return expression(textTest(rule.operator, cell, rule.value ?? ''));
  }
}

function countOf(cell: string, ranges: readonly IRange[]): string {
  return ranges.map((range) => `COUNTIF(${absolute(range)},${cell})`).join('+');
}

function absolute(range: IRange): string {
  return formatArea(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function textTest(operator: CFTextOperator, cell: string, value: string): string {
  const text = `"${value.replaceAll('"', '""')}"`;
  const tests: Readonly<Record<CFTextOperator, string>> = {
    [CFTextOperator.containsText]: `NOT(ISERROR(SEARCH(${text},${cell})))`,
    [CFTextOperator.notContainsText]: `ISERROR(SEARCH(${text},${cell}))`,
    [CFTextOperator.beginsWith]: `LEFT(${cell},LEN(${text}))=${text}`,
    [CFTextOperator.endsWith]: `RIGHT(${cell},LEN(${text}))=${text}`,
    [CFTextOperator.equal]: `${cell}=${text}`,
    [CFTextOperator.notEqual]: `${cell}<>${text}`,
    [CFTextOperator.containsBlanks]: `LEN(TRIM(${cell}))=0`,
    [CFTextOperator.notContainsBlanks]: `LEN(TRIM(${cell}))>0`,
    [CFTextOperator.containsErrors]: `ISERROR(${cell})`,
    [CFTextOperator.notContainsErrors]: `NOT(ISERROR(${cell}))`,
  };
  return tests[operator];
}

function valueToFile({ type, value }: IValueConfig, formula: (shown: string) => string): Cvfo {
  if (type === CFValueType.formula) {
    // exceljs types the value as a number and writes whatever it is given
    return { type, value: formula(String(value ?? '').replace(/^=/, '')) as unknown as number };
  }
  return {
    type,
    ...(value !== undefined && type !== CFValueType.min && type !== CFValueType.max && { value: Number(value) }),
  };
}

function lookToFile(style: IStyleBase): Partial<Style> {
  const font = fontToFile({
    ...(style.cl && { cl: style.cl }),
    ...(style.bl !== undefined && { bl: style.bl }),
    ...(style.it !== undefined && { it: style.it }),
    ...(style.ul && { ul: style.ul }),
    ...(style.st && { st: style.st }),
  });
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.bg?.rgb && { fill: { type: 'pattern', pattern: 'solid', bgColor: toFileColor(style.bg.rgb) } }),
  };
}
