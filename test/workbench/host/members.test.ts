import { openOffice } from '../../support/office-host';
import type { OfficeSession } from '../../support/office-host';

/*
 * Every member that the add-in uses, written and read back through the real office.js. Each line has a sheet of its own:
 * `act` does something to it, `read` names what is loaded afterwards, `expected` is what must have come back.
 */

type Sheet = Excel.Worksheet;
/** What every object of the library has that can be read. */
interface Loadable {
  readonly isNullObject: boolean;
  load(names: string): unknown;
  toJSON(): unknown;
}
interface Case {
  readonly name: string;
  readonly act?: (sheet: Sheet, context: Excel.RequestContext) => void;
  readonly read: (sheet: Sheet, context: Excel.RequestContext) => Loadable;
  readonly load: string;
  readonly expected: unknown;
}

let office: OfficeSession;
beforeAll(async () => {
  office = await openOffice({ sheets: { Home: [['home']] } });
});
afterAll(() => {
  office.dispose();
});

const SALES = [
  ['Name', 'Cars', 'Rate'],
  ['Li', 12, 0.5],
  ['Wang', 7, 0.25],
];
const fill = (sheet: Sheet): void => {
  sheet.getRange('A1:C3').values = SALES;
};

const RANGES: readonly Case[] = [
  {
    name: 'values and formulas',
    act: fill,
    read: (s) => s.getRange('A1:C3'),
    load: 'values,formulas',
    expected: { values: SALES, formulas: SALES },
  },
  {
    name: 'a formula, its value and its text',
    act: (s) => {
      fill(s);
      s.getRange('D2').formulas = [['=B2*C2']];
      s.getRange('D2').numberFormat = [['0.00']];
    },
    read: (s) => s.getRange('D2'),
    load: 'values,formulas,text,numberFormat,valueTypes',
    expected: {
      values: [[6]],
      formulas: [['=B2*C2']],
      text: [['6.00']],
      numberFormat: [['0.00']],
      valueTypes: [['Double']],
    },
  },
  {
    name: 'kinds of values',
    act: (s) => {
      s.getRange('A1:E1').formulas = [[1, 'text', true, '', '=1/0']];
    },
    read: (s) => s.getRange('A1:E1'),
    load: 'values,valueTypes',
    expected: {
      values: [[1, 'text', true, '', '#DIV/0!']],
      valueTypes: [['Double', 'String', 'Boolean', 'Empty', 'Error']],
    },
  },
  {
    name: 'null leaves a cell as it is',
    act: (s) => {
      fill(s);
      s.getRange('A2:B2').values = [[null, 99]];
    },
    read: (s) => s.getRange('A2:C2'),
    load: 'values',
    expected: { values: [['Li', 99, 0.5]] },
  },
  {
    name: 'one value for every cell',
    act: (s) => {
      s.getRange('A1:B2').values = 'x' as unknown as string[][];
    },
    read: (s) => s.getRange('A1:B2'),
    load: 'values',
    expected: {
      values: [
        ['x', 'x'],
        ['x', 'x'],
      ],
    },
  },
  {
    name: 'text is read as Excel reads it',
    act: (s) => {
      s.getRange('A1:F1').values = [['12', '85%', '1,234.50', '2026-10-01', 'TRUE', '１２']];
    },
    read: (s) => s.getRange('A1:F1'),
    load: 'values,numberFormat',
    expected: {
      values: [[12, 0.85, 1234.5, 46296, true, '１２']],
      numberFormat: [['General', '0%', '#,##0.00', 'yyyy-mm-dd', 'General', 'General']],
    },
  },
  {
    name: 'an apostrophe keeps text text',
    act: (s) => {
      s.getRange('A1:C1').values = [["'=1+1", "'-", "'007"]];
    },
    read: (s) => s.getRange('A1:C1'),
    load: 'values,valueTypes',
    expected: { values: [['=1+1', '-', '007']], valueTypes: [['String', 'String', 'String']] },
  },
  {
    name: 'the text format keeps text text',
    act: (s) => {
      s.getRange('A1:B1').numberFormat = [['@', '@']];
      s.getRange('A1:B1').values = [['007', '=1+1']];
    },
    read: (s) => s.getRange('A1:B1'),
    load: 'values,formulas',
    expected: { values: [['007', '=1+1']], formulas: [['007', '=1+1']] },
  },
  {
    name: 'a spill',
    act: (s) => {
      s.getRange('B2').formulas = [['=SEQUENCE(2,2)']];
    },
    read: (s) => s.getRange('B2:C3'),
    load: 'values,formulas,hasSpill',
    expected: {
      values: [
        [1, 2],
        [3, 4],
      ],
      formulas: [
        ['=SEQUENCE(2,2)', ''],
        ['', ''],
      ],
      hasSpill: true,
    },
  },
  {
    name: 'the cell that a spill comes from',
    act: (s) => {
      s.getRange('B2').formulas = [['=SEQUENCE(2,2)']];
    },
    read: (s) => s.getRange('C3').getSpillParentOrNullObject(),
    load: 'rowIndex,columnIndex,cellCount,formulas',
    expected: { rowIndex: 1, columnIndex: 1, cellCount: 1, formulas: [['=SEQUENCE(2,2)']] },
  },
  {
    name: 'what a formula spills into',
    act: (s) => {
      s.getRange('B2').formulas = [['=SEQUENCE(2,2)']];
    },
    read: (s) => s.getRange('B2').getSpillingToRange(),
    load: 'rowIndex,columnIndex,rowCount,columnCount',
    expected: { rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 2 },
  },
  {
    name: 'a spill in the way of something',
    act: (s) => {
      s.getRange('A2').values = [['in the way']];
      s.getRange('A1').formulas = [['=SEQUENCE(3)']];
    },
    read: (s) => s.getRange('A1:A3'),
    load: 'values',
    expected: { values: [['#SPILL!'], ['in the way'], ['']] },
  },
  {
    name: 'where a range stands',
    read: (s) => s.getRange('$B$3:D4'),
    load: 'rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn,isEntireRow',
    expected: {
      rowIndex: 2,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 3,
      cellCount: 6,
      isEntireColumn: false,
      isEntireRow: false,
    },
  },
  {
    name: 'a whole column holds null',
    read: (s) => s.getRange('A:A'),
    load: 'values,isEntireColumn,rowCount',
    expected: { values: null, isEntireColumn: true, rowCount: 1_048_576 },
  },
  { name: 'its sheet', read: (s) => s.getRange('A1').worksheet, load: 'tabColor', expected: { tabColor: '' } },
  {
    name: 'hidden rows and columns',
    act: (s) => {
      s.getRange('2:3').rowHidden = true;
      s.getRange('B:B').columnHidden = true;
    },
    read: (s) => s.getRange('B2:B3'),
    load: 'rowHidden,columnHidden',
    expected: { rowHidden: true, columnHidden: true },
  },
  {
    name: 'the visible view',
    act: (s) => {
      fill(s);
      s.getRange('2:2').rowHidden = true;
    },
    read: (s) => s.getRange('A1:B3').getVisibleView(),
    load: 'rowCount,values',
    expected: {
      rowCount: 2,
      values: [
        ['Name', 'Cars'],
        ['Wang', 7],
      ],
    },
  },
];

const NAVIGATION: readonly (readonly [name: string, address: string, find: (sheet: Sheet) => Excel.Range])[] = [
  ['getRangeByIndexes', 'B2:C4', (s) => s.getRangeByIndexes(1, 1, 3, 2)],
  ['worksheet.getCell', 'C2', (s) => s.getCell(1, 2)],
  ['getCell', 'C4', (s) => s.getRange('B2:D5').getCell(2, 1)],
  ['getRow', 'B3:D3', (s) => s.getRange('B2:D5').getRow(1)],
  ['getColumn', 'C2:C5', (s) => s.getRange('B2:D5').getColumn(1)],
  ['getLastCell', 'D5', (s) => s.getRange('B2:D5').getLastCell()],
  ['getLastRow', 'B5:D5', (s) => s.getRange('B2:D5').getLastRow()],
  ['getResizedRange', 'B2:E6', (s) => s.getRange('B2:D5').getResizedRange(1, 1)],
  ['getAbsoluteResizedRange', 'B2:C2', (s) => s.getRange('B2:D5').getAbsoluteResizedRange(1, 2)],
  ['getOffsetRange', 'A3:C6', (s) => s.getRange('B2:D5').getOffsetRange(1, -1)],
  ['getBoundingRect', 'A1:D5', (s) => s.getRange('B2:D5').getBoundingRect('A1')],
  ['getIntersectionOrNullObject', 'C3:D4', (s) => s.getRange('B2:D5').getIntersectionOrNullObject('C3:F4')],
  ['getEntireRow', '2:5', (s) => s.getRange('B2:D5').getEntireRow()],
  ['getEntireColumn', 'B:D', (s) => s.getRange('B2:D5').getEntireColumn()],
  ['getUsedRange', 'A1:C3', (s) => s.getUsedRange()],
  ['getUsedRange of a range', 'B1:C3', (s) => s.getRange('B:Z').getUsedRange(true)],
  ['getUsedRangeOrNullObject', 'A1:C3', (s) => s.getUsedRangeOrNullObject(true)],
  ['getSurroundingRegion', 'A1:C3', (s) => s.getRange('B2').getSurroundingRegion()],
  ['insert answers the new cells', 'A1:C1', (s) => s.getRange('A1:C1').insert('Down')],
];

const FORMATS: readonly Case[] = [
  ...(
    [
      ['fill/color', { fill: { color: '#FFCC00' } }, (f) => (f.fill.color = '#fc0')],
      ['font/bold', { font: { bold: true } }, (f) => (f.font.bold = true)],
      ['font/italic', { font: { italic: true } }, (f) => (f.font.italic = true)],
      ['font/color', { font: { color: '#FF0000' } }, (f) => (f.font.color = 'red')],
      ['font/size', { font: { size: 14 } }, (f) => (f.font.size = 14)],
      ['font/name', { font: { name: '微软雅黑' } }, (f) => (f.font.name = '微软雅黑')],
      ['font/underline', { font: { underline: 'Single' } }, (f) => (f.font.underline = 'Single')],
      ['horizontalAlignment', { horizontalAlignment: 'Right' }, (f) => (f.horizontalAlignment = 'Right')],
      ['verticalAlignment', { verticalAlignment: 'Top' }, (f) => (f.verticalAlignment = 'Top')],
      ['wrapText', { wrapText: true }, (f) => (f.wrapText = true)],
      ['indentLevel', { indentLevel: 2 }, (f) => (f.indentLevel = 2)],
      ['columnWidth', { columnWidth: 90 }, (f) => (f.columnWidth = 90)],
      ['rowHeight', { rowHeight: 30 }, (f) => (f.rowHeight = 30)],
      ['protection/locked', { protection: { locked: false } }, (f) => (f.protection.locked = false)],
    ] as const satisfies readonly (readonly [string, object, (format: Excel.RangeFormat) => unknown])[]
  ).map(([load, expected, set]: readonly [string, object, (format: Excel.RangeFormat) => unknown]): Case => ({
    name: `format/${load}`,
    act: (s) => void set(s.getRange('B2:C3').format),
    read: (s) => s.getRange('B2:C3').format,
    load,
    expected,
  })),
  {
    name: 'a mixed format is null',
    act: (s) => {
      s.getRange('B2').format.font.bold = true;
    },
    read: (s) => s.getRange('B2:C3').format.font,
    load: 'bold',
    expected: { bold: null },
  },
  {
    name: 'fill.clear',
    act: (s) => {
      s.getRange('B2').format.fill.color = '#123456';
      s.getRange('B2').format.fill.clear();
    },
    read: (s) => s.getRange('B2').format.fill,
    load: 'color',
    expected: { color: '#FFFFFF' },
  },
  {
    name: 'a border',
    act: (s) => {
      const border = s.getRange('B2:C3').format.borders.getItem('EdgeBottom');
      border.style = 'Double';
      border.color = '#00FF00';
    },
    read: (s) => s.getRange('B3').format.borders.getItem('EdgeBottom'),
    load: 'style,color,weight,sideIndex',
    expected: { style: 'Double', color: '#00FF00', weight: 'Thick', sideIndex: 'EdgeBottom' },
  },
  {
    name: 'an inner border',
    act: (s) => {
      s.getRange('B2:C3').format.borders.getItem('InsideHorizontal').style = 'Continuous';
    },
    read: (s) => s.getRange('B2:C2').format.borders.getItem('EdgeBottom'),
    load: 'style,weight',
    expected: { style: 'Continuous', weight: 'Thin' },
  },
  {
    name: 'a column’s format holds for cells to come',
    act: (s) => {
      s.getRange('B:B').format.font.italic = true;
      s.getRange('B9').values = [[1]];
    },
    read: (s) => s.getRange('B9').format.font,
    load: 'italic',
    expected: { italic: true },
  },
];

const SHEETS: readonly Case[] = [
  {
    name: 'worksheet',
    act: (s) => {
      s.tabColor = '#112233';
      s.showGridlines = false;
    },
    read: (s) => s,
    load: 'tabColor,showGridlines,visibility',
    expected: { tabColor: '#112233', showGridlines: false, visibility: 'Visible' },
  },
  {
    name: 'freezePanes.freezeAt',
    act: (s) => {
      s.freezePanes.freezeAt('A1:B3');
    },
    read: (s) => s.freezePanes.getLocationOrNullObject(),
    load: 'rowCount,columnCount',
    expected: { rowCount: 3, columnCount: 2 },
  },
  {
    name: 'freezePanes.freezeRows',
    act: (s) => {
      s.freezePanes.freezeRows(2);
    },
    read: (s) => s.freezePanes.getLocationOrNullObject(),
    load: 'rowCount,isEntireRow',
    expected: { rowCount: 2, isEntireRow: true },
  },
  {
    name: 'freezePanes.unfreeze',
    act: (s) => {
      s.freezePanes.freezeColumns(1);
      s.freezePanes.unfreeze();
    },
    read: (s) => s.freezePanes.getLocationOrNullObject(),
    load: 'address',
    expected: { isNullObject: true },
  },
  {
    name: 'protection',
    act: (s) => {
      s.protection.protect({ allowFormatCells: true });
    },
    read: (s) => s.protection,
    load: 'protected,options',
    expected: { protected: true, options: { allowFormatCells: true, allowInsertRows: false } },
  },
  {
    name: 'pageLayout',
    act: (s) => {
      s.pageLayout.orientation = 'Landscape';
      s.pageLayout.paperSize = 'A4';
      s.pageLayout.zoom = { horizontalFitToPages: 1 };
      s.pageLayout.centerHorizontally = true;
      s.pageLayout.printGridlines = false;
      s.pageLayout.setPrintTitleRows('$1:$4');
    },
    read: (s) => s.pageLayout,
    load: 'orientation,paperSize,zoom,centerHorizontally,printGridlines',
    expected: {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      printGridlines: false,
    },
  },
  {
    name: 'margins',
    act: (s) => {
      s.pageLayout.leftMargin = 36;
      s.pageLayout.footerMargin = 18;
    },
    read: (s) => s.pageLayout,
    load: 'leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin',
    expected: {
      leftMargin: 36,
      rightMargin: 50.4,
      topMargin: 54,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 18,
    },
  },
  {
    name: 'page breaks',
    act: (s) => {
      s.horizontalPageBreaks.add('A3');
      s.horizontalPageBreaks.removePageBreaks();
      for (const row of ['A9', 'A5', 'A9']) s.horizontalPageBreaks.add(row);
    },
    read: (s) => s.horizontalPageBreaks,
    load: 'items/rowIndex',
    expected: { items: [{ rowIndex: 4 }, { rowIndex: 8 }] },
  },
  {
    name: 'footers',
    act: (s) => {
      s.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      s.pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
    },
    read: (s) => s.pageLayout.headersFooters.defaultForAllPages,
    load: 'centerFooter,leftFooter,rightFooter',
    expected: { centerFooter: '&P / &N', leftFooter: '&A', rightFooter: '' },
  },
  {
    name: 'a table',
    act: (s, context) => {
      fill(s);
      const table = context.workbook.tables.add(s.getRange('A1:C3'), true);
      table.name = 'Cars';
      table.style = 'TableStyleLight9';
    },
    read: (_s, context) => context.workbook.tables.getItem('Cars'),
    load: 'name,style,showTotals,columns/items/name',
    expected: { name: 'Cars', style: 'TableStyleLight9', showTotals: false },
  },
  {
    name: 'a table’s columns',
    act: (s) => {
      fill(s);
      s.tables.add('A1:C3', true).name = 'Columns';
    },
    read: (s) => s.tables.getItem('Columns').columns.getItem('Cars').getDataBodyRange(),
    load: 'values',
    expected: { values: [[12], [7]] },
  },
  {
    name: 'structured references',
    act: (s) => {
      fill(s);
      s.tables.add('A1:C3', true).name = 'Sold';
      s.getRange('F1').formulas = [['=SUM(Sold[Cars])']];
    },
    read: (s) => s.getRange('F1'),
    load: 'values',
    expected: { values: [[19]] },
  },
  {
    name: 'a name of a range',
    act: (s, context) => {
      fill(s);
      context.workbook.names.add('the_rate', s.getRange('C2:C3'), 'what a car pays');
    },
    read: (_s, context) => context.workbook.names.getItem('the_rate'),
    load: 'name,type,comment,visible',
    expected: { name: 'the_rate', type: 'Range', comment: 'what a car pays', visible: true },
  },
  {
    name: 'a name of a constant',
    act: (_s, context) => {
      context.workbook.names.add('管理系数', '=0.9');
    },
    read: (_s, context) => context.workbook.names.getItem('管理系数'),
    load: 'formula,value,type',
    expected: { formula: '=0.9', value: 0.9, type: 'Double' },
  },
  {
    name: 'a name given after the formula that uses it',
    act: (s, context) => {
      s.getRange('A1').formulas = [['=SUM(later_on)']];
      s.getRange('B1:B2').values = [[3], [4]];
      context.workbook.names.add('later_on', s.getRange('B1:B2'));
    },
    read: (s) => s.getRange('A1'),
    load: 'values',
    expected: { values: [[7]] },
  },
  {
    name: 'a setting',
    act: (_s, context) => {
      context.workbook.settings.add('ranges', { people: 'A1:C3', months: [1, 2] });
    },
    read: (_s, context) => context.workbook.settings.getItem('ranges'),
    load: 'key,value',
    expected: { key: 'ranges', value: { people: 'A1:C3', months: [1, 2] } },
  },
  {
    name: 'the culture',
    read: (_s, context) => context.application.cultureInfo,
    load: 'name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator',
    expected: { name: 'en-US', numberFormat: { numberDecimalSeparator: '.', numberGroupSeparator: ',' } },
  },
  {
    name: 'the selection',
    act: (s) => {
      s.getRange('B2:C3').select();
    },
    read: (_s, context) => context.workbook.getSelectedRange(),
    load: 'rowIndex,columnCount',
    expected: { rowIndex: 1, columnCount: 2 },
  },
  {
    name: 'the selected areas',
    act: (s) => {
      s.getRange('B:B').select();
    },
    read: (_s, context) => context.workbook.getSelectedRanges(),
    load: 'areaCount,isEntireColumn,areas/items/columnIndex',
    expected: { areaCount: 1, isEntireColumn: true },
  },
];

const CONDITIONS: readonly Case[] = [
  {
    name: 'a data bar',
    act: (s) => {
      const bar = s.getRange('A1:A9').conditionalFormats.add('DataBar').dataBar;
      bar.barDirection = 'LeftToRight';
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      bar.upperBoundRule = { type: 'Number', formula: '1.5' };
      bar.positiveFormat.fillColor = '#4472C4';
      bar.positiveFormat.gradientFill = false;
      bar.showDataBarOnly = false;
    },
    read: (s) => s.getRange('A1:A9').conditionalFormats.getItemAt(0).dataBar,
    load: 'barDirection,lowerBoundRule,upperBoundRule,positiveFormat/fillColor,positiveFormat/gradientFill,showDataBarOnly',
    expected: {
      barDirection: 'LeftToRight',
      lowerBoundRule: { type: 'Number', formula: '0' },
      upperBoundRule: { type: 'Number', formula: '1.5' },
      positiveFormat: { fillColor: '#4472C4', gradientFill: false },
      showDataBarOnly: false,
    },
  },
  {
    name: 'a cell value format',
    act: (s) => {
      const format = s.getRange('A1:A9').conditionalFormats.add('CellValue').cellValue;
      format.rule = { formula1: '=1', operator: 'LessThan' };
      format.format.font.color = '#B45F06';
      format.format.font.bold = true;
      format.format.fill.color = '#FFF2CC';
    },
    read: (s) => s.getRange('A1:A9').conditionalFormats.getItemAt(0).cellValue,
    load: 'rule,format/font/color,format/font/bold,format/fill/color',
    expected: {
      rule: { formula1: '=1', operator: 'LessThan' },
      format: { font: { color: '#B45F06', bold: true }, fill: { color: '#FFF2CC' } },
    },
  },
  {
    name: 'a custom format',
    act: (s) => {
      const format = s.getRange('A1:B9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1>$B1';
      format.custom.format.fill.color = '#FF0000';
      format.stopIfTrue = true;
    },
    read: (s) => s.getRange('A1:B9').conditionalFormats.getItemAt(0),
    load: 'type,stopIfTrue,priority,custom/rule/formula',
    expected: { type: 'Custom', stopIfTrue: true, priority: 0, custom: { rule: { formula: '=$A1>$B1' } } },
  },
  {
    name: 'a list to choose from',
    act: (s) => {
      const validation = s.getRange('A1:A9').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: 'marginal,whole' } };
      validation.errorAlert = { message: 'Choose one.', title: 'Method', showAlert: true, style: 'Stop' };
      validation.prompt = { message: 'marginal or whole', title: 'Method', showPrompt: true };
    },
    read: (s) => s.getRange('A1:A9').dataValidation,
    load: 'type,rule,errorAlert,prompt,ignoreBlanks',
    expected: {
      type: 'List',
      rule: { list: { inCellDropDown: true, source: 'marginal,whole' } },
      errorAlert: { message: 'Choose one.', title: 'Method', showAlert: true, style: 'Stop' },
      prompt: { message: 'marginal or whole', title: 'Method', showPrompt: true },
      ignoreBlanks: true,
    },
  },
  {
    name: 'a number to type',
    act: (s) => {
      s.getRange('A1').values = [[5]];
      s.getRange('A1').dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    },
    read: (s) => s.getRange('A1').dataValidation,
    load: 'type,rule,valid',
    expected: { type: 'Decimal', rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }, valid: false },
  },
  {
    name: 'validation taken off part of its cells',
    act: (s) => {
      s.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      s.getRange('A3').dataValidation.clear();
    },
    read: (s) => s.getRange('A3').dataValidation,
    load: 'type',
    expected: { type: 'None' },
  },
];

describe.each([
  ['ranges', RANGES],
  ['formats', FORMATS],
  ['sheets, tables and names', SHEETS],
  ['conditional formats and validation', CONDITIONS],
])('%s', (_group, cases) => {
  test.each(cases)('$name', async ({ act, read, load, expected }) => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      act?.(sheet, context);
      const found = read(sheet, context);
      found.load(load);
      await context.sync();
      const loaded: unknown = found.isNullObject ? { isNullObject: true } : found.toJSON();
      expect(loaded).toMatchObject(expected as object);
    });
  });
});

test.each(NAVIGATION)('%s is %s', async (_name, address, find) => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    fill(sheet);
    const range = find(sheet);
    range.load('address');
    sheet.load('name');
    await context.sync();
    expect(range.address).toBe(`${sheet.name}!${address}`);
  });
});

test('nothing in common is a null object', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const nothing = sheet.getRange('A1:B2').getIntersectionOrNullObject('C3');
    const unused = sheet.getUsedRangeOrNullObject(true);
    nothing.load('address');
    await context.sync();
    expect([nothing.isNullObject, unused.isNullObject]).toEqual([true, true]);
  });
});

test('getCellProperties answers what setCellProperties set', async () => {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange('A1:B1');
    range.setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }]]);
    const properties = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(properties.value).toEqual([
      [
        { format: { fill: { color: '#FF0000' }, font: { bold: false } } },
        { format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
      ],
    ]);
  });
});

test('copyFrom moves relative references and repeats the source', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('B1').formulas = [['=A1*10']];
    sheet.getRange('B2:B3').copyFrom('B1');
    const copied = sheet.getRange('B2:B3');
    copied.load('formulas,values');
    await context.sync();
    expect(copied.formulas).toEqual([['=A2*10'], ['=A3*10']]);
    expect(copied.values).toEqual([[20], [30]]);
  });
});

test('copyFrom brings conditional formats along with formats, each formula moved, and texts as they were typed', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const { custom } = sheet.getRange('A1:A2').conditionalFormats.add('Custom');
    custom.rule.formula = '=A1>B1';
    sheet.getRange('A1:A2').formulas = [["'=1+1"], ['=1/0']];
    sheet.getRange('C2:C3').copyFrom('A1:A2', 'Values');
    sheet.getRange('C2:C3').copyFrom('A1:A2', 'Formats');
    const copied = sheet.getRange('C2:C3');
    copied.load('formulas,values,valueTypes');
    const formats = copied.conditionalFormats;
    formats.load('items/type');
    await context.sync();
    const rule = formats.getItemAt(0).custom.rule;
    const place = formats.getItemAt(0).getRange();
    rule.load('formula');
    place.load('address');
    await context.sync();
    expect(copied.values).toEqual([['=1+1'], ['#DIV/0!']]);
    expect(copied.formulas).toEqual(copied.values);
    expect(copied.valueTypes).toEqual([['String'], ['Error']]);
    expect([formats.items.length, rule.formula, place.address.split('!')[1]]).toEqual([1, '=C2>D2', 'C2:C3']);
  });
});

test('sort.apply sorts the rows below the header', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    fill(sheet);
    const range = sheet.getRange('A1:C3');
    range.sort.apply([{ key: 1, ascending: true }], false, true);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([SALES[0], SALES[2], SALES[1]]);
  });
});

test('sort.apply takes along what a formula refers to in its own row', async () => {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange('A1:C3');
    range.formulas = [
      [3, '=$A1*10', '=A1+$A$1'],
      [1, '=$A2*10', '=A2+$A$1'],
      [2, '=$A3*10', '=A3+$A$1'],
    ];
    range.sort.apply([{ key: 0, ascending: true }]);
    range.load('values,formulas');
    await context.sync();
    expect(range.formulas).toEqual([
      [1, '=$A1*10', '=A1+$A$1'],
      [2, '=$A2*10', '=A2+$A$1'],
      [3, '=$A3*10', '=A3+$A$1'],
    ]);
    expect(range.values).toEqual([
      [1, 10, 2],
      [2, 20, 3],
      [3, 30, 4],
    ]);
  });
});

test.each([
  ['Contents', { values: [['']], numberFormat: [['0.00']] }],
  ['Formats', { values: [[1]], numberFormat: [['General']] }],
  ['All', { values: [['']], numberFormat: [['General']] }],
] as const)('clear(%s)', async (applyTo, expected) => {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange('A1');
    range.values = [[1]];
    range.numberFormat = [['0.00']];
    range.clear(applyTo);
    range.load('values,numberFormat');
    await context.sync();
    expect(range.toJSON()).toMatchObject(expected);
  });
});

test('autofitColumns makes room for full-width characters', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:B1').values = [['abcdefgh', '一二三四五六七八']];
    sheet.getRange('A:B').format.autofitColumns();
    const [narrow, wide] = [sheet.getRange('A1').format, sheet.getRange('B1').format];
    narrow.load('columnWidth');
    wide.load('columnWidth');
    await context.sync();
    expect(wide.columnWidth).toBeGreaterThan(narrow.columnWidth * 1.5);
  });
});
