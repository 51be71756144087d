import { readXlsx, XlsxError, type XlsxProblem } from '../../../src/workbench/xlsx';
import { xlsxFile } from '../../support/xlsx-file';

const bytes = (text: string): ArrayBuffer => Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer;
const COMPOUND_FILE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

async function problemOf(file: ArrayBuffer | Promise<ArrayBuffer>): Promise<XlsxProblem | undefined> {
  try {
    await readXlsx(await file, 'x.xlsx');
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
  return undefined;
}

it.each<[XlsxProblem, string, () => ArrayBuffer | Promise<ArrayBuffer>]>([
  ['not-xlsx', 'an empty file', () => bytes('')],
  ['not-xlsx', 'a text', () => bytes('name,amount\nNancy,1\n')],
  ['not-xlsx', 'a document of another kind', () => xlsxFile({ parts: { 'xl/workbook.xml': '<document/>' } })],
  ['broken', 'half a file', async () => (await xlsxFile({})).slice(0, 700)],
  [
    'broken',
    'a sheet that breaks off',
    () => xlsxFile({ parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' } }),
  ],
  ['old-xls', 'a workbook of Excel 2003', () => bytes(`${COMPOUND_FILE}W\0o\0r\0k\0b\0o\0o\0k\0`)],
  [
    'password',
    'a workbook with a password',
    () => bytes(`${COMPOUND_FILE}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`),
  ],
  ['binary-xlsb', 'a binary workbook', () => xlsxFile({ parts: { 'xl/workbook.bin': '' } })],
  [
    'date-1904',
    'a workbook that counts its dates from 1904',
    () => xlsxFile({ properties: '<workbookPr date1904="1"/>' }),
  ],
])('refuses as %s %s', async (problem, _, file) => {
  expect(await problemOf(file())).toBe(problem);
});

it('says in both languages what is wrong and what to do', () => {
  const { text } = new XlsxError('password');
  expect(text['en-US']).toContain('Remove the password in Excel');
  expect(text['zh-CN']).toContain('取消密码');
});
