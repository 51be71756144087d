import type { Worksheet, WorksheetProtection } from 'exceljs';
import type { SheetProtection } from '../engine/extras';
import { isOn, type XmlElement } from './xml';

/** Names of what a protected sheet may still allow: in Excel's API, and in the file. */
const PERMISSIONS: readonly (readonly [inApi: string, inFile: keyof WorksheetProtection])[] = [
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertRows', 'insertRows'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowSort', 'sort'],
  ['allowAutoFilter', 'autoFilter'],
  ['allowPivotTables', 'pivotTables'],
];

/** A sheet's protection, undefined where it has none; the password itself cannot be read from a file, only that there is one. */
export function protectionFromFile(element: XmlElement | undefined): {
  protection: SheetProtection | undefined;
  hasPassword: boolean;
} {
  const attributes = element?.attributes ?? {};
  if (!isOn(attributes['sheet'])) return { protection: undefined, hasPassword: false };
  // A file says what is forbidden, and nothing of what usually is
  const options = Object.fromEntries(PERMISSIONS.map(([inApi, inFile]) => [inApi, attributes[inFile] === '0']));
  return { protection: { options }, hasPassword: 'hashValue' in attributes || 'password' in attributes };
}

export async function protectionToFile({ options, password = '' }: SheetProtection, sheet: Worksheet): Promise<void> {
  const allowed = PERMISSIONS.filter(([inApi]) => options[inApi] === true).map(([, inFile]) => [inFile, true]);
  await sheet.protect(password, Object.fromEntries(allowed) as Partial<WorksheetProtection>);
}
