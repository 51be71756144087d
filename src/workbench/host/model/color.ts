import { ColorKit } from '@univerjs/core';
import { HostError } from '../host-error';

/** `#RRGGBB` in capitals, as Excel answers, from `#abc`, `#AABBCC` or a name such as `red`. @throws HostError InvalidArgument */
export function toColor(text: unknown): string {
  const color = new ColorKit(String(text));
  if (!color.isValid) throw new HostError('InvalidArgument');
  return color.toHexString().toUpperCase();
}
