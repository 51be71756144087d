/** The workbook's settings, to be loaded in the caller's next round trip. */
export function loadSettings(context: Excel.RequestContext): Excel.SettingCollection {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  return settings;
}

/** The texts of loaded settings by key; what is no text reads as an empty one. */
export function textsOf({ items }: Excel.SettingCollection): ReadonlyMap<string, string> {
  return new Map(items.map(({ key, value }) => [key, typeof value === 'string' ? value : '']));
}
