import type { PartContext, PartDraft } from '../../../plan/compose';
import type { PartKind } from './form-texts';

/** What every field of a form's part needs to know and can do. */
export interface PartProps {
  readonly kind: PartKind;
  readonly part: PartDraft;
  readonly context: PartContext;
  /** What the line is called, for the titles of its rates. */
  readonly line: string;
  readonly onPart: (part: PartDraft) => void;
  /** Changes a rate or a table that the plan has already. */
  readonly onParameter: (name: string, parameter: PartContext['version']['parameters'][string]) => void;
}
