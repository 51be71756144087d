import type { ReviewRow } from '../../sheets/month-types';
import { nearKey } from '../../sources/text';

/** Somebody who can be given a slip. */
export type Payee = Pick<ReviewRow, 'key' | 'id' | 'name' | 'position'>;

/** People whose name, ID or position has the words looked for in it; everybody for none. */
export function foundPeople(people: readonly Payee[], wanted: string): readonly Payee[] {
  const key = nearKey(wanted);
  if (key === '') return people;
  return people.filter(({ id, name, position }) =>
    [name, id, position].some((text) => text !== null && nearKey(String(text)).includes(key)),
  );
}
