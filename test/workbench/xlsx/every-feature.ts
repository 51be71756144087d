import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type IRange,
  type ISheetDataValidationRule,
  type IWorkbookData,
} from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { newSheetExtras, newWorkbookExtras, type WorkbookExtras } from '../../../src/workbench/engine/extras';

const TEXT = CellValueType.STRING;
const NUMBER = CellValueType.NUMBER;
const area = (startRow: number, startColumn: number, endRow: number, endColumn: number): IRange => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
const red = { cl: { rgb: '#C00000' } };
const amber = { bg: { rgb: '#FFF2CC' }, cl: { rgb: '#9C5700' }, bl: BooleanNumber.TRUE };

/** Rules of every kind that a file and the spreadsheet both have, highest priority first. */
export const RULES: readonly IConditionFormattingRule[] = [
  {
    cfId: 'cf-1',
    ranges: [area(1, 2, 9, 2)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.dataBar,
      isShowValue: true,
      config: {
        min: { type: CFValueType.num, value: 0 },
        max: { type: CFValueType.num, value: 1.5 },
        isGradient: false,
        positiveColor: '#5B9BD5',
        nativeColor: '#FF0000',
      },
    },
  },
  {
    cfId: 'cf-2',
    ranges: [area(1, 2, 9, 2), area(1, 4, 9, 4)],
    stopIfTrue: true,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.number,
      operator: CFNumberOperator.lessThan,
      value: 0.8,
      style: amber,
    },
  },
  {
    cfId: 'cf-3',
    ranges: [area(1, 0, 9, 4)],
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '=$C2<0.5', style: red },
  },
  {
    cfId: 'cf-4',
    ranges: [area(1, 3, 9, 3)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.colorScale,
      config: [
        { index: 0, color: '#F8696B', value: { type: CFValueType.min } },
        { index: 1, color: '#FFEB84', value: { type: CFValueType.percentile, value: 50 } },
        { index: 2, color: '#63BE7B', value: { type: CFValueType.max } },
      ],
    },
  },
  {
    cfId: 'cf-5',
    ranges: [area(1, 1, 9, 1)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.number,
      operator: CFNumberOperator.between,
      value: [1, 5],
      style: red,
    },
  },
  {
    cfId: 'cf-6',
    ranges: [area(1, 1, 9, 1)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.rank,
      isBottom: true,
      isPercent: false,
      value: 3,
      style: red,
    },
  },
  {
    cfId: 'cf-7',
    ranges: [area(1, 1, 9, 1)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.timePeriod,
      operator: CFTimePeriodOperator.lastMonth,
      style: red,
    },
  },
  {
    cfId: 'cf-8',
    ranges: [area(1, 2, 9, 2)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.dataBar,
      isShowValue: true,
      config: {
        min: { type: CFValueType.min },
        max: { type: CFValueType.max },
        isGradient: true,
        positiveColor: '#63C384',
        nativeColor: '#63C384',
      },
    },
  },
];

/** Rules that come back as the formula that says the same. */
export const RULES_AS_FORMULAS: readonly (readonly [rule: IConditionFormattingRule['rule'], formula: string])[] = [
  [{ type: CFRuleType.highlightCell, subType: CFSubRuleType.duplicateValues, style: red }, '=COUNTIF($B$2:$B$10,B2)>1'],
  [{ type: CFRuleType.highlightCell, subType: CFSubRuleType.uniqueValues, style: red }, '=COUNTIF($B$2:$B$10,B2)=1'],
  [
    {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.average,
      operator: CFNumberOperator.greaterThan,
      style: red,
    },
    '=B2>AVERAGE($B$2:$B$10)',
  ],
  [
    {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.text,
      operator: CFTextOperator.beginsWith,
      value: 'a"b',
      style: red,
    },
    '=LEFT(B2,LEN("a""b"))="a""b"',
  ],
];

const validation = (
  rule: Partial<ISheetDataValidationRule> & Pick<ISheetDataValidationRule, 'uid' | 'type' | 'ranges'>,
): ISheetDataValidationRule => ({
  operator: DataValidationOperator.BETWEEN,
  allowBlank: true,
  showDropDown: true,
  showErrorMessage: true,
  showInputMessage: false,
  errorStyle: DataValidationErrorStyle.STOP,
  ...rule,
});

export const VALIDATIONS: readonly ISheetDataValidationRule[] = [
  validation({
    uid: 'dv-1',
    type: 'list',
    ranges: [area(1, 0, 9, 0)],
    formula1: '是,否',
    error: 'Choose one.',
    errorTitle: 'List',
  }),
  validation({
    uid: 'dv-2',
    type: 'list',
    ranges: [area(1, 1, 9, 1)],
    formula1: "='员工 名单'!$A$2:$A$4",
    showDropDown: false,
  }),
  validation({
    uid: 'dv-3',
    type: 'decimal',
    ranges: [area(1, 2, 9, 2)],
    formula1: '0',
    formula2: '1.5',
    allowBlank: false,
  }),
  validation({
    uid: 'dv-4',
    type: 'whole',
    ranges: [area(1, 3, 9, 3), area(1, 5, 9, 5)],
    operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
    formula1: '0',
    errorStyle: DataValidationErrorStyle.WARNING,
  }),
  validation({
    uid: 'dv-5',
    type: 'date',
    ranges: [area(1, 6, 999, 6)],
    operator: DataValidationOperator.LESS_THAN,
    formula1: '46327',
  }),
  validation({
    uid: 'dv-6',
    type: 'custom',
    ranges: [area(1, 7, 9, 7)],
    formula1: '=LEN(H2)<31',
    prompt: 'Short\nplease',
    showInputMessage: true,
  }),
];

/** A workbook that has everything which is promised to be kept. */
export function everyFeature(): { workbook: IWorkbookData; extras: WorkbookExtras } {
  const kpi = newSheetExtras();
  return {
    workbook: {
      id: 'every-feature',
      name: 'Every feature',
      appVersion: '',
      locale: LocaleType.EN_US,
      defaultStyle: { ff: 'Calibri', fs: 11 },
      styles: {
        title: {
          ff: '微软雅黑',
          fs: 14,
          bl: BooleanNumber.TRUE,
          cl: { rgb: '#FFFFFF' },
          bg: { rgb: '#0F4C5C' },
          ht: HorizontalAlign.CENTER,
          vt: VerticalAlign.MIDDLE,
          tb: WrapStrategy.WRAP,
        },
        money: { ff: 'Calibri', fs: 11, n: { pattern: '#,##0.00;[Red]-#,##0.00' } },
        date: { ff: 'Calibri', fs: 11, n: { pattern: 'yyyy-mm-dd' } },
        shortDate: { ff: 'Calibri', fs: 11, n: { pattern: 'm/d/yyyy' } },
        percent: {
          ff: 'Calibri',
          fs: 11,
          n: { pattern: '0.0%' },
          it: BooleanNumber.TRUE,
          ul: { s: BooleanNumber.TRUE },
          st: { s: BooleanNumber.TRUE },
        },
        boxed: {
          ff: 'Calibri',
          fs: 11,
          bd: {
            t: { s: BorderStyleTypes.THIN, cl: { rgb: '#7F7F7F' } },
            b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#000000' } },
            l: { s: BorderStyleTypes.MEDIUM, cl: { rgb: '#FF0000' } },
            r: { s: BorderStyleTypes.DASHED, cl: { rgb: '#00B050' } },
          },
          ht: HorizontalAlign.LEFT,
          pd: { l: 18 },
          tr: { a: -45 },
        },
        column: { ff: 'Calibri', fs: 11, n: { pattern: '0.000' } },
      },
      sheetOrder: ['kpi', 'people', 'secret'],
      sheets: {
        kpi: {
          id: 'kpi',
          name: 'KPI 2026-10',
          tabColor: '#0F4C5C',
          hidden: BooleanNumber.FALSE,
          rowCount: 1000,
          columnCount: 40,
          defaultColumnWidth: 64,
          defaultRowHeight: 20,
          showGridlines: BooleanNumber.FALSE,
          rightToLeft: BooleanNumber.FALSE,
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- the place where the spreadsheet still keeps it
          zoomRatio: 0.9,
          freeze: { xSplit: 2, ySplit: 1, startColumn: 2, startRow: 1 },
          mergeData: [area(0, 0, 0, 3), area(20, 1, 22, 2)],
          cellData: {
            0: { 0: { v: '2026年10月绩效考核表', t: TEXT, s: 'title' } },
            1: {
              0: { v: 'Nancy', t: TEXT },
              1: { v: 24827.45, t: NUMBER, s: 'money' },
              2: { v: 0.8521, t: NUMBER, s: 'percent' },
              3: { v: 46300, t: NUMBER, s: 'date' },
              4: { v: 46300.75, t: NUMBER, s: 'shortDate' },
              5: { v: 1, t: CellValueType.BOOLEAN },
              6: { v: '#N/A', t: TEXT },
              7: { v: '3,480.00', t: TEXT },
              8: { v: '001', t: CellValueType.FORCE_STRING },
              9: { v: '=not a formula', t: CellValueType.FORCE_STRING },
              10: { v: '#N/A', t: CellValueType.FORCE_STRING },
              11: { v: ' two  spaces\nand a line ', t: TEXT },
              12: { v: '_x0041_ & <tag> "quoted" \u0001', t: TEXT },
              13: { s: 'boxed' },
              14: { v: 5, t: NUMBER, custom: { locked: false } },
            },
            2: {
              0: { f: '=COMMISSION(B2,Plan_Tiers)', v: 2482.75, t: NUMBER, s: 'money' },
              1: { f: '=SUM(B2,1)', v: 24828.45, t: NUMBER },
              2: { f: '=IF(A1="","","x")', v: 'x', t: TEXT },
              3: { f: '=PAY.ROUND(1/0)', v: '#DIV/0!', t: TEXT },
              4: { f: '=B2>1', v: 1, t: CellValueType.BOOLEAN },
              5: { f: '=DATE(2026,10,5)', v: 46300, t: NUMBER, s: 'date' },
              6: { f: '=IF(TRUE,"",1)', v: '', t: TEXT },
              7: { f: '=XLOOKUP(A2,People[姓名],People[基本工资])', v: 3000, t: NUMBER },
              8: { f: '=LET(x,B2,x*2)', v: 49654.9, t: NUMBER },
              9: { f: '=SUM(B2:C2)', si: 'shared', v: 1, t: NUMBER },
            },
            3: { 9: { si: 'shared', v: 2, t: NUMBER } },
            5: { 1: { f: '=COMMISSION(B10:B12,Plan_Tiers)', v: 10, t: NUMBER } },
          },
          rowData: { 0: { h: 36, ia: BooleanNumber.FALSE }, 12: { hd: BooleanNumber.TRUE } },
          columnData: { 0: { w: 136 }, 1: { w: 88, s: 'column' }, 3: { w: 64, hd: BooleanNumber.TRUE } },
        },
        people: {
          id: 'people',
          name: '员工 名单',
          rowCount: 1000,
          columnCount: 40,
          cellData: {
            0: { 0: { v: '姓名', t: TEXT }, 1: { v: '基本工资', t: TEXT } },
            1: { 0: { v: '张 三', t: TEXT }, 1: { v: 3000, t: NUMBER } },
            2: { 0: { v: '李四', t: TEXT }, 1: { v: 3200, t: NUMBER } },
          },
        },
        secret: {
          id: 'secret',
          name: 'Hidden',
          hidden: BooleanNumber.TRUE,
          cellData: { 0: { 0: { v: 1, t: NUMBER } } },
        },
      },
      resources: [
        { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify({ kpi: RULES }) },
        { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify({ kpi: VALIDATIONS }) },
        {
          name: 'SHEET_DEFINED_NAME_PLUGIN',
          data: JSON.stringify({
            a: {
              id: 'a',
              name: 'Plan_Tiers',
              formulaOrRefString: "'员工 名单'!$A$1:$B$9",
              localSheetId: 'AllDefaultWorkbook',
              comment: 'From, rate',
            },
            b: { id: 'b', name: '税率', formulaOrRefString: '=0.13', localSheetId: 'AllDefaultWorkbook' },
            c: { id: 'c', name: 'Mine', formulaOrRefString: "'KPI 2026-10'!$B:$B", localSheetId: 'kpi', hidden: true },
            d: {
              id: 'd',
              name: 'Sales',
              formulaOrRefString: '=SUM(XLOOKUP(1,Hidden!$A:$A,Hidden!$B:$B))',
              localSheetId: 'AllDefaultWorkbook',
            },
          }),
        },
        {
          name: 'SHEET_TABLE_PLUGIN',
          data: JSON.stringify({
            people: {
              tableFilteredOutRows: [],
              tables: [
                {
                  id: 't1',
                  name: 'People',
                  range: area(0, 0, 2, 1),
                  options: { showHeader: true, tableStyleId: 'table-default-1' },
                  filters: {},
                  meta: {},
                  columns: ['姓名', '基本工资'].map((displayName, index) => ({
                    id: `c${index}`,
                    displayName,
                    dataType: 'none',
                    formula: '',
                    meta: {},
                    style: {},
                  })),
                },
              ],
            },
          }),
        },
        { name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify({ kpi: { ref: area(1, 0, 9, 4) } }) },
      ],
    },
    extras: {
      ...newWorkbookExtras(),
      author: 'Finance',
      calculationMode: 'Manual',
      settings: { 'paysheet.setup': { month: '2026-10', weights: [0.5, 0.5] }, note: 'a "quoted" text', on: true },
      sheets: {
        kpi: {
          ...kpi,
          conditionalFormats: { 'cf-1': { barDirection: 'RightToLeft', borderColor: '#5B9BD5' } },
          protection: { options: { allowSort: true, allowFormatCells: false } },
          pageLayout: {
            ...kpi.pageLayout,
            orientation: 'Landscape',
            paperSize: 'A4',
            zoom: { horizontalFitToPages: 1 },
            centerHorizontally: true,
            titleRows: [0, 2],
            margins: { left: 36, right: 36, top: 28.8, bottom: 43.2, header: 14.4, footer: 18 },
            pageBreaks: [2, 5],
            headers: { ...kpi.pageLayout.headers, leftHeader: 'R&&D', centerFooter: '&P / &N', rightFooter: '&D' },
          },
        },
        people: newSheetExtras(),
        secret: newSheetExtras(),
      },
    },
  };
}
