import type { IFormulaDirtyData } from '@univerjs/engine-formula';

/** What has changed since the last calculation, in Univer's own terms. */
export type Dirty = Pick<
  Required<IFormulaDirtyData>,
  | 'forceCalculation'
  | 'dirtyRanges'
  | 'dirtyNameMap'
  | 'dirtyDefinedNameMap'
  | 'dirtySuperTableMap'
  | 'dirtyUnitFeatureMap'
  | 'dirtyUnitOtherFormulaMap'
  | 'clearDependencyTreeCache'
>;

export const NOTHING_DIRTY: Dirty = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Both changes as one. Neither argument is altered. */
export function mergeDirty(a: Dirty, b: Partial<Dirty>): Dirty {
  return {
    forceCalculation: a.forceCalculation || b.forceCalculation === true,
    dirtyRanges: b.dirtyRanges?.length ? [...a.dirtyRanges, ...b.dirtyRanges] : a.dirtyRanges,
    dirtyNameMap: mergeTrees(a.dirtyNameMap, b.dirtyNameMap),
    dirtyDefinedNameMap: mergeTrees(a.dirtyDefinedNameMap, b.dirtyDefinedNameMap),
    dirtySuperTableMap: mergeTrees(a.dirtySuperTableMap, b.dirtySuperTableMap),
    dirtyUnitFeatureMap: mergeTrees(a.dirtyUnitFeatureMap, b.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: mergeTrees(a.dirtyUnitOtherFormulaMap, b.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: mergeTrees(a.clearDependencyTreeCache, b.clearDependencyTreeCache),
  };
}

/** Univer nests these maps two or three deep: workbook, sheet, feature. */
function mergeTrees<T extends object>(a: T, b: T | undefined): T {
  if (!b) return a;
  const merged = { ...a } as Record<string, unknown>;
  for (const [key, value] of Object.entries(b)) {
    const before = merged[key];
    merged[key] = isBranch(before) && isBranch(value) ? mergeTrees(before, value) : value;
  }
  return merged as T;
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
