import type JSZip from 'jszip';
import { readPart, relationsPath } from './archive';
import { childOf, childrenOf, element, formatXml, parseXml, type XmlElement } from './xml';

/**
 * Where Excel keeps an add-in's settings and remembers that a workbook uses the add-in.
 * Source: [MS-OWEXML] 2.2, and Microsoft's page "Automatically open a task pane with a document".
 */
const FOLDER = 'xl/webextensions';
const PANES = `${FOLDER}/taskpanes.xml`;
const EXTENSION = `${FOLDER}/webextension1.xml`;
const EXTENSION_SCHEMA = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANE_SCHEMA = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PANES_RELATION = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_RELATION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
/** Width of the pane, and its place among several, as Excel writes them for a first pane. */
const PANE_WIDTH = '350';
const PANE_ROW = '4';

/** The add-in as a saved workbook refers to it. */
export interface AddInReference {
  /** The manifest's Id. */
  readonly id: string;
  /** The manifest's Version. */
  readonly version: string;
  /** Where Excel finds the add-in; a side-loaded one where absent. */
  readonly store?: string;
  readonly storeType?: 'Registry' | 'OMEX' | 'FileSystem' | 'EXCatalog';
  /** Whether the pane opens with the workbook, as where it stood open when the workbook was saved. */
  readonly paneVisible?: boolean;
}

/** Settings as the add-in gave them, by key. */
export type Settings = Readonly<Record<string, unknown>>;

/**
 * The settings that an add-in has stored in a workbook.
 *
 * @param addInId the manifest's Id; the settings of every add-in where absent
 * @returns the settings, and whether the workbook also refers to other add-ins
 */
export async function readSettings(
  zip: JSZip,
  addInId: string | undefined,
): Promise<{ settings: Record<string, unknown>; others: boolean }> {
  const settings: Record<string, unknown> = {};
  let others = false;
  for (const { name } of zip.file(/^xl\/webextensions\/webextension[^/]*\.xml$/i)) {
    const extension = await readPart(zip, name);
    const id = childOf(extension, 'reference')?.attributes['id'] ?? '';
    if (addInId !== undefined && id.toLowerCase() !== addInId.toLowerCase()) {
      others = true;
      continue;
    }
    for (const { attributes } of childrenOf(childOf(extension, 'properties'), 'property')) {
      settings[attributes['name'] ?? ''] = parseSetting(attributes['value'] ?? 'null');
    }
  }
  return { settings, others };
}

/** Puts an add-in's settings into a workbook, with everything that Excel needs to find them and to offer the add-in. */
export async function writeSettings(zip: JSZip, addIn: AddInReference, settings: Settings): Promise<void> {
  zip.file(EXTENSION, formatXml(extension(addIn, settings)));
  zip.file(PANES, formatXml(panes(addIn)));
  zip.file(
    relationsPath(PANES),
    formatXml(
      element('Relationships', { xmlns: RELATIONS }, [relation('rId1', EXTENSION_RELATION, 'webextension1.xml')]),
    ),
  );
  await change(zip, '_rels/.rels', (root) => {
    root.children.push(relation(`rId${root.children.length + 1}`, PANES_RELATION, PANES));
  });
  await change(zip, '[Content_Types].xml', (root) => {
    root.children.push(contentType(PANES, PANES_TYPE), contentType(EXTENSION, EXTENSION_TYPE));
  });
}

function extension(
  { id, version, store = 'developer', storeType = 'Registry' }: AddInReference,
  settings: Settings,
): XmlElement {
  const properties = Object.entries(settings).map(([name, value]) =>
    element('we:property', { name, value: JSON.stringify(value) }),
  );
  return element('we:webextension', { 'xmlns:we': EXTENSION_SCHEMA, id: `{${id.toUpperCase()}}` }, [
    element('we:reference', { id, version, store, storeType }),
    element('we:alternateReferences'),
    element('we:properties', {}, properties),
    element('we:bindings'),
    element('we:snapshot', { 'xmlns:r': OFFICE }),
  ]);
}

function panes({ paneVisible = true }: AddInReference): XmlElement {
  const attributes = { dockstate: 'right', visibility: paneVisible ? '1' : '0', width: PANE_WIDTH, row: PANE_ROW };
  const reference = element('wetp:webextensionref', { 'xmlns:r': OFFICE, 'r:id': 'rId1' });
  return element('wetp:taskpanes', { 'xmlns:wetp': PANE_SCHEMA }, [element('wetp:taskpane', attributes, [reference])]);
}

/** A setting is JSON; what another program has left there otherwise is a text. */
function parseSetting(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function relation(id: string, type: string, target: string): XmlElement {
  return element('Relationship', { Id: id, Type: type, Target: target });
}

function contentType(part: string, type: string): XmlElement {
  return element('Override', { PartName: `/${part}`, ContentType: type });
}

async function change(zip: JSZip, path: string, apply: (root: XmlElement) => void): Promise<void> {
  const text = await zip.file(path)?.async('string');
  if (text === undefined) throw new Error(`The written workbook has no part ${path}.`);
  const root = parseXml(text);
  apply(root);
  zip.file(path, formatXml(root));
}
