import type { ICellData, IStyleData } from '@univerjs/core';
import { readXlsx, type ReadResult } from '../../../src/workbench/xlsx';
import { xlsxFile, type ForeignFile } from '../../support/xlsx-file';

async function open(file: ForeignFile): Promise<ReadResult> {
  return readXlsx(await xlsxFile(file), 'Foreign.xlsx');
}

async function cellsOf(file: ForeignFile): Promise<Record<string, ICellData>> {
  const { workbook } = await open(file);
  const cells = workbook.sheets['sheet-1']?.cellData ?? {};
  return Object.fromEntries(
    Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line as Record<string, ICellData>).map(([column, cell]) => [
        `${String.fromCharCode(65 + Number(column))}${Number(row) + 1}`,
        cell,
      ]),
    ),
  );
}

function resource(result: ReadResult, name: string): unknown {
  const data = result.workbook.resources?.find((candidate) => candidate.name === name)?.data;
  return JSON.parse(data ?? '{}');
}

describe('cells', () => {
  it.each([
    ['a number', '<c r="A1"><v>28.999999999999996</v></c>', { v: 28.999999999999996, t: 2 }],
    ['a text in place', '<c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c>', { v: 'a & b', t: 1 }],
    ['a truth value', '<c r="A1" t="b"><v>0</v></c>', { v: 0, t: 3 }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { v: '#DIV/0!', t: 1 }],
    ['a text of digits', '<c r="A1" t="inlineStr"><is><t>007</t></is></c>', { v: '007', t: 4 }],
    ['our function', '<c r="A1"><f>_xldudf_PAY_ROUND(B1,2)</f><v>1.5</v></c>', { f: '=PAY.ROUND(B1,2)', v: 1.5, t: 2 }],
    [
      'our function, mangled',
      '<c r="A1"><f>[2]!_xldudf_COMMISSION(B1,C1:D9)</f><v>1</v></c>',
      { f: '=COMMISSION(B1,C1:D9)', v: 1, t: 2 },
    ],
    ['a formula without a value', '<c r="A1"><f>SUM(B1:B9)</f></c>', { f: '=SUM(B1:B9)' }],
    [
      'a formula that gives an error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { f: '=1/0', v: '#DIV/0!', t: 1 },
    ],
    ['a text from a formula', '<c r="A1" t="str"><f>"x"</f><v>x</v></c>', { f: '="x"', v: 'x', t: 1 }],
  ])('%s', async (_, cell, expected) => {
    expect((await cellsOf({ rows: `<row r="1">${cell}</row>` }))['A1']).toEqual(expected);
  });

  it('works out shared formulas, and leaves texts in them alone', async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1&amp;"A1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
    const cells = await cellsOf({ rows });
    expect(['B1', 'B2', 'B3'].map((address) => cells[address]?.f)).toEqual([
      '=A1*$D$1&"A1"',
      '=A2*$D$1&"A1"',
      '=A3*$D$1&"A1"',
    ]);
  });

  it('takes the words of a rich text, and says that their formats go', async () => {
    const file = {
      sharedStrings: '<si><r><t>Nancy </t></r><r><rPr><b/></rPr><t>Davolio</t></r></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    };
    expect((await cellsOf(file))['A1']).toEqual({ v: 'Nancy Davolio', t: 1 });
    expect((await open(file)).losses).toEqual(['loss.rich-text']);
  });

  it('reads elements with a prefix, as some programs write them', async () => {
    const sheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await cellsOf({ parts: { 'xl/worksheets/sheet1.xml': sheet } }))['A1']).toEqual({ v: 7, t: 2 });
  });

  it('keeps a formula under a hyperlink', async () => {
    const cells = await cellsOf({
      rows: '<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>3</v></c></row>',
      after: '<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com" TargetMode="External"/></Relationships>',
      },
    });
    expect(cells['A1']).toEqual({ f: '=SUM(B1:B2)', v: 3, t: 2 });
  });
});

describe('styles', () => {
  const THEME =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const styleOf = async (styles: string): Promise<IStyleData> => {
    const { workbook } = await open({
      styles,
      rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      parts: { 'xl/theme/theme1.xml': THEME },
    });
    const style = workbook.sheets['sheet-1']?.cellData?.[0]?.[0]?.s;
    return workbook.styles[typeof style === 'string' ? style : ''] ?? {};
  };
  const fill = (color: string): string =>
    `<fonts><font/></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf/><xf fillId="1" applyFill="1"/></cellXfs>`;

  it.each([
    ['rgb="FF112233"', '#112233'],
    ['theme="4"', '#4472C4'],
    ['theme="4" tint="0.59999389629810485"', '#B4C6E7'],
    ['theme="4" tint="-0.249977111117893"', '#2F5496'],
    ['theme="0" tint="-0.14999847407452621"', '#D9D9D9'],
    ['theme="3"', '#44546A'],
    ['indexed="10"', '#FF0000'],
    ['indexed="42"', '#CCFFCC'],
  ])('%s is the colour %s that Excel shows, to within 1 of 255', async (color, rgb) => {
    const shown = channels((await styleOf(fill(color))).bg?.rgb ?? '');
    channels(rgb).forEach((channel, index) => {
      expect(Math.abs(channel - (shown[index] ?? Number.NaN))).toBeLessThanOrEqual(1);
    });
  });

  it.each([
    ['yyyy\\-mm\\-dd', 'yyyy-mm-dd'],
    ['#,##0.00\\ &quot;元&quot;', '#,##0.00 "元"'],
    ['0.0\\%', '0.0"%"'],
    ['yyyy\\年m\\月', 'yyyy年m月'],
    ['\\d0', '"d"0'],
  ])('the number format %s means %s', async (inFile, format) => {
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="${inFile}"/></numFmts><fonts><font/></fonts><cellXfs><xf/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs>`;
    expect((await styleOf(styles)).n).toEqual({ pattern: format });
  });

  it('gives cells without a font the file’s own', async () => {
    const { workbook } = await open({
      styles: '<fonts><font><sz val="10"/><name val="宋体"/></font></fonts><cellXfs><xf/></cellXfs>',
    });
    expect(workbook.defaultStyle).toEqual({ ff: '宋体', fs: 10 });
  });
});

describe('the rest of a sheet', () => {
  it('reads a validation of a whole column as the column that there is', async () => {
    const result = await open({
      after:
        '<dataValidations count="1"><dataValidation type="whole" operator="greaterThan" sqref="C2:C1048576"><formula1>0</formula1></dataValidation></dataValidations>',
    });
    expect(resource(result, 'SHEET_DATA_VALIDATION_PLUGIN')).toMatchObject({
      'sheet-1': [
        {
          type: 'whole',
          operator: 'greaterThan',
          formula1: '0',
          ranges: [{ startRow: 1, startColumn: 2, endRow: 999, endColumn: 2 }],
        },
      ],
    });
  });

  it('reads a comparison with a cell as the formula that says the same', async () => {
    const result = await open({
      styles:
        '<fonts><font/></fonts><cellXfs><xf/></cellXfs><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>',
      after:
        '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>$D$1</formula></cfRule></conditionalFormatting>',
    });
    expect(resource(result, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject({
      'sheet-1': [{ rule: { subType: 'formula', value: '=B2<$D$1', style: { cl: { rgb: '#9C0006' } } } }],
    });
  });

  it('reads names of constants, of whole columns and of more cells than anybody could count', async () => {
    const result = await open({
      workbook:
        '<definedNames><definedName name="Rate">0.13</definedName><definedName name="All">Data!$A:$XFD</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$2</definedName></definedNames>',
    });
    expect(Object.values(resource(result, 'SHEET_DEFINED_NAME_PLUGIN') as object)).toMatchObject([
      { name: 'Rate', formulaOrRefString: '=0.13' },
      { name: 'All', formulaOrRefString: 'Data!$A:$XFD' },
    ]);
  });
});

describe('what would be lost is said', () => {
  it.each([
    ['loss.charts', { parts: { 'xl/charts/chart1.xml': '<c/>' } }],
    ['loss.pictures', { parts: { 'xl/media/image1.png': '' } }],
    ['loss.pivots', { parts: { 'xl/pivotTables/pivotTable1.xml': '<p/>' } }],
    ['loss.macros', { parts: { 'xl/vbaProject.bin': '' } }],
    ['loss.comments', { parts: { 'xl/comments1.xml': '<c/>' } }],
    ['loss.external-links', { parts: { 'xl/externalLinks/externalLink1.xml': '<e/>' } }],
    ['loss.slicers', { parts: { 'xl/slicers/slicer1.xml': '<s/>' } }],
    ['loss.hyperlinks', { after: '<hyperlinks><hyperlink ref="A1" location="Data!A1"/></hyperlinks>' }],
    ['loss.filter-criteria', { after: '<autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>' }],
    ['loss.page-breaks', { after: '<colBreaks count="1"><brk id="3"/></colBreaks>' }],
    ['loss.outline', { before: '<cols><col min="1" max="2" width="9" outlineLevel="1"/></cols>' }],
    [
      'loss.password',
      { after: '<sheetProtection sheet="1" algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="1"/>' },
    ],
    [
      'loss.rules',
      {
        after:
          '<conditionalFormatting sqref="A1"><cfRule type="iconSet" priority="1"><iconSet/></cfRule></conditionalFormatting>',
      },
    ],
    ['loss.sheets', { parts: { 'xl/workbook.xml': chartSheet() } }],
  ] satisfies [string, ForeignFile][])('%s', async (loss, file) => {
    expect((await open(file)).losses).toEqual([loss]);
  });

  it('says nothing of a file that loses nothing', async () => {
    expect((await open({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' })).losses).toEqual([]);
  });
});

function chartSheet(): string {
  return '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Chart" sheetId="2" r:id="rId9"/><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>';
}

function channels(rgb: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(rgb.slice(start, start + 2), 16));
}
