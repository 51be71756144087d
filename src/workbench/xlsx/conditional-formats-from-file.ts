import type { IRange, IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormatExtras } from '../engine/extras';
import { formatCell, parseAreas } from './area';
import { colorOfElement, toRgb } from './color';
import { fontOfElement } from './font-element';
import { childOf, childrenOf, descendantsOf, isOn, textOf, type XmlElement } from './xml';

type Config = IConditionalFormattingRuleConfig;

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};
const DEFAULT_RANK = 10;
const DEFAULT_BAR = '#638EC6';
const DEFAULT_NEGATIVE_BAR = '#FF0000';

/** What reading rules needs to know of the rest of the file. */
export interface RuleContext {
  readonly theme: readonly string[];
  /** The `dxf` elements of the file's styles: what rules change about a cell's look. */
  readonly looks: readonly XmlElement[];
  readonly formula: (inFile: string) => string;
}

export interface FileFormats {
  readonly rules: readonly IConditionFormattingRule[];
  /** What the spreadsheet cannot show of them, by their id. */
  readonly extras: Readonly<Record<string, ConditionalFormatExtras>>;
  /** False where there are kinds among them that are not kept: icon sets. */
  readonly isWhole: boolean;
}

const DIRECTIONS: Readonly<Record<string, string>> = { leftToRight: 'LeftToRight', rightToLeft: 'RightToLeft' };

/**
 * A sheet's conditional formats, the one that wins first.
 *
 * @param frame the sheet's XML without its cells
 */
export function conditionalFormatsFromFile(frame: XmlElement, context: RuleContext): FileFormats {
  const extensions = new Map(
    descendantsOf(childOf(frame, 'extLst'), 'cfRule').map((rule) => [rule.attributes['id'] ?? '', rule]),
  );
  const read = childrenOf(frame, 'conditionalFormatting').flatMap((format) => {
    const ranges = parseAreas(format.attributes['sqref'] ?? '');
    return childrenOf(format, 'cfRule').map((rule) => ({
      ranges,
      rule,
      priority: Number(rule.attributes['priority'] ?? 0),
    }));
  });
  read.sort((a, b) => a.priority - b.priority);
  const rules = read.flatMap(({ ranges, rule, priority }): IConditionFormattingRule[] => {
    const extension = extensions.get(textOf(descendantsOf(rule, 'id')[0]));
    const config = ranges.length === 0 ? undefined : configOf(rule, extension, ranges, context);
    return config
      ? [{ cfId: `cf-${priority}`, ranges, stopIfTrue: isOn(rule.attributes['stopIfTrue']), rule: config }]
      : [];
  });
  const inExtensionOnly = descendantsOf(childOf(frame, 'extLst'), 'cfRule').some(
    ({ attributes }) => attributes['type'] !== 'dataBar',
  );
  const bars = read.flatMap(({ rule, priority }) => {
    const bar = barExtras(childOf(extensions.get(textOf(descendantsOf(rule, 'id')[0])), 'dataBar'), context.theme);
    return bar ? [[`cf-${priority}`, bar] as const] : [];
  });
  return { rules, extras: Object.fromEntries(bars), isWhole: rules.length === read.length && !inExtensionOnly };
}

function configOf(
  rule: XmlElement,
  extension: XmlElement | undefined,
  ranges: readonly IRange[],
  context: RuleContext,
): Config | undefined {
  const style = lookOf(rule, context);
  const formulas = childrenOf(rule, 'formula').map((formula) => context.formula(textOf(formula)));
  const [first] = formulas;
  const { type, operator = '', rank, timePeriod } = rule.attributes;
  const highlight = { type: CFRuleType.highlightCell as const, style };
  switch (type) {
    case 'dataBar':
      return dataBar(rule, extension, context);
    case 'colorScale':
      return colorScale(rule, context);
    case 'cellIs':
      return cellIs(operator, formulas, ranges, style);
    case 'top10':
      return {
        ...highlight,
        subType: CFSubRuleType.rank,
        isBottom: isOn(rule.attributes['bottom']),
        isPercent: isOn(rule.attributes['percent']),
        value: Number(rank ?? DEFAULT_RANK),
      };
    case 'aboveAverage': {
      const isBelow = rule.attributes['aboveAverage'] === '0';
      const orEqual = isOn(rule.attributes['equalAverage']);
      const above = orEqual ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan;
      const below = orEqual ? CFNumberOperator.lessThanOrEqual : CFNumberOperator.lessThan;
      return { ...highlight, subType: CFSubRuleType.average, operator: isBelow ? below : above };
    }
    case 'duplicateValues':
      return { ...highlight, subType: CFSubRuleType.duplicateValues };
    case 'uniqueValues':
      return { ...highlight, subType: CFSubRuleType.uniqueValues };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return {
        ...highlight,
        subType: CFSubRuleType.text,
        operator: textOperator(type),
        value: rule.attributes['text'] ?? '',
      };
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator[type] };
    case 'timePeriod':
      return {
        ...highlight,
        subType: CFSubRuleType.timePeriod,
        operator: CFTimePeriodOperator[timePeriod as keyof typeof CFTimePeriodOperator],
      };
    case 'expression':
      return first === undefined ? undefined : { ...highlight, subType: CFSubRuleType.formula, value: `=${first}` };
    default:
      return undefined;
  }
}

function textOperator(type: 'containsText' | 'notContainsText' | 'beginsWith' | 'endsWith'): CFTextOperator {
  return CFTextOperator[type];
}

/** A comparison with numbers as such; one with a cell or a calculation as the formula that says the same. */
function cellIs(
  operator: string,
  formulas: readonly string[],
  ranges: readonly IRange[],
  style: IStyleBase,
): Config | undefined {
  const [first, second] = formulas;
  if (first === undefined) return undefined;
  const [low, high] = formulas.map(Number);
  const highlight = { type: CFRuleType.highlightCell as const, style };
  const isPair = operator === 'between' || operator === 'notBetween';
  if (isPair && low !== undefined && high !== undefined && !Number.isNaN(low) && !Number.isNaN(high)) {
    return { ...highlight, subType: CFSubRuleType.number, operator: CFNumberOperator[operator], value: [low, high] };
  }
  const sign = SIGNS[operator];
  if (!isPair && sign !== undefined && low !== undefined && !Number.isNaN(low)) {
    return { ...highlight, subType: CFSubRuleType.number, operator: CFNumberOperator[operator as 'equal'], value: low };
  }
  const cell = formatCell(ranges[0]?.startRow ?? 0, ranges[0]?.startColumn ?? 0);
  const within = `AND(${cell}>=${first},${cell}<=${second ?? first})`;
  const pairFormula = operator === 'between' ? `=${within}` : `=NOT(${within})`;
  return {
    ...highlight,
    subType: CFSubRuleType.formula,
    value: isPair ? pairFormula : `=${cell}${sign ?? '='}${first}`,
  };
}

function dataBar(rule: XmlElement, extension: XmlElement | undefined, context: RuleContext): Config | undefined {
  const bar = childOf(rule, 'dataBar');
  const newer = childOf(extension, 'dataBar');
  const [min, max] = childrenOf(newer ?? bar, 'cfvo').map(valueOf);
  if (!min || !max) return undefined;
  const colorOf = (name: string): string | undefined => toRgb(colorOfElement(childOf(newer, name)), context.theme);
  const positive = toRgb(colorOfElement(childOf(bar, 'color')), context.theme) ?? DEFAULT_BAR;
  const isSame = newer === undefined || isOn(newer.attributes['negativeBarColorSameAsPositive']);
  return {
    type: CFRuleType.dataBar,
    isShowValue: bar?.attributes['showValue'] !== '0',
    config: {
      min,
      max,
      isGradient: newer?.attributes['gradient'] !== '0',
      positiveColor: positive,
      nativeColor: isSame ? positive : (colorOf('negativeFillColor') ?? DEFAULT_NEGATIVE_BAR),
    },
  };
}

function barExtras(bar: XmlElement | undefined, theme: readonly string[]): ConditionalFormatExtras | undefined {
  const barDirection = DIRECTIONS[bar?.attributes['direction'] ?? ''];
  const borderColor = isOn(bar?.attributes['border'])
    ? toRgb(colorOfElement(childOf(bar, 'borderColor')), theme)
    : undefined;
  if (barDirection === undefined && borderColor === undefined) return undefined;
  return { ...(barDirection !== undefined && { barDirection }), ...(borderColor !== undefined && { borderColor }) };
}

function colorScale(rule: XmlElement, context: RuleContext): Config {
  const scale = childOf(rule, 'colorScale');
  const colors = childrenOf(scale, 'color').map((color) => toRgb(colorOfElement(color), context.theme) ?? '#FFFFFF');
  return {
    type: CFRuleType.colorScale,
    config: childrenOf(scale, 'cfvo').map((value, index) => ({
      index,
      color: colors[index] ?? '#FFFFFF',
      value: valueOf(value),
    })),
  };
}

function valueOf(element: XmlElement): IValueConfig {
  const text = element.attributes['val'] ?? textOf(element);
  const number = text === '' ? undefined : Number(text);
  switch (element.attributes['type']) {
    case 'min':
    case 'autoMin':
      return { type: CFValueType.min };
    case 'max':
    case 'autoMax':
      return { type: CFValueType.max };
    case 'percent':
      return { type: CFValueType.percent, ...(number !== undefined && { value: number }) };
    case 'percentile':
      return { type: CFValueType.percentile, ...(number !== undefined && { value: number }) };
    default:
      return number === undefined || Number.isNaN(number)
        ? { type: CFValueType.formula, value: `=${text}` }
        : { type: CFValueType.num, value: number };
  }
}

function lookOf(rule: XmlElement, { looks, theme }: RuleContext): IStyleBase {
  const look = looks[Number(rule.attributes['dxfId'] ?? Number.NaN)];
  const fill = childOf(childOf(look, 'fill'), 'patternFill');
  // In a rule's look the colour of a plain fill stands as its background, unlike in a cell's.
  const background = toRgb(colorOfElement(childOf(fill, 'bgColor') ?? childOf(fill, 'fgColor')), theme);
  return {
    ...fontOfElement(childOf(look, 'font'), theme),
    ...(background !== undefined && { bg: { rgb: background } }),
  };
}
