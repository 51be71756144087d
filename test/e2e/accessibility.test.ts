import { keepScreenshot } from './support/artefacts';
import { violations } from './support/axe';
import { LOOKS, paneAt, readyPane, WORDS } from './support/pane';
import { startWorkbench } from './support/workbench';

jest.setTimeout(240_000);

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

describe.each(['en-US', 'zh-CN'] as const)('the pane in %s', (language) => {
  test.each(LOOKS)('has nothing for axe to find in the %s theme at %i pixels', async (theme, width) => {
    const sample = language === 'zh-CN' ? 'dealership' : 'northwind';
    const { page, close } = await workbench.open({ language, theme, sample });
    const frame = await readyPane(page, WORDS[language]);
    await paneAt(page, frame, width);
    const closed = frame.locator('button[aria-expanded="false"]:not([aria-haspopup])');
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await violations(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await keepScreenshot(page, `pane-${language}-${theme}-${width}`);
    await close();
  });
});
