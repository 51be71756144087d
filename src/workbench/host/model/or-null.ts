/** Excel's declarations leave out that an answer is null where cells differ or are too many. */
export function orNull<T>(value: T | null): T {
  return value as T;
}
