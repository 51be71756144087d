import { fill, type Language } from '../../i18n';
import { SLIPS } from '../../i18n/messages/slips';

export type SlipTextKey = keyof typeof SLIPS;

/** A text of the pay slips. */
export function slipText(
  key: SlipTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(SLIPS[key][language], values);
}
