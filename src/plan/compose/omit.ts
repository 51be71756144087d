/** A copy of a value without one of its keys. */
export function omit<Value extends object, Key extends keyof Value>(value: Value, key: Key): Omit<Value, Key> {
  return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)) as Omit<Value, Key>;
}
