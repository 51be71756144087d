import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Context } from 'node:vm';
import type { Host } from './host';
import type { HostEvent } from './protocol';
import { supportsSet } from './requirement-sets';

/** The library's globals, loaded unmodified and talking to a host. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  /** Where an add-in registers its functions; they run when the host invokes them. */
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly dispose: () => void;
}

/** Kinds of messages over the library's native bridge. */
const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;

/** The flag of an add-in whose page runs custom functions. */
const CUSTOM_FUNCTIONS = 2;

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

let compiled: Script | undefined;

/**
 * Loads office.js's Excel library in a realm of its own and connects it to a host through the bridge that the library
 * has for native applications. `Office.onReady`, `Office.context` and `CustomFunctions.associate` are not in this file
 * of the library.
 * @param runsFunctions starts the custom functions' runtime too, which costs a round trip
 */
export function loadOfficeLibrary(host: Host, runsFunctions = false): OfficeLibrary {
  const bridge = new NativeBridge(host);
  const realm = createContext(realmGlobals(bridge, runsFunctions));
  libraryScript().runInContext(realm);
  const listener = host.events.listen((event) => {
    bridge.deliver(event);
  });
  return {
    Excel: realm['Excel'] as typeof Excel,
    CustomFunctions: realm['CustomFunctions'] as typeof CustomFunctions,
    OfficeExtension: realm['OfficeExtension'] as typeof OfficeExtension,
    dispose: () => {
      listener.dispose();
    },
  };
}

/** The object that the library looks for as `_richApiNativeBridge`. */
class NativeBridge {
  onMessageFromHost: ((message: string) => void) | null = null;

  constructor(private readonly host: Host) {}

  sendMessageToHost(text: string): void {
    const { id, type, flags = 0, message } = JSON.parse(text) as BridgeRequest;
    if (type !== REQUEST) return;
    void this.host.handle(JSON.stringify(message.body), flags).then((body) => {
      this.#send({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body } });
    });
  }

  deliver({ category, type, targetId, message }: HostEvent): void {
    const entry = { messageCategory: category, messageType: type, targetId, message: JSON.stringify(message), id: 1 };
    this.#send({ type: EVENT, controlId: '', message: { entries: [entry] } });
  }

  #send(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** The little of a browser that the library looks at while it loads. */
function realmGlobals(bridge: NativeBridge, runsFunctions: boolean): Context {
  const context = { requirements: { isSetSupported: supportsSet } };
  const office = {
    context,
    HostType: { Excel: 'Excel' },
    onReady: (ready: (info: { host: string }) => void) => {
      ready({ host: 'Excel' });
    },
  };
  const globals: Context = {
    console,
    setTimeout,
    clearTimeout,
    // The library's housekeeping must not keep a test run from ending.
    setInterval: (handler: () => void, ms?: number) => setInterval(handler, ms).unref(),
    clearInterval,
    performance,
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' },
    document: {
      readyState: 'complete',
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: () => undefined,
      createElement: () => ({}),
    },
    Office: office,
    OSF: {
      _OfficeAppFactory: {
        getHostInfo: () => ({ flags: runsFunctions ? CUSTOM_FUNCTIONS : 0, hostPlatform: 'win32' }),
        getContext: () => context,
      },
    },
    CustomFunctions: functionRegistry(),
    // The library takes this one in place of `Office` where there is an OSF.
    Microsoft: { Office: { WebExtension: office } },
    _richApiNativeBridge: bridge,
  };
  globals['window'] = globals;
  globals['self'] = globals;
  return globals;
}

/** What office.js itself has of `CustomFunctions`; the library adds its errors and reads the mappings. */
function functionRegistry(): object {
  const mappings: Record<string, unknown> = {};
  let changed = (): void => undefined;
  return {
    _association: { mappings, onchange: (listener: () => void) => (changed = listener) },
    associate: (id: string, implementation: unknown) => {
      mappings[id] = implementation;
      changed();
    },
  };
}

/** Compiled once a process: the file has 62,000 lines. */
function libraryScript(): Script {
  if (!compiled) {
    const folder = dirname(
      createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'),
    );
    const filename = join(folder, 'dist', 'excel-web-16.00.debug.js');
    compiled = new Script(readFileSync(filename, 'utf8'), { filename });
  }
  return compiled;
}
