import { readFileSync } from 'node:fs';
import { readWorkbook } from './support/excel';
import { build, readyPane, WORDS } from './support/pane';
import { pane, settled, startWorkbench, type OpenWorkbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

test('the production page loads Office.js from Microsoft and everything else from its own host', () => {
  const page = readFileSync('dist/taskpane.html', 'utf8');
  const sources = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source);
  expect(sources).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'functions.js',
    'taskpane.js',
  ]);
});

test.each([
  ['fetch', () => fetch('https://example.com/pay').then(() => 'sent')],
  ['a beacon', () => Promise.resolve(navigator.sendBeacon('https://example.com/pay', 'pay') ? 'queued' : 'refused')],
  [
    'a picture',
    () =>
      new Promise<string>((resolve) => {
        const picture = new Image();
        picture.onload = () => {
          resolve('sent');
        };
        picture.onerror = () => {
          resolve('refused');
        };
        picture.src = 'https://example.com/pay.png';
      }),
  ],
] as const)('the page’s own policy stops %s from leaving', async (_, leave) => {
  const { page, close } = await workbench.open();
  const frame = await pane(page);
  const stopped = frame.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
          resolve(violatedDirective);
        });
      }),
  );
  await frame.evaluate(leave).catch(() => 'refused');
  expect(await stopped).toMatch(/^(connect-src|img-src)$/);
  await close();
});

describe('what people earn', () => {
  let pay: string[];
  const said: string[] = [];
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await workbench.open({ sample: 'northwind' });
    const { page } = opened;
    page.on('console', (message) => said.push(message.text()));
    const words = WORDS['en-US'];
    const frame = await readyPane(page, words);
    await build(page, frame, words);
    for (const tab of await frame.getByRole('tab').all()) {
      await tab.click();
      const panel = frame.locator(`#${(await tab.getAttribute('aria-controls')) ?? ''}`);
      await panel.locator('button:visible').first().waitFor();
      const closed = panel.locator('button[aria-expanded="false"]:not([aria-haspopup]):not([disabled])');
      for (let left = Math.min(await closed.count(), 8); left > 0; left -= 1) await closed.first().click();
    }
    await frame.getByRole('button', { name: 'More', exact: true }).click();
    await frame.getByRole('menuitem', { name: 'Freeze to values…' }).click();
    await frame.getByRole('button', { name: /^Make \d+ cop/ }).click();
    await frame.getByRole('button', { name: 'Close', exact: true }).click();
    await settled(page);
    const built = (await readWorkbook(frame)).filter(({ name }) => name.startsWith('KPI'));
    pay = built.flatMap(({ values }) => values.flat().flatMap(telling));
  });
  afterAll(() => opened.close());

  test('is asked for and sent nowhere while a month is built, every tab is gone through and sheets are copied', () => {
    expect(pay.length).toBeGreaterThan(20);
    expect(opened.strayRequests).toEqual([]);
    expect(opened.pageErrors).toEqual([]);
  });

  test('is in no log, no address, no cookie and no storage of the browser', async () => {
    const kept = await Promise.all(
      opened.page.frames().map((frame) =>
        frame.evaluate(async () => {
          const databases = await indexedDB.databases();
          const caches = 'caches' in window ? await window.caches.keys() : [];
          return JSON.stringify([
            location.href,
            document.cookie,
            Object.entries(localStorage),
            Object.entries(sessionStorage),
            databases,
            caches,
            performance.getEntriesByType('resource').map(({ name }) => name),
          ]);
        }),
      ),
    );
    const cookies = JSON.stringify(await opened.context.cookies());
    const everything = decodeURIComponent([...said, ...kept, cookies].join('\n').replace(/%(?![0-9a-f]{2})/gi, ' '));
    expect(pay.filter((datum) => everything.includes(datum))).toEqual([]);
    const databases = await opened.page.evaluate(() => indexedDB.databases());
    expect(databases).toEqual([]);
  });
});

/** What nobody but pay data would spell: names in two words, and amounts with cents. */
function telling(value: unknown): string[] {
  if (typeof value === 'number') return Math.abs(value) > 10 && !Number.isInteger(value) ? [String(value)] : [];
  return typeof value === 'string' && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(value) ? [value] : [];
}
