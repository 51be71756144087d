import { createRoot } from 'react-dom/client';
import { loadFonts } from './grid/fonts';
import { App } from './shell/app';
import { testHandle } from './test-handle';
import { Workbench } from './workbench';

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no element with the id “page”.');

const workbench = new Workbench();
window.workbench = testHandle(workbench);
void loadFonts().then(() => {
  createRoot(page).render(<App workbench={workbench} />);
});
