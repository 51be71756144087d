import type { Engine } from '../../engine/engine';
import type { HostEvents } from '../events';

/** What every object of the model works with. */
export interface Model {
  readonly engine: Engine;
  readonly events: HostEvents;
  /** How numbers are typed where the user is; formulas and formats on the wire are always en-US. */
  readonly culture: Culture;
}

export interface Culture {
  /** A language tag such as `zh-CN`. */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}
