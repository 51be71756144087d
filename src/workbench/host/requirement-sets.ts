/**
 * The requirement sets that `isSetSupported` answers for. ExcelApi 1.14 is what the add-in needs at least; the object
 * model has the members of these sets that the add-in uses, and every other one is ApiNotFound.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  AddinCommands: '1.3',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  ExcelApi: '1.17',
  Settings: '1.1',
  SharedRuntime: '1.1',
};

/** Whether a set of at least this version is supported. */
export function supportsSet(name: string, version = '1.1'): boolean {
  const supported = REQUIREMENT_SETS[name];
  if (supported === undefined) return false;
  const [major = 0, minor = 0] = supported.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
