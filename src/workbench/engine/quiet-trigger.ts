import { Injector, Plugin, setDependencies, UniverInstanceType } from '@univerjs/core';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { BehaviorSubject } from 'rxjs';

/**
 * Takes the place of Univer's own trigger, which would calculate 100 ms after each change, beside our own calculation.
 * Register it after the formula plugin.
 */
export class QuietTriggerPlugin extends Plugin {
  static override readonly pluginName = 'PAYSHEET_QUIET_TRIGGER';
  static override readonly packageName = 'paysheet';
  /** Univer wants every plugin to be of its own version. */
  static override readonly version = UniverSheetsFormulaPlugin.version;
  static override readonly type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: undefined,
    protected readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([TriggerCalculationController, { useFactory: quietTrigger }]);
  }
}

setDependencies(QuietTriggerPlugin, [Injector], 1);

/** What Univer's own parts ask of the trigger: a progress to show. */
type QuietTrigger = Pick<TriggerCalculationController, 'progress$' | 'clearProgress' | 'dispose'>;

function quietTrigger(): TriggerCalculationController {
  const progress$ = new BehaviorSubject({ done: 0, count: 0 });
  const trigger: QuietTrigger = {
    progress$,
    clearProgress: () => {
      progress$.next({ done: 0, count: 0 });
    },
    dispose: () => {
      progress$.complete();
    },
  };
  return trigger as TriggerCalculationController;
}
