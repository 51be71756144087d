import type { Language } from '../../i18n';
import type { AddInManifest } from './manifest';
import type { ReplaceAnswer } from './shell/replace-dialog';
import type { ThemeName } from './shell/theme';

/** Something the user should know, in words that are ready to show; lines stand below one another. */
export interface Notice {
  readonly kind: 'error' | 'warning';
  readonly text: string;
  readonly lines: readonly string[];
}

/** An error in the selected cell, with what its function says about it. */
export interface Explanation {
  readonly cell: string;
  readonly error: string;
  readonly message: string;
}

/** All that the shell shows. */
export interface WorkbenchState {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly manifest: AddInManifest | null;
  /** The workbook's name without its extension; null for one that has none yet. */
  readonly title: string | null;
  readonly unsaved: boolean;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  readonly paneOpen: boolean;
  readonly notice: Notice | null;
  readonly explanation: Explanation | null;
  /** Asked before a workbook with unsaved changes gives way; takes the answer. */
  readonly replacing: ((answer: ReplaceAnswer) => void) | null;
  /** Each new runtime of the add-in (at start, for another workbook or language) is another frame. */
  readonly runtime: number;
}
