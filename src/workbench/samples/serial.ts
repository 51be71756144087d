const DAY = 86_400_000;
/** Serial 0 of the 1900 date system, seen from March 1900 on; before it, Excel counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of an ISO date after February 1900, such as `2026-10-05`. */
export function toSerial(isoDate: string): number {
  return (Date.parse(`${isoDate}T00:00:00Z`) - EPOCH) / DAY;
}
