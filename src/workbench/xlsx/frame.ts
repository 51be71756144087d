import type JSZip from 'jszip';
import { parseXml, type XmlElement } from './xml';

const OPEN = /<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?(\/?)>/;
const CLOSE = /<\/(?:[\w.-]+:)?sheetData>/;

/** A sheet's XML without its cells: small, however many rows the sheet has. */
export async function readFrame(zip: JSZip, path: string): Promise<XmlElement> {
  const xml = (await zip.file(path)?.async('string')) ?? '<worksheet/>';
  const { before, after } = splitAtCells(xml);
  return parseXml(before + after);
}

/** A sheet's XML in three: what comes before its cells, the cells with their element, and what follows. */
export function splitAtCells(xml: string): { before: string; cells: string; after: string } {
  const open = OPEN.exec(xml);
  if (!open) return { before: xml, cells: '', after: '' };
  const close = open[1] === '/' ? undefined : CLOSE.exec(xml.slice(open.index));
  const end = close ? open.index + close.index + close[0].length : open.index + open[0].length;
  return { before: xml.slice(0, open.index), cells: xml.slice(open.index, end), after: xml.slice(end) };
}
