import type JSZip from 'jszip';
import { readPart } from './archive';
import { splitAtCells } from './frame';
import { element, formatXml } from './xml';

const METADATA = 'xl/metadata.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC_ARRAY = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
/** The extension that says "dynamic array". Source: [MS-XLSX] 2.3.1. */
const EXTENSION_URI = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
/** What stays with such a cell when it is copied, pasted or cleared, as Excel writes it. */
const BEHAVIOUR =
  'copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta'.split(' ');

/**
 * Marks the array formulas of a written workbook as dynamic: without the mark Excel would take them for the old kind, show
 * them in braces, and not let them grow.
 *
 * @param sheetPaths parts of the sheets that have array formulas
 */
export async function markDynamicArrays(zip: JSZip, sheetPaths: readonly string[]): Promise<void> {
  if (sheetPaths.length === 0) return;
  for (const path of sheetPaths) {
    const xml = (await zip.file(path)?.async('string')) ?? '';
    const { before, cells, after } = splitAtCells(xml);
    zip.file(path, before + cells.replace(/(<c [^>]*)>(<f t="array")/g, '$1 cm="1">$2') + after);
  }
  zip.file(METADATA, formatXml(metadata()));
  const relations = await readPart(zip, 'xl/_rels/workbook.xml.rels');
  const types = await readPart(zip, '[Content_Types].xml');
  if (!relations || !types) throw new Error('The written workbook has no relationships.');
  relations.children.push(element('Relationship', { Id: 'rIdMetadata', Type: RELATION, Target: 'metadata.xml' }));
  types.children.push(element('Override', { PartName: `/${METADATA}`, ContentType: TYPE }));
  zip.file('xl/_rels/workbook.xml.rels', formatXml(relations));
  zip.file('[Content_Types].xml', formatXml(types));
}

function metadata() {
  const behaviour = Object.fromEntries(BEHAVIOUR.map((name) => [name, '1']));
  const properties = element('xda:dynamicArrayProperties', { fDynamic: '1', fCollapsed: '0' });
  const block = element('bk', {}, [element('extLst', {}, [element('ext', { uri: EXTENSION_URI }, [properties])])]);
  return element('metadata', { xmlns: MAIN, 'xmlns:xda': DYNAMIC_ARRAY }, [
    element('metadataTypes', { count: '1' }, [
      element('metadataType', { name: 'XLDAPR', minSupportedVersion: '120000', ...behaviour }),
    ]),
    element('futureMetadata', { name: 'XLDAPR', count: '1' }, [block]),
    element('cellMetadata', { count: '1' }, [element('bk', {}, [element('rc', { t: '1', v: '0' })])]),
  ]);
}
