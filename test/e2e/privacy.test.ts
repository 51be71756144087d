import { readFileSync } from 'node:fs';
import { build, readyPane, WORDS } from './support/pane';
import { pane, startWorkbench } from './support/workbench';

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

test('building a month asks for nothing beyond this machine', async () => {
  const { page, strayRequests, close } = await workbench.open({ sample: 'northwind' });
  const frame = await readyPane(page, WORDS['en-US']);
  await build(page, frame, WORDS['en-US']);
  expect(strayRequests).toEqual([]);
  await close();
});
