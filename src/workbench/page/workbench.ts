import type { Language } from '../../i18n';
import { Engine } from '../engine/engine';
import type { RoundTrip } from '../host/host';
import { samples } from '../samples';
import { AddIn } from './add-in';
import { watchChanges } from './document-changes';
import { fetchManifest } from './fetch-manifest';
import { ErrorTips } from './functions/error-tips';
import { FunctionHost } from './functions/function-host';
import { fetchMetadata, inNamespace } from './functions/metadata';
import { closeCompletion } from './grid/close-completion';
import { createGrid, setGridLanguage, setGridTheme } from './grid/grid';
import { refuseEdits } from './grid/refuse-edits';
import { readManifest, type RibbonAction } from './manifest';
import { notify } from './notify';
import { blankWorkbook, OpenDocument } from './open-document';
import { pause } from './pause';
import { keepPreferences, readPreferences } from './preferences';
import type { ThemeName } from './shell/theme';
import type { WorkbenchState } from './state';
import { Store } from './store';

/** What exists once the page has an element to draw the grid in. */
interface Mounted {
  readonly engine: Engine;
  readonly functions: FunctionHost;
  readonly document: OpenDocument;
}

/**
 * The application behind the page: one workbook in the open spreadsheet, and one add-in beside it, which is told
 * what Excel would tell it.
 */
export class Workbench {
  readonly store: Store<WorkbenchState>;
  readonly samples = samples;
  /** The round trips of the add-in since the page was loaded. */
  readonly roundTrips: RoundTrip[] = [];
  #manifestXml = '';
  #mounted: Mounted | null = null;
  #addIn: AddIn | null = null;
  #whenReady: () => void = () => undefined;
  readonly #ready = new Promise<void>((resolve) => (this.#whenReady = resolve));

  constructor() {
    this.store = new Store<WorkbenchState>({
      ...readPreferences(),
      manifest: null,
      title: null,
      unsaved: false,
      opening: null,
      paneOpen: true,
      notice: null,
      explanation: null,
      replacing: null,
      runtime: 0,
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.store.get().unsaved) event.preventDefault();
    });
  }

  /** Draws the grid and loads the add-in. @returns what to do when the element goes */
  readonly mount = (container: HTMLElement): (() => void) => {
    const { language, theme } = this.store.get();
    const engine = new Engine(createGrid(container, language, theme), blankWorkbook(language), 'automatic');
    const functions = new FunctionHost(engine);
    const tips = new ErrorTips(engine.context.injector, functions, (explanation) => {
      this.store.set({ explanation });
    });
    const completion = closeCompletion(engine.context.injector);
    const changes = watchChanges(engine.context.commands, () => {
      this.store.set({ unsaved: true });
    });
    const refusals = refuseEdits(engine, (name) => {
      notify(this.store, 'warning', 'notice.protected', { name });
    });
    const document = new OpenDocument(this.store, engine, () => this.settled());
    this.#mounted = { engine, functions, document };
    void this.#loadAddIn();
    return () => {
      for (const part of [refusals, changes, completion, tips, functions, engine]) part.dispose();
    };
  };

  /** The spreadsheet with the open workbook. */
  get engine(): Engine {
    return this.#need().engine;
  }

  /** The open workbook as a document that is opened and saved. */
  get document(): OpenDocument {
    return this.#need().document;
  }

  /** Switches the display language. As in Office, the add-in learns of it by starting again; the workbook stays. */
  readonly setLanguage = async (language: Language): Promise<void> => {
    this.store.set({ language });
    this.#keepPreferences();
    setGridLanguage(this.engine.univer, language);
    await this.#loadAddIn();
  };

  /** Switches between light and dark; the add-in is told as Office tells it. */
  readonly setTheme = (theme: ThemeName): void => {
    this.store.set({ theme });
    this.#keepPreferences();
    setGridTheme(this.engine.univer, theme);
    this.#addIn?.setTheme(theme);
  };

  /** Does what a ribbon button is for. */
  readonly runAction = (action: RibbonAction, label: string): void => {
    if (action.kind === 'show-taskpane') {
      this.#setPane(true);
      return;
    }
    this.#addIn?.runCommand(action.name).catch(() => {
      notify(this.store, 'error', 'notice.commandFailed', { name: label });
    });
  };

  readonly hidePane = (): void => {
    this.#setPane(false);
  };

  readonly dismissNotice = (): void => {
    this.store.set({ notice: null });
  };

  /** Loads the add-in's page into a frame and lets it talk to the workbook. @returns what to do when the frame goes */
  readonly startAddIn = (frame: HTMLIFrameElement): (() => void) => {
    const { engine, functions, document } = this.#need();
    const { language, theme, manifest, paneOpen } = this.store.get();
    if (!manifest) return () => undefined;
    const addIn = new AddIn(frame, {
      engine,
      language,
      theme,
      url: manifest.taskpaneUrl,
      visible: paneOpen,
      onVisible: (visible) => {
        this.store.set({ paneOpen: visible });
      },
      onRoundTrip: (trip) => {
        this.roundTrips.push(trip);
        if (trip.writes) document.noteExtras();
      },
    });
    functions.connect(addIn.runFunctions);
    this.#addIn = addIn;
    return () => {
      functions.disconnect();
      addIn.dispose();
    };
  };

  /** Waits until no formula is being calculated and none waits for the add-in. */
  async settled(): Promise<void> {
    await this.#ready;
    const { functions } = this.#need();
    do await pause();
    while (functions.busy);
  }

  #setPane(paneOpen: boolean): void {
    this.store.set({ paneOpen });
    this.#addIn?.setVisible(paneOpen);
  }

  async #loadAddIn(): Promise<void> {
    const { language } = this.store.get();
    try {
      this.#manifestXml ||= await fetchManifest();
      const manifest = readManifest(this.#manifestXml, language, location.origin);
      const metadata = await fetchMetadata(manifest.functionsUrl);
      this.#need().functions.register(inNamespace(metadata, manifest.namespace));
      // Another language may have been chosen meanwhile; the last choice wins.
      if (this.store.get().language !== language) return;
      this.store.set({ manifest, runtime: this.store.get().runtime + 1 });
    } catch (error) {
      console.error(error);
      notify(this.store, 'error', 'notice.unavailable');
    } finally {
      this.#whenReady();
    }
  }

  #keepPreferences(): void {
    const { language, theme } = this.store.get();
    keepPreferences({ language, theme });
  }

  #need(): Mounted {
    if (!this.#mounted) throw new Error('The page has no grid yet.');
    return this.#mounted;
  }
}
