import type { IDisposable } from '@univerjs/core';
import type { Language } from '../../i18n';
import type { Engine } from '../engine/engine';
import { Host, type RoundTrip } from '../host/host';
import { REQUIREMENT_SETS } from '../host/requirement-sets';
import { FrameChannel, frameName, type ChannelMessage } from './frame-channel';
import type { FunctionCall, FunctionResult } from './functions/call';
import { readResult } from './functions/read-result';
import { watchCellEdit } from './grid/watch-cell-edit';
import { officeTheme } from './office-theme';
import type { ThemeName } from './shell/theme';

/** What an add-in is started with. */
export interface AddInOptions {
  readonly engine: Engine;
  readonly url: string;
  readonly language: Language;
  readonly theme: ThemeName;
  /** Whether the pane is open when the add-in starts. */
  readonly visible: boolean;
  /** Called when the add-in shows or hides its pane. */
  readonly onVisible: (visible: boolean) => void;
  /** Called after each round trip of the add-in's. */
  readonly onRoundTrip: (trip: RoundTrip) => void;
}

const CONVERSATION = 'workbench';
const CONTROL = 'add-in';

/** Numbers of the methods that the library calls by number. */
const METHOD = { richApiRequest: 93, commandCompleted: 94 } as const;
const NOT_SUPPORTED = 5002;
/** Where the request's body and flags stand in its array. */
const BODY = 4;
const FLAGS = 6;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** The add-in's own page, unchanged, in a frame: started, served and told things as Excel on the web does. */
export class AddIn {
  readonly #frame: HTMLIFrameElement;
  readonly #options: AddInOptions;
  readonly #host: Host;
  readonly #channel: FrameChannel;
  readonly #disposables: IDisposable[];
  /** The page’s scripts have run. */
  readonly #loaded: Promise<unknown>;
  #theme: ThemeName;
  #commands = 0;

  /** @param frame not in the page yet */
  constructor(frame: HTMLIFrameElement, options: AddInOptions) {
    this.#frame = frame;
    this.#options = options;
    this.#theme = options.theme;
    const { engine, language, url, onRoundTrip } = options;
    this.#host = new Host(engine, { onRoundTrip });
    this.#channel = new FrameChannel(frame, (message) => this.#answer(message));
    const events = this.#host.events.listen(({ category, type, targetId, message }) => {
      this.#channel.fireIfWanted('richApiMessage', {
        ArrayData: [[category, type, targetId, JSON.stringify(message), 1]],
      });
    });
    this.#host.runtime.setVisible(options.visible);
    const visibility = this.#host.runtime.onVisibility(options.onVisible);
    const editing = watchCellEdit(engine.context.injector, this.#host.cellEdit);
    this.#disposables = [events, visibility, editing, this.#host, this.#channel];
    this.#loaded = new Promise((done) => {
      frame.addEventListener('load', done, { once: true });
    });
    frame.name = frameName(CONVERSATION, CONTROL, language, location.origin);
    frame.src = url;
  }

  /**
   * Runs custom functions in the add-in's runtime, as soon as it is ready. The library says so once it is loaded itself; the
   * script that tells it which functions there are may come later, and a call before would end as an error.
   */
  readonly runFunctions = async (calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> => {
    await this.#loaded;
    const answers = await this.#host.customFunctions.invoke(calls.map((call) => ({ ...call, address: '' })));
    return answers.map(readResult);
  };

  /** Runs a function that the add-in has associated with a ribbon button, as soon as the add-in listens. */
  async runCommand(name: string): Promise<void> {
    this.#commands += 1;
    const event = { source: { id: name } };
    await this.#channel.fire('appCommandInvoked', [String(this.#commands), name, JSON.stringify(event)]);
  }

  /** Tells the add-in that the user has opened or closed its pane. */
  setVisible(visible: boolean): void {
    this.#host.runtime.setVisible(visible);
  }

  /** Gives the add-in Office's colours. It looks at them again when it gets the focus, as after a change in Office. */
  setTheme(theme: ThemeName): void {
    this.#theme = theme;
    const page = this.#frame.contentWindow;
    const context = (page as { Office?: typeof Office } | null)?.Office?.context;
    if (!page || !context) return;
    Object.defineProperty(context, 'officeTheme', { value: officeTheme(theme), configurable: true, enumerable: true });
    page.dispatchEvent(new Event('focus'));
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #answer({ _actionName, _data }: ChannelMessage): unknown {
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.#options.language);
      case 'executeMethod':
        return this.#execute(_data as MethodCall);
      default:
        return undefined;
    }
  }

  async #execute({ DdaMethod, ArrayData = [] }: MethodCall): Promise<unknown> {
    if (DdaMethod.DispatchId === METHOD.commandCompleted) return { Version: 1, Error: 0 };
    if (DdaMethod.DispatchId !== METHOD.richApiRequest) return { Version: 1, Error: NOT_SUPPORTED };
    // The library answers this only once its context is there, so this is the first chance to give it the theme.
    this.setTheme(this.#theme);
    const body = await this.#host.handle(String(ArrayData[BODY]), Number(ArrayData[FLAGS]));
    return { Version: 1, Error: 0, Data: [200, [], body] };
  }
}

/** What the add-in's page learns about its host, the workbook and the user when it starts. */
function appContext(language: Language): Record<string, unknown> {
  const sets = JSON.stringify(REQUIREMENT_SETS);
  return {
    _id: CONTROL,
    _appInstanceId: CONTROL,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.17000.10000',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${location.origin}/workbook.xlsx`,
    _clientMode: 1,
    _settings: {},
    _reason: 2,
    _osfControlType: 0,
    _eToken: '',
    _correlationId: CONVERSATION,
    _requirementMatrix: sets,
    _dialogRequirementMatrix: sets,
    _appDomains: [],
  };
}
