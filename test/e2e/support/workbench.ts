import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type { CellView } from '../../../src/workbench/page/test-handle';
import { launchBrowser } from '../../../src/tools/browser';
import { serve } from '../../../src/tools/server';

export type Language = 'en-US' | 'zh-CN';

/** The built workbench in a real browser, as a user has it. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses asked for that are not on this machine; there should never be one. */
  readonly strayRequests: readonly string[];
  /** Errors that no code caught, of the page and of the add-in. */
  readonly pageErrors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts the server and the browser once for a test file; each `open` is a fresh profile. */
export async function startWorkbench(): Promise<{
  open(options?: OpenOptions): Promise<OpenWorkbench>;
  stop(): Promise<void>;
}> {
  const server: Server = await serve(0);
  const browser: Browser = await launchBrowser();
  const address = `https://localhost:${(server.address() as AddressInfo).port}/workbench/`;
  return {
    open: (options = {}) => open(browser, address, options),
    stop: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

export interface OpenOptions {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly sample?: string;
  readonly width?: number;
  /** The add-in is installed by a manifest with this namespace. */
  readonly namespace?: string;
}

async function open(browser: Browser, address: string, options: OpenOptions): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: options.width ?? 1440, height: 900 },
    locale: options.language ?? 'en-US',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const pageErrors: string[] = [];
  page.on('request', (request) => {
    if (!/^(https:\/\/localhost|data:|blob:)/.test(request.url())) strayRequests.push(request.url());
  });
  page.on('pageerror', ({ name, message, stack }) => pageErrors.push(`${name}: ${message}\n${stack ?? ''}`));
  await page.goto(options.namespace === undefined ? address : `${address}?namespace=${options.namespace}`);
  await page.waitForFunction(() => 'workbench' in window);
  if (options.language) await page.evaluate((language) => window.workbench.setLanguage(language), options.language);
  if (options.theme === 'dark')
    await page.evaluate(() => {
      window.workbench.setTheme('dark');
    });
  if (options.sample) await page.evaluate((id) => window.workbench.sample(id), options.sample);
  await settled(page);
  return { page, context, strayRequests, pageErrors, close: () => context.close() };
}

/** Waits until nothing is being calculated and no cell shows #BUSY!. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench.settled());
}

/** Between two of the pane's round trips while it opens there is less. */
const REST_MS = 250;

/**
 * Waits until the pane has read the workbook and follows it, for tests that type into cells at once: Excel takes no
 * registration of an event while a cell is edited.
 */
export async function paneAtRest(page: Page): Promise<void> {
  const frame = await pane(page);
  await frame.getByRole('tab').first().waitFor();
  const trips = (): Promise<number> => page.evaluate(() => window.workbench.requests.length);
  let before = 0;
  for (let now = await trips(); now === 0 || now !== before; now = await trips()) {
    before = now;
    await page.waitForTimeout(REST_MS);
  }
}

export function cell(page: Page, address: string): Promise<CellView> {
  return page.evaluate((where) => window.workbench.cell(where), address);
}

/** The task pane's own frame; it is there as soon as the shared runtime has started. */
export async function pane(page: Page): Promise<Frame> {
  const frame = page.frames().find((candidate) => candidate.url().includes('/taskpane.html'));
  if (frame) return frame;
  return page.waitForEvent('framenavigated', { predicate: (candidate) => candidate.url().includes('/taskpane.html') });
}

/** A control of the ribbon by what stands on it. */
export function ribbon(page: Page, name: string): Locator {
  return page.getByRole('button', { name });
}

/** The cells of a rectangle, as they are held: rows of values. `to` is the last cell, such as `N15`. */
export async function values(page: Page, sheet: string, from: string, to: string): Promise<CellView['value'][][]> {
  return page.evaluate(
    ([name, first, last]) => {
      const place = (text: string): [number, number] => {
        const [, letters = '', digits = ''] = /^([A-Z]+)([0-9]+)$/.exec(text) ?? [];
        return [Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(digits)];
      };
      const letters = (column: number): string =>
        column > 26
          ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
          : String.fromCharCode(64 + column);
      const [left, top] = place(first);
      const [right, bottom] = place(last);
      return Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from(
          { length: right - left + 1 },
          (__, column) => window.workbench.cell(`'${name}'!${letters(left + column)}${top + row}`).value,
        ),
      );
    },
    [sheet, from, to] as const,
  );
}
