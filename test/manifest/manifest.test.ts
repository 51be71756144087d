/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { manifestForHost } from '../../src/tools/manifest-for-host';

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const text = readFileSync('manifest.xml', 'utf8');
const manifest = parse(text);

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

function all(name: string, root: ParentNode = manifest): Element[] {
  return [...root.querySelectorAll('*')].filter((element) => element.localName === name);
}

function one(name: string, root: ParentNode = manifest): Element {
  const [element, ...others] = all(name, root);
  if (!element || others.length > 0)
    throw new Error(`expected one <${name}>, found ${others.length + (element ? 1 : 0)}`);
  return element;
}

const children = (element: Element): string[] => [...element.children].map((child) => child.localName);
const resources = (): Element[] => ['Image', 'Url', 'String'].flatMap((kind) => all(kind, one('Resources')));
const resource = (resid: string | null): string | null =>
  resources()
    .find((element) => element.id === resid)
    ?.getAttribute('DefaultValue') ?? null;

/** Width, height, bits and colour type of a PNG, from its header. */
function pngHeader(file: string): { width: number; height: number; bits: number; colourType: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bits: bytes[24]!, colourType: bytes[25]! };
}

describe('manifest.xml', () => {
  test('is well-formed', () => {
    expect(all('parsererror')).toEqual([]);
  });

  test.each([
    [
      'OfficeApp',
      [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
        'VersionOverrides',
      ],
    ],
    ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
    ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
    ['CustomTab', ['Group', 'Label']],
    ['Group', ['Label', 'Icon', 'Control', 'Control']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ])('keeps the order that Office demands inside <%s>', (parent, order) => {
    expect(children(one(parent))).toEqual(order);
  });

  test('has its runtime first in the host, and one page for pane, functions and commands', () => {
    const host = all('Host').find((element) => element.getAttribute('xsi:type') === 'Workbook');
    expect(host && children(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    const runtime = one('Runtime');
    expect(runtime.getAttribute('lifetime')).toBe('long');
    const resid = runtime.getAttribute('resid');
    const page = one('SourceLocation', one('Page'));
    const [pane] = all('Action').filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane');
    expect(
      [page, one('FunctionFile'), one('SourceLocation', pane)].map((element) => element.getAttribute('resid')),
    ).toEqual([resid, resid, resid]);
    expect(resource(resid)).toBe(one('SourceLocation', one('DefaultSettings')).getAttribute('DefaultValue'));
  });

  test('asks for the shared runtime and names no namespace, so that =COMMISSION( is what people type', () => {
    expect(all('Set').map((set) => set.getAttribute('Name'))).toContain('SharedRuntime');
    expect(all('Namespace')).toEqual([]);
  });

  test('uses every resource, and every resource that it uses is there', () => {
    const used = [...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid'));
    const there = resources().map((element) => element.id);
    expect(new Set(used)).toEqual(new Set(there));
    expect(there.length).toBe(new Set(there).size);
  });

  test('keeps within the lengths that Office allows', () => {
    for (const element of resources()) expect(element.id.length).toBeLessThanOrEqual(32);
    const values = (root: Element): string[] =>
      [...root.querySelectorAll('*')].map((e) => e.getAttribute('DefaultValue') ?? e.getAttribute('Value') ?? '');
    for (const value of values(one('ShortStrings'))) expect(value.length).toBeLessThanOrEqual(125);
    for (const value of values(one('LongStrings'))) expect(value.length).toBeLessThanOrEqual(250);
    for (const value of values(one('Urls'))) expect(value.length).toBeLessThanOrEqual(2048);
  });

  test('says everything in Chinese too', () => {
    const texts = [one('DisplayName'), ...all('Description'), ...all('String')].filter((e) =>
      e.hasAttribute('DefaultValue'),
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const element of texts) {
      const override = all('Override', element).find((e) => e.getAttribute('Locale') === 'zh-CN');
      expect([element.getAttribute('DefaultValue'), override?.getAttribute('Value')]).toEqual([
        expect.anything(),
        expect.stringMatching(/./),
      ]);
    }
  });

  test('is served over https throughout', () => {
    const addresses = [...manifest.querySelectorAll('*')]
      .flatMap((e) => [e.getAttribute('DefaultValue'), e.getAttribute('Value')])
      .filter((value): value is string => value?.includes('://') === true);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
  });

  test.each(['Icon', 'Build'])('shows the %s icon at every size that Excel asks for', (name) => {
    const declared = all('Image', one('Resources')).filter((image) => image.id.startsWith(`${name}.`));
    expect(declared.map((image) => Number(image.id.split('.')[1]))).toEqual(ICON_SIZES);
    for (const image of declared) {
      const size = Number(image.id.split('.')[1]);
      const file = new URL(image.getAttribute('DefaultValue') ?? '').pathname.slice(1);
      // Colour type 6 is true colour with alpha: 32 bits a pixel, transparent where nothing is drawn.
      expect(pngHeader(file)).toEqual({ width: size, height: size, bits: 8, colourType: 6 });
    }
  });

  test('shows the store icons at 32 and 64 pixels', () => {
    expect(one('IconUrl').getAttribute('DefaultValue')).toMatch(/icon-32\.png$/);
    expect(one('HighResolutionIconUrl').getAttribute('DefaultValue')).toMatch(/icon-64\.png$/);
  });
});

describe('the manifest for a host of one’s own', () => {
  test('moves every address to that host', () => {
    const hosted = manifestForHost(text, { host: 'https://pay.example.com/paysheet/' });
    expect(hosted).not.toContain('localhost');
    expect(hosted).toContain('https://pay.example.com/paysheet/taskpane.html');
  });

  test('puts a namespace where names clash, as the last word of the functions’ extension point', () => {
    const spaced = parse(manifestForHost(text, { host: 'https://pay.example.com', namespace: 'Acme' }));
    const functions = all('ExtensionPoint', spaced).find((e) => e.getAttribute('xsi:type') === 'CustomFunctions');
    expect(functions && children(functions)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    const name = all('String', spaced).find((e) => e.id === 'Functions.Namespace');
    expect(name?.getAttribute('DefaultValue')).toBe('ACME');
  });

  test('has the page told its namespace by its one address, whoever opens it', () => {
    const spaced = parse(manifestForHost(text, { host: 'https://pay.example.com/paysheet', namespace: 'acme.eu' }));
    const address = 'https://pay.example.com/paysheet/taskpane.html?namespace=ACME.EU';
    const url = all('Url', spaced).find((e) => e.id === 'Taskpane.Url');
    expect(url?.getAttribute('DefaultValue')).toBe(address);
    expect(one('SourceLocation', one('DefaultSettings', spaced)).getAttribute('DefaultValue')).toBe(address);
    expect(new URL(address).searchParams.get('namespace')).toBe('ACME.EU');
    const resids = [
      one('Runtime', spaced),
      one('SourceLocation', one('Page', spaced)),
      one('FunctionFile', spaced),
      one('SourceLocation', one('Action', all('Control', spaced)[0])),
    ].map((element) => element.getAttribute('resid'));
    expect(new Set(resids)).toEqual(new Set(['Taskpane.Url']));
  });

  test('has the functions’ script and metadata at their plain addresses: their ids and names stay bare', () => {
    const spaced = parse(manifestForHost(text, { host: 'https://pay.example.com', namespace: 'ACME' }));
    const urls = all('Url', spaced).filter((e) => e.id.startsWith('Functions.'));
    expect(urls.map((e) => e.getAttribute('DefaultValue'))).toEqual([
      'https://pay.example.com/functions.js',
      'https://pay.example.com/functions.json',
    ]);
  });

  test('says under a namespace what to type under it, within the length that Office allows', () => {
    const spaced = parse(manifestForHost(text, { host: 'https://pay.example.com', namespace: 'A'.repeat(125) }));
    const started = all('String', spaced).find((e) => e.id === 'GetStarted.Description');
    for (const words of [started?.getAttribute('DefaultValue'), one('Override', started).getAttribute('Value')]) {
      expect(words).toContain(`=${'A'.repeat(125)}.COMMISSION(`);
      expect(words?.length).toBeLessThanOrEqual(250);
    }
  });

  test.each(['http://pay.example.com', 'pay.example.com', 'https://pay.example.com/?a=1', ''])(
    'refuses %p as a host and says what one looks like',
    (host) => {
      expect(() => manifestForHost(text, { host })).toThrow(/give an address such as https:/);
    },
  );

  test.each(['1A', 'A B', 'A-B', '薪算', '', 'A.', 'A..B', 'A'.repeat(126)])(
    'refuses %p as a namespace',
    (namespace) => {
      expect(() => manifestForHost(text, { host: 'https://pay.example.com', namespace })).toThrow(/no namespace/);
    },
  );
});
