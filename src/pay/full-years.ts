import { MILLISECONDS_A_DAY, type Day } from './day';

/**
 * Full years from one day to another. A year is full on the day of the same date; one that began on 29 February, on
 * 28 February where the year has no 29th: a period whose last month lacks the day ends on that month's last
 * (China's Civil Code, article 202), which is how Excel's EDATE counts too. DATEDIF waits for 1 March.
 */
export function fullYears(from: Day, to: Day): number {
  const [start, end] = [new Date(from * MILLISECONDS_A_DAY), new Date(to * MILLISECONDS_A_DAY)];
  const anniversary = new Date(start);
  anniversary.setUTCFullYear(end.getUTCFullYear());
  if (anniversary.getUTCMonth() !== start.getUTCMonth()) anniversary.setUTCDate(0);
  return end.getUTCFullYear() - start.getUTCFullYear() - (end < anniversary ? 1 : 0);
}
