import type { Frame, Page } from 'playwright-core';
import { keepScreenshot } from './artefacts';
import { violations } from './axe';
import { paneAt, type LOOKS } from './pane';

/**
 * Looks at the pane as it stands in one look after the other: axe finds nothing, nothing sticks out at its side, and a
 * screenshot is kept.
 * @param again brings back what a change of look takes away, as a list that closes when the focus goes
 */
export async function cleanInLooks(
  page: Page,
  frame: Frame,
  looks: readonly (typeof LOOKS)[number][],
  name: string,
  again: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const [theme, width] of looks) {
    await page.evaluate((chosen) => {
      window.workbench.setTheme(chosen);
    }, theme);
    await frame.waitForFunction((scheme) => document.documentElement.style.colorScheme === scheme, theme);
    await paneAt(page, frame, width);
    await again();
    expect({ theme, width, violations: await violations(frame) }).toEqual({ theme, width, violations: [] });
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await keepScreenshot(page, `${name}-${theme}-${width}`);
  }
}
