import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Screenshots are kept where nobody commits them, to be looked at after a run. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync('.artefacts/screenshots', { recursive: true });
  await page.screenshot({ path: `.artefacts/screenshots/${name}.png` });
}

/** The open workbook as a file beside the screenshots, for other programs to open. */
export async function keepFile(page: Page, name: string): Promise<void> {
  const bytes = await page.evaluate(async () => [...(await window.workbench.save())]);
  mkdirSync('.artefacts/files', { recursive: true });
  writeFileSync(`.artefacts/files/${name}.xlsx`, Uint8Array.from(bytes));
}
