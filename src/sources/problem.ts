import type { Text } from '../i18n';
import type { ProblemKey } from '../i18n/messages/problems';
import type { Place } from './source';

/** error: somebody's pay is wrong until it is mended · warning: look at it before paying · note: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that is odd about the user's data, said once however many cells it touches. */
export interface Problem {
  readonly key: ProblemKey;
  readonly severity: Severity;
  /** The cells it is about, in reading order; empty where it is about no cell. */
  readonly places: readonly Place[];
  /** What fills the places of its message. */
  readonly values: Readonly<Record<string, string | number | Text>>;
}
