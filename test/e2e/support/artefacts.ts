import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Screenshots are kept where nobody commits them, to be looked at after a run. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync('.artefacts/screenshots', { recursive: true });
  await page.screenshot({ path: `.artefacts/screenshots/${name}.png` });
}
