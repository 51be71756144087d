import type { Area } from '../../engine/area';
import type { SheetProtection } from '../../engine/extras';
import { HostError } from '../host-error';
import type { Model } from './model';

/**
 * Refuses to change the contents of locked cells on a protected sheet.
 * @throws HostError AccessDenied
 */
export function requireUnlocked(model: Model, sheetId: string, area: Area): void {
  if (!protectionOf(model, sheetId)) return;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (model.engine.locks.isLocked(sheetId, row, column)) throw new HostError('AccessDenied');
    }
  }
}

/**
 * Refuses what a sheet's protection does not allow.
 * @throws HostError AccessDenied
 */
export function requireAllowed(model: Model, sheetId: string, permission: ProtectionPermission): void {
  const protection = protectionOf(model, sheetId);
  if (protection && protection.options[permission] !== true) throw new HostError('AccessDenied');
}

/** Refuses what no protected sheet allows. @throws HostError AccessDenied */
export function requireUnprotected(model: Model, sheetId: string): void {
  if (protectionOf(model, sheetId)) throw new HostError('AccessDenied');
}

export type ProtectionPermission = Extract<keyof Excel.WorksheetProtectionOptions, `allow${string}`>;

function protectionOf(model: Model, sheetId: string): SheetProtection | undefined {
  return model.engine.sheetExtras(sheetId).protection;
}
