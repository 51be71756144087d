import type { ArgumentReference } from '../../functions';
import { isError, type Value } from '../../formula/value';
import type { Texts } from '../texts';
import type { WrittenArgument } from './argument-text';
import { faultText } from './shown-value';
import { argumentAtFault, type Preview } from './use-preview';

interface Checked {
  readonly reference: ArgumentReference;
  readonly index: number;
  readonly written: WrittenArgument | undefined;
  /** Only who has been at a field is told that it is missing. */
  readonly touched: boolean;
  /** What the formula would come to; null while it is not complete. */
  readonly preview: Preview | null;
}

/** What is wrong with one argument, in words: it is missing, cannot be read, is not there, or the function refuses it. */
export function argumentWrong({ reference, index, written, touched, preview }: Checked, texts: Texts): string | null {
  if (!written) return null;
  if ('wrong' in written) {
    const { wrong, found } = written;
    return wrong === 'missing' && !touched ? null : texts.t(`argument.${wrong}`, { found });
  }
  if (!preview) return null;
  if (isUnknownName(written, preview.arguments[index])) return texts.t('argument.notFound', { found: written.text });
  return argumentAtFault(preview.call) === reference.name['en-US'] ? faultText(preview.call, texts) : null;
}

function isUnknownName(written: WrittenArgument, value: Value | undefined): boolean {
  const isName = 'node' in written && written.node?.kind === 'name';
  return isName && value !== undefined && isError(value) && value.code === '#NAME?';
}
