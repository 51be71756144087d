/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { manifestForHost } from '../../../src/tools/manifest-for-host';
import { inNamespace } from '../../../src/workbench/page/functions/metadata';
import { readManifest } from '../../../src/workbench/page/manifest';

const xml = readFileSync('manifest.xml', 'utf8');
const ORIGIN = 'https://localhost:4321';

test('the ribbon has the tab, groups and buttons of our manifest, with what they do', () => {
  const { tab } = readManifest(xml, 'en-US', ORIGIN);
  expect(tab.label).toBe('Paysheet');
  expect(tab.groups.map(({ label }) => label)).toEqual(['Month']);
  expect(tab.groups[0]?.buttons.map(({ label, action }) => [label, action])).toEqual([
    ['Paysheet pane', { kind: 'show-taskpane' }],
    ['Build this month', { kind: 'execute-function', name: 'buildThisMonth' }],
  ]);
});

test('texts and addresses are in the display language', () => {
  const { tab, functionsUrl } = readManifest(xml, 'zh-CN', ORIGIN);
  expect(tab.groups[0]?.label).toBe('月度');
  expect(tab.groups[0]?.buttons.map(({ label }) => label)).toEqual(['Paysheet 窗格', '生成本月']);
  expect(functionsUrl).toBe(`${ORIGIN}/functions.zh-CN.json`);
});

test('addresses are on the origin of the page that stands in for the host', () => {
  const manifest = readManifest(xml, 'en-US', ORIGIN);
  expect(manifest.taskpaneUrl).toBe(`${ORIGIN}/taskpane.html`);
  expect(manifest.functionsUrl).toBe(`${ORIGIN}/functions.json`);
  expect(manifest.tab.groups[0]?.buttons[0]?.icons.get(32)).toBe(`${ORIGIN}/assets/icon-32.png`);
});

test('a namespace stands before the functions’ names, not before their ids, and in the page’s address', () => {
  const spaced = readManifest(manifestForHost(xml, { host: ORIGIN, namespace: 'acme' }), 'zh-CN', ORIGIN);
  expect(spaced.namespace).toBe('ACME');
  expect(spaced.taskpaneUrl).toBe(`${ORIGIN}/taskpane.html?namespace=ACME`);
  expect(readManifest(xml, 'zh-CN', ORIGIN).namespace).toBeNull();

  const metadata = { functions: [{ id: 'PAY.ROUND', name: 'PAY.ROUND', parameters: [] }] };
  expect(inNamespace(metadata, spaced.namespace).functions).toEqual([
    { id: 'PAY.ROUND', name: 'ACME.PAY.ROUND', parameters: [] },
  ]);
  expect(inNamespace(metadata, null)).toBe(metadata);
});

test.each([
  ['<OfficeApp', '<OfficeApp <', /not well-formed/],
  ['<CustomTab id="Paysheet.Tab">', '<Custom id="x">', /not well-formed/],
  ['resid="Tab.Label"', 'resid="Tab.Name"', /<Label> names the resource “Tab\.Name”, which is not there/],
  ['xsi:type="ShowTaskpane"', 'xsi:type="ShowDialog"', /no ribbon action “ShowDialog”/],
  ['xsi:type="CustomFunctions"', 'xsi:type="Other"', /no extension point for custom functions/],
])('a manifest that cannot be read says why: %s → %s', (found, planted, problem) => {
  expect(xml).toContain(found);
  expect(() => readManifest(xml.replace(found, planted), 'en-US', ORIGIN)).toThrow(problem);
});
