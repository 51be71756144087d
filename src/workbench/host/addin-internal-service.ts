import { HostObject } from './model/host-object';

/** What the library tells Excel about itself: that the actions which the add-in associates can be run from now on. */
export class AddinInternalService extends HostObject {
  readonly excelName = 'AddinInternalService';
  readonly ready: Promise<void>;
  #markReady: () => void = () => undefined;

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.#markReady = resolve;
    });
  }

  NotifyActionHandlerReady(): void {
    this.#markReady();
  }
}
