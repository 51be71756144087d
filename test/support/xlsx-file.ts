import JSZip from 'jszip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What is put into a workbook file that some other program is supposed to have written. */
export interface ForeignFile {
  /** The rows of its only sheet. */
  readonly rows?: string;
  /** What stands before and after the rows in the sheet. */
  readonly before?: string;
  readonly after?: string;
  /** What stands in the workbook after its list of sheets, and before it. */
  readonly workbook?: string;
  readonly properties?: string;
  /** Elements of the styles. */
  readonly styles?: string;
  readonly sharedStrings?: string;
  /** Further parts, or other ones than the usual, by path. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The bytes of a workbook with one sheet, put together from pieces of XML as other programs write them. */
export async function xlsxFile(file: ForeignFile): Promise<ArrayBuffer> {
  const zip = new JSZip();
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${file.properties ?? ''}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>${file.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}${relation('rId3', 'sharedStrings', 'sharedStrings.xml')}${relation('rId4', 'theme', 'theme/theme1.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${file.styles ?? '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs><xf/></cellXfs>'}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${file.sharedStrings ?? ''}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${file.before ?? ''}<sheetData>${file.rows ?? ''}</sheetData>${file.after ?? ''}</worksheet>`,
    ...file.parts,
  };
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: 'arraybuffer' });
}
