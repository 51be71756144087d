import { headerText } from './header-text';
import { nearKey } from './text';

/** Words before a title that only say whose or which month's it is, as every figure of a plan's sheet is. */
const OWN = /^(其中|个人|本人|当月|本月|每月|月度|own|monthly|thismonths?)/;

/** A title reduced to what tells it from others: without case, blanks, units in brackets, and words such as 的, 个人 or 当月. */
export function titleKey(title: string): string {
  const plain = nearKey(headerText(title).words).replace(/[%'’·的-]/g, '');
  const bare = plain.replace(OWN, '');
  return bare === '' ? plain : bare;
}
