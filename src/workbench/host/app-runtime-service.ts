import type { IDisposable } from '@univerjs/core';
import { objectEvent } from './events';
import type { HostEvents } from './events';
import { HostError } from './host-error';
import { HostObject } from './model/host-object';

export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** The library's event of the shared runtime's pane coming and going. */
const VISIBILITY_CHANGED = 65_539;

/** What `Office.addin.showAsTaskpane()` and `hide()` ask of Excel. */
export class AppRuntimeService extends HostObject {
  readonly excelName = 'AppRuntimeService';
  readonly #listeners = new Set<(visible: boolean) => void>();
  #state: RuntimeState = 'Visible';

  constructor(private readonly events: HostEvents) {
    super();
  }

  get visible(): boolean {
    return this.#state === 'Visible';
  }

  /** Tells the add-in that the user has opened or closed the pane. */
  setVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.#state = visible ? 'Visible' : 'Background';
    const message = { visibility: visible ? 'Visible' : 'Hidden' };
    this.events.send(objectEvent(VISIBILITY_CHANGED, '', message));
    for (const listener of this.#listeners) listener(visible);
  }

  onVisibility(listener: (visible: boolean) => void): IDisposable {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  SetAppRuntimeState(state: RuntimeState): void {
    if (!['Inactive', 'Background', 'Visible'].includes(state)) throw new HostError('InvalidArgument');
    this.setVisible(state === 'Visible');
  }
  GetAppRuntimeState(): RuntimeState {
    return this.#state;
  }
}

/** Whether the add-in starts with the workbook: what `Office.addin.setStartupBehavior` keeps. */
export class AppRuntimePersistenceService extends HostObject {
  readonly excelName = 'AppRuntimePersistenceService';
  #state: RuntimeState = 'Inactive';

  SetAppRuntimeStartState(state: RuntimeState): void {
    this.#state = state;
  }
  GetAppRuntimeStartState(): RuntimeState {
    return this.#state;
  }
}
