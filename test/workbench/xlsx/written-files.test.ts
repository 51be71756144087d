import JSZip from 'jszip';
import { CellValueType, type IWorkbookData } from '@univerjs/core';
import { newWorkbookExtras } from '../../../src/workbench/engine/extras';
import { writeXlsx, type WriteOptions } from '../../../src/workbench/xlsx';

const ADD_IN = { id: '7a1f1f0e-0000-4000-8000-000000000001', version: '0.1.0.0' };

function withFormula(formula: string, value: string | number): Partial<IWorkbookData> {
  const t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return {
    sheetOrder: ['s'],
    styles: {},
    sheets: { s: { id: 's', name: 'S', cellData: { 0: { 0: { f: formula, v: value, t } } } } },
  };
}

async function partsOf(
  workbook: Partial<IWorkbookData>,
  options: WriteOptions = {},
  settings: Record<string, unknown> = {},
): Promise<Record<string, string>> {
  const bytes = await writeXlsx(workbook, { ...newWorkbookExtras(), settings }, options);
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)),
  );
}

const sheetOf = async (...args: Parameters<typeof partsOf>): Promise<string> =>
  (await partsOf(...args))['xl/worksheets/sheet1.xml'] ?? '';

describe('a formula in the file', () => {
  it.each([
    [
      '=COMMISSION(B1,C1:D9)',
      12,
      '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_COMMISSION(B1,C1:D9)</f><v>12</v></c>',
    ],
    ['=PAY.ROUND(B1,2)', 1.25, '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_PAY_ROUND(B1,2)</f><v>1.25</v></c>'],
    ['=SUM(B1:B9)', 3, '<c r="A1"><f>SUM(B1:B9)</f><v>3</v></c>'],
    ['=SUM(B1:B9)', '#N/A', '<c r="A1" t="e"><f>SUM(B1:B9)</f><v>#N/A</v></c>'],
    ['=SCORE(B1,C1)', '#BUSY!', '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_SCORE(B1,C1)</f></c>'],
    ['=SEQUENCE(3)', '#SPILL!', '<c r="A1" t="e" cm="1"><f t="array" ref="A1">_xlfn.SEQUENCE(3)</f><v>#VALUE!</v></c>'],
    ['=B1&""', 'a<b', '<c r="A1" t="str"><f>B1&amp;&quot;&quot;</f><v>a&lt;b</v></c>'],
  ])('%s that shows %s', async (formula, value, expected) => {
    expect(await sheetOf(withFormula(formula, value))).toContain(expected);
  });

  it('under a namespace is the add-in’s where it is written under it, and nobody’s where it is not', async () => {
    expect(await sheetOf(withFormula('=ACME.PAY.ROUND(B1)', 1), { namespace: 'ACME' })).toContain(
      '<f t="array" ref="A1">_xldudf_ACME_PAY_ROUND(B1)</f>',
    );
    expect(await sheetOf(withFormula('=COMMISSION(B1,C1)', 1), { namespace: 'ACME' })).toContain(
      '<f>COMMISSION(B1,C1)</f>',
    );
    expect(await sheetOf(withFormula('=_xldudf_COMMISSION(B1,C1)', 1), { namespace: 'ACME' })).toContain(
      '<f t="array" ref="A1">_xldudf_COMMISSION(B1,C1)</f>',
    );
  });

  it('that fills several cells has their area and their values', async () => {
    const spills = [
      {
        sheetId: 's',
        row: 0,
        column: 0,
        values: [
          [1, 'x'],
          [true, '#N/A'],
        ],
      },
    ];
    const sheet = await sheetOf(withFormula('=COMMISSION(F1:F2,C1:D9)', 1), { spills });
    expect(sheet).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_COMMISSION(F1:F2,C1:D9)</f><v>1</v></c>',
    );
    expect(sheet).toContain('<c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c>');
  });

  it('brings the mark of dynamic arrays with it, and only then', async () => {
    expect((await partsOf(withFormula('=COMMISSION(B1,C1)', 1)))['xl/metadata.xml']).toContain('fDynamic="1"');
    expect((await partsOf(withFormula('=SUM(B1)', 1)))['xl/metadata.xml']).toBeUndefined();
  });
});

describe('the add-in in the file', () => {
  it('is named with its settings where Excel looks for them', async () => {
    const parts = await partsOf(withFormula('=1', 1), { addIn: ADD_IN }, { month: '2026-10' });
    expect(parts['xl/webextensions/webextension1.xml']).toContain(
      '<we:reference id="7a1f1f0e-0000-4000-8000-000000000001" version="0.1.0.0" store="developer" storeType="Registry"/>',
    );
    expect(parts['xl/webextensions/webextension1.xml']).toContain(
      '<we:property name="month" value="&quot;2026-10&quot;"/>',
    );
    expect(parts['xl/webextensions/taskpanes.xml']).toContain('r:id="rId1"');
    expect(parts['xl/webextensions/_rels/taskpanes.xml.rels']).toContain('Target="webextension1.xml"');
    expect(parts['_rels/.rels']).toContain(
      'relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
    );
    for (const name of ['taskpanes', 'webextension1']) {
      expect(parts['[Content_Types].xml']).toContain(`PartName="/xl/webextensions/${name}.xml"`);
    }
  });

  it('is not there where none was asked for', async () => {
    expect(Object.keys(await partsOf(withFormula('=1', 1))).filter((path) => path.includes('webextension'))).toEqual(
      [],
    );
  });
});
