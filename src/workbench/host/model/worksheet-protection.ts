import { HostError } from '../host-error';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';

/** What a protected sheet allows unless it is told otherwise. */
const NOTHING_ALLOWED: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class WorksheetProtectionObject
  extends HostObject
  implements Of<WorksheetProtectionObject, Excel.WorksheetProtection>
{
  readonly excelName = 'WorksheetProtection';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.model.engine.sheetExtras(this.sheetId).protection !== undefined;
  }
  get Options(): Excel.WorksheetProtectionOptions {
    return { ...NOTHING_ALLOWED, ...this.model.engine.sheetExtras(this.sheetId).protection?.options };
  }
  /** @throws HostError AccessDenied where the sheet is protected already. */
  Protect(options?: Excel.WorksheetProtectionOptions | null, password?: string | null): void {
    const extras = this.model.engine.sheetExtras(this.sheetId);
    if (extras.protection) throw new HostError('AccessDenied');
    const given = Object.entries(options ?? {}).filter(([, value]) => value !== null && value !== undefined);
    extras.protection = {
      options: { ...NOTHING_ALLOWED, ...Object.fromEntries(given) },
      ...(password ? { password } : {}),
    };
  }
  /** @throws HostError AccessDenied where the password is another. */
  Unprotect(password?: string | null): void {
    const extras = this.model.engine.sheetExtras(this.sheetId);
    if (extras.protection?.password !== undefined && extras.protection.password !== password)
      throw new HostError('AccessDenied');
    delete extras.protection;
  }
}
