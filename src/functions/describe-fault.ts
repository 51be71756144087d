import { fill, type Language } from '../i18n';
import { FUNCTION_MESSAGES } from '../i18n/messages/functions';
import type { Fault, Where } from './fault';

/** A fault in words: where it is, what is wrong with which value, and what to do. */
export function describeFault(fault: Fault, language: Language): string {
  const values = Object.fromEntries(
    Object.entries(fault.values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
  );
  const message = fill(FUNCTION_MESSAGES[fault.key][language], values);
  const place = describePlace(fault.where ?? {}, language);
  return fault.where?.argument ? place + message : capitalise(place + message);
}

function describePlace({ argument, row, column }: Where, language: Language): string {
  const parts = [
    argument?.[language],
    row && describePosition('place.row', row, language),
    column && describePosition('place.column', column, language),
  ].filter(Boolean);
  if (parts.length === 0) return '';
  return parts.join(FUNCTION_MESSAGES['place.and'][language]) + FUNCTION_MESSAGES['place.end'][language];
}

function describePosition(key: 'place.row' | 'place.column', number: number, language: Language): string {
  return fill(FUNCTION_MESSAGES[key][language], { number });
}

/** A sentence that does not begin with an argument's name, which keeps its own spelling. */
function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
