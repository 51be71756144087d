import JSZip from 'jszip';
import { readPart, relationsOf } from './archive';
import { childOf, childrenOf, element, formatXml, type XmlElement } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKBOOK = 'xl/workbook.xml';

/** A sheet of cells in a file. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Where its tab stands among all of the file's, chart sheets included; defined names count so. */
  readonly position: number;
}

/** Where a workbook's parts are. */
export interface WorkbookParts {
  readonly workbook: XmlElement;
  readonly path: string;
  /** In the order of their tabs; sheets that hold no cells, such as chart sheets, are left out. */
  readonly sheets: readonly SheetPart[];
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  readonly sharedStrings: string | undefined;
}

/** Finds a workbook's parts by their relationships, wherever the program that wrote it has put them. */
export async function findParts(zip: JSZip): Promise<WorkbookParts | undefined> {
  const path = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.target ?? WORKBOOK;
  const workbook = await readPart(zip, path);
  if (!workbook) return undefined;
  const relations = await relationsOf(zip, path);
  const partOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.target;
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap(({ attributes }, position): SheetPart[] => {
    const relation = relations.find(({ id }) => id === attributes['r:id']);
    if (relation?.type !== 'worksheet') return [];
    const state = attributes['state'];
    return [
      {
        name: attributes['name'] ?? '',
        path: relation.target,
        state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        position,
      },
    ];
  });
  return {
    workbook,
    path,
    sheets,
    styles: partOf('styles'),
    theme: partOf('theme'),
    sharedStrings: partOf('sharedStrings'),
  };
}

/**
 * A copy that exceljs reads without stumbling: cells, their styles and texts alone, under the names that it looks for and
 * with elements without prefixes. Names, tables, rules and validations are read elsewhere, for exceljs unrolls or forgets
 * some of them; of drawings, comments, pivot tables and the like losses.ts tells the user.
 */
export async function readableCopy(zip: JSZip, parts: WorkbookParts): Promise<Uint8Array> {
  const copy = new JSZip();
  const relations: XmlElement[] = [];
  const add = async (type: string, from: string | undefined, to: string): Promise<void> => {
    const text = from === undefined ? undefined : await zip.file(from)?.async('string');
    if (text === undefined) return;
    relations.push(relation(`rId${relations.length + 1}`, type, to));
    copy.file(`xl/${to}`, type === 'styles' ? quoteEscapedCharacters(withoutPrefix(text)) : withoutPrefix(text));
  };

  for (const [index, { path }] of parts.sheets.entries()) {
    await add('worksheet', path, `worksheets/sheet${index + 1}.xml`);
  }
  await add('styles', parts.styles, 'styles.xml');
  await add('theme', parts.theme, 'theme/theme1.xml');
  await add('sharedStrings', parts.sharedStrings, 'sharedStrings.xml');
  copy.file('xl/_rels/workbook.xml.rels', formatXml(relationships(relations)));
  copy.file(WORKBOOK, formatXml(sheetList(parts)));
  copy.file('_rels/.rels', formatXml(relationships([relation('rId1', 'officeDocument', WORKBOOK)])));
  return copy.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

function sheetList({ sheets }: WorkbookParts): XmlElement {
  const list = sheets.map(({ name, state }, index) =>
    element('sheet', { name, sheetId: String(index + 1), state, 'r:id': `rId${index + 1}` }),
  );
  return element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [element('sheets', {}, list)]);
}

function relationships(relations: XmlElement[]): XmlElement {
  return element('Relationships', { xmlns: RELATIONS }, relations);
}

function relation(id: string, type: string, target: string): XmlElement {
  return element('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target });
}

/** The XML with the prefix of its root taken off every element: some programs write `<x:worksheet>` for `<worksheet>`. */
function withoutPrefix(xml: string): string {
  const prefix = /<([A-Za-z][\w.-]*):(?:worksheet|styleSheet|sst)[\s>]/.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

/** Characters that a number format shows as they are, with or without a backslash before them. */
const SHOWN_AS_THEY_ARE = /[\s$\-+/():!^&'~{}<>=一-鿿]/;

/** `0.0\%` of a number format as `0.0"%"`: exceljs would drop the backslash, and the format would mean something else. */
function quoteEscapedCharacters(styles: string): string {
  return styles.replace(/formatCode="[^"]*"/g, (attribute) =>
    attribute.replace(/\\(&\w+;|.)/gu, (_, character: string) =>
      SHOWN_AS_THEY_ARE.test(character) ? character : `&quot;${character}&quot;`,
    ),
  );
}
