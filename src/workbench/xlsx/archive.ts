import JSZip from 'jszip';
import { parseXml, childrenOf, type XmlElement } from './xml';
import { XlsxError } from './xlsx-error';

/** First bytes of a compound file: an .xls of before 2007, or a workbook that a password encrypts ([MS-OFFCRYPTO] 2.3). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const ENCRYPTED = 'EncryptedPackage';

/** A relationship of a part, its target as a path from the archive's root. */
export interface Relation {
  readonly id: string;
  /** Last word of the relationship's type, such as `worksheet`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of a workbook file.
 *
 * @throws {XlsxError} where the bytes are something else: an older workbook, an encrypted one, no workbook, half of one
 */
export async function openArchive(bytes: ArrayBuffer): Promise<JSZip> {
  const head = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
  if (startsWith(head, COMPOUND_FILE)) throw new XlsxError(holdsWide(bytes, ENCRYPTED) ? 'password' : 'old-xls');
  if (!startsWith(head, ZIP)) throw new XlsxError('not-xlsx');
  const zip = await JSZip.loadAsync(bytes).catch((cause: unknown) => {
    throw new XlsxError('broken', { cause });
  });
  if (zip.file(/^xl\/workbook\.bin$/i).length > 0) throw new XlsxError('binary-xlsb');
  if (zip.file(/^xl\/.*\.xml$/i).length === 0) throw new XlsxError('not-xlsx');
  return zip;
}

/** A part's XML, or undefined where the archive has no such part. */
export async function readPart(zip: JSZip, path: string): Promise<XmlElement | undefined> {
  const text = await zip.file(path)?.async('string');
  return text === undefined ? undefined : parseXml(text);
}

/** The relationships of a part, or of the whole file for the path `''`. */
export async function relationsOf(zip: JSZip, path: string): Promise<Relation[]> {
  const root = await readPart(zip, relationsPath(path));
  return childrenOf(root, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    target: resolve(path, attributes['Target'] ?? ''),
    external: attributes['TargetMode'] === 'External',
  }));
}

/** Where the relationships of a part are kept: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolve(path: string, target: string): string {
  const base = new URL(path, 'file:///');
  return decodeURIComponent(new URL(target, base).pathname).slice(1);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the bytes hold a text in UTF-16, as the directory of a compound file spells the names of its streams. */
function holdsWide(bytes: ArrayBuffer, text: string): boolean {
  const wide = Array.from(text).join('\0');
  return new TextDecoder('latin1').decode(bytes).includes(wide);
}
