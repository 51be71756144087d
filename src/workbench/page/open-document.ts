import type { Language } from '../../i18n';
import type { Engine, Snapshot } from '../engine/engine';
import { newSheetExtras, newWorkbookExtras, type WorkbookExtras } from '../engine/extras';
import { newWorkbook } from '../engine/new-workbook';
import { samples } from '../samples';
import { pickXlsx, saveFile, titleOf } from './files';
import { notify, notifyFailure } from './notify';
import { pause } from './pause';
import type { ReplaceAnswer } from './shell/replace-dialog';
import { textIn } from './shell/text';
import type { WorkbenchState } from './state';
import type { Store } from './store';
import { readWorkbook, writeWorkbook } from './workbook-file';

/** A new workbook with one sheet. */
export function blankWorkbook(language: Language): Snapshot {
  return { workbook: newWorkbook(textIn(language, 'document.untitled'), ['Sheet1']), extras: newWorkbookExtras() };
}

/** The workbook that is open: opening another in its place, saving it, and whether it has unsaved changes. */
export class OpenDocument {
  readonly #store: Store<WorkbenchState>;
  readonly #engine: Engine;
  readonly #settled: () => Promise<void>;
  /** The workbook's extras as JSON, as they were when they were last looked at. */
  #extras: string;

  /** @param settled resolves when every formula shows its value */
  constructor(store: Store<WorkbenchState>, engine: Engine, settled: () => Promise<void>) {
    this.#store = store;
    this.#engine = engine;
    this.#settled = settled;
    this.#extras = textOf(engine.extras);
  }

  readonly openNew = async (): Promise<void> => {
    if (await this.#mayReplace()) this.#show(blankWorkbook(this.#store.get().language), null);
  };

  /** Lets the user choose a file and opens it. */
  readonly chooseFile = async (): Promise<void> => {
    const file = await pickXlsx();
    if (file) await this.openFile(file);
  };

  /** Opens a file that the user chose or dropped. */
  readonly openFile = async (file: File): Promise<void> => {
    if (await this.#mayReplace()) await this.open(await file.arrayBuffer(), file.name);
  };

  /** Opens one of the sample workbooks. */
  readonly openSample = async (id: string): Promise<void> => {
    if (await this.#mayReplace()) await this.showSample(id);
  };

  /** Opens a sample, whatever becomes of the workbook that is open. */
  async showSample(id: string): Promise<void> {
    const sample = samples.find((candidate) => candidate.id === id);
    if (!sample) throw new Error(`There is no sample “${id}”.`);
    const title = sample.title[this.#store.get().language];
    await this.#opening(title, () => {
      this.#show(sample.build(), title);
    });
  }

  /** Opens a workbook's bytes, whatever becomes of the workbook that is open. */
  async open(bytes: ArrayBuffer, name: string): Promise<void> {
    await this.#opening(name, async () => {
      const { language, manifest } = this.#store.get();
      const { snapshot, losses } = await readWorkbook(bytes, name, manifest, language);
      this.#show(snapshot, titleOf(name));
      if (losses.length > 0) notify(this.#store, 'warning', 'losses.title', { name }, losses);
    });
  }

  /** The open workbook as an .xlsx file, once its formulas show their values. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    await this.#settled();
    return writeWorkbook(this.#engine, this.#store.get().manifest);
  }

  /** Saves the open workbook to the downloads folder. */
  readonly download = async (): Promise<void> => {
    const { title, language } = this.#store.get();
    const name = `${title ?? textIn(language, 'document.untitled')}.xlsx`;
    try {
      saveFile(await this.save(), name);
      this.#store.set({ unsaved: false });
    } catch (error) {
      notifyFailure(this.#store, 'notice.saveFailed', name, error);
    }
  };

  /** Notes changes of what only Excel keeps of a workbook: the spreadsheet does not know of the add-in's settings. */
  noteExtras(): void {
    const extras = textOf(this.#engine.extras);
    if (extras !== this.#extras) this.#store.set({ unsaved: true });
    this.#extras = extras;
  }

  async #opening(name: string, open: () => void | Promise<void>): Promise<void> {
    this.#store.set({ opening: name });
    await pause();
    try {
      await open();
    } catch (error) {
      notifyFailure(this.#store, 'notice.failed', name, error);
    } finally {
      this.#store.set({ opening: null });
    }
  }

  /** Another workbook is another document to the add-in, which starts again with it, as in Excel. */
  #show(snapshot: Snapshot, title: string | null): void {
    this.#engine.open(snapshot);
    this.#extras = textOf(snapshot.extras);
    const runtime = this.#store.get().runtime + 1;
    this.#store.set({ title, unsaved: false, notice: null, explanation: null, runtime });
  }

  async #mayReplace(): Promise<boolean> {
    if (!this.#store.get().unsaved) return true;
    const answer = await new Promise<ReplaceAnswer>((replacing) => {
      this.#store.set({ replacing });
    });
    this.#store.set({ replacing: null });
    if (answer === 'save') await this.download();
    return answer === 'discard' || (answer === 'save' && !this.#store.get().unsaved);
  }
}

/** What would be saved of them. Looking at a sheet's is enough to make some, as they are anyway. */
function textOf(extras: WorkbookExtras): string {
  const usual = JSON.stringify(newSheetExtras());
  const sheets = Object.entries(extras.sheets).filter(([, sheet]) => JSON.stringify(sheet) !== usual);
  return JSON.stringify({ ...extras, sheets: Object.fromEntries(sheets) });
}
