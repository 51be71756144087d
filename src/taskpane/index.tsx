import { createRoot } from 'react-dom/client';
import { registerCommands } from '../excel/commands';
import { App } from './app';
import { chosenLanguage, storedLanguageChoice } from './language-choice';
import { MonthStore } from './month-store';
import { OutsideExcel } from './outside-excel';

const container = document.getElementById('pane');
if (!container) throw new Error('The page has no element #pane.');
const root = createRoot(container);

// Office.js loads before this script. Where it could not be loaded, this page is not in Excel or has no network.
if (typeof Office === 'undefined') root.render(<OutsideExcel />);
else
  void Office.onReady(({ host }) => {
    // At run time the host is null in a browser, which its type leaves out.
    if ((host as Office.HostType | null) !== Office.HostType.Excel) {
      root.render(<OutsideExcel />);
      return;
    }
    const choice = storedLanguageChoice();
    const store = new MonthStore(chosenLanguage(choice));
    registerCommands(store.commandEnded);
    store.open();
    root.render(<App store={store} initialChoice={choice} />);
  });
