import { cleanInLooks } from './support/looks';
import { LOOKS, readyPane, WORDS } from './support/pane';
import { startWorkbench } from './support/workbench';

jest.setTimeout(240_000);

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

test.each(['en-US', 'zh-CN'] as const)('the pane in %s has nothing for axe to find in any look', async (language) => {
  const sample = language === 'zh-CN' ? 'dealership' : 'northwind';
  const { page, close } = await workbench.open({ language, sample });
  const frame = await readyPane(page, WORDS[language]);
  const closed = frame.locator('button[aria-expanded="false"]:not([aria-haspopup])');
  while ((await closed.count()) > 0) await closed.first().click();
  await cleanInLooks(page, frame, LOOKS, `pane-${language}`);
  await close();
});
