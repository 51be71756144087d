import { SaxesParser } from 'saxes';

/** An element of a workbook's XML; names keep their prefix, as `we:property`. */
export interface XmlElement {
  readonly name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children };
}

/**
 * The root element of an XML text. A byte order mark, comments, processing instructions and document types are passed over.
 *
 * @throws where the text is no well-formed XML
 */
export function parseXml(text: string): XmlElement {
  const document = element('');
  const open = [document];
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const child = element(name, { ...attributes });
    open.at(-1)?.children.push(child);
    open.push(child);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (value: string): void => {
    if (open.length > 1) open.at(-1)?.children.push(value);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const root = document.children.find((child) => typeof child !== 'string');
  if (!root) throw new Error('The XML has no root element.');
  return root;
}

/** The XML text of a root element, with the declaration that Excel writes. */
export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${formatElement(root)}`;
}

export function formatElement({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : formatElement(child)));
  return inside.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

/** The first child of a name, whatever its prefix. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** The children of a name, whatever their prefix: `dataValidation` also finds `x14:dataValidation`. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && localName(child.name) === name,
  );
}

/** All elements of a name at any depth, whatever their prefix. */
export function descendantsOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(localName(child.name) === name ? [child] : []), ...descendantsOf(child, name)],
  );
}

export function textOf(parent: XmlElement | undefined): string {
  return (parent?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** A boolean attribute as XML Schema spells it. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;');
}
