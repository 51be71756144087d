import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';

/** A change of style: null takes a setting away. */
export type StyleChange = { readonly [K in keyof IStyleData]?: Nullable<IStyleData[K]> };

/** A style with a change applied; null where nothing is left. The lines of a border change one by one. */
export function mergeStyle(style: Nullable<IStyleData>, change: StyleChange): IStyleData | null {
  const bd: Nullable<IBorderData> = change.bd ? withoutNulls({ ...style?.bd, ...change.bd }) : change.bd;
  return withoutNulls({ ...style, ...change, ...(bd === undefined ? {} : { bd }) });
}

/** Null where no setting is left. */
function withoutNulls(settings: object): object | null {
  const entries = Object.entries(settings).filter(([, value]) => value !== null && value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
