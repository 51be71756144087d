import type { IDisposable, Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';

/** Tells when the user begins and ends typing in a cell or in the formula bar. */
export function watchCellEdit(injector: Injector, listener: { begin(): void; end(): void }): IDisposable {
  const subscription = injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (visible) listener.begin();
    else listener.end();
  });
  return {
    dispose: () => {
      subscription.unsubscribe();
    },
  };
}
