import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { run } from './context';
import type { EngineContext } from './context';

/** A defined name. `formula` begins with `=`; `sheetId` is null for a name of the whole workbook. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  readonly sheetId: string | null;
}

/** Defined names. Univer makes them follow the cells they refer to. */
export class Names {
  constructor(private readonly context: EngineContext) {}

  all(): DefinedName[] {
    const map = this.context.injector.get(IDefinedNamesService).getDefinedNameMap(this.#unitId) ?? {};
    return Object.values(map).map((entry) => ({
      id: entry.id,
      name: entry.name,
      formula: entry.formulaOrRefString.startsWith('=') ? entry.formulaOrRefString : `=${entry.formulaOrRefString}`,
      comment: entry.comment ?? '',
      visible: entry.hidden !== true,
      sheetId: isOfWorkbook(entry.localSheetId) ? null : (entry.localSheetId ?? null),
    }));
  }

  /** The name in one scope (null: the workbook), without regard to case. */
  find(name: string, sheetId: string | null): DefinedName | undefined {
    return this.all().find((entry) => entry.sheetId === sheetId && entry.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds the name, or replaces the one with the same id. */
  put(entry: DefinedName): void {
    run(this.context, SetDefinedNameMutation.id, {
      unitId: this.#unitId,
      id: entry.id,
      name: entry.name,
      formulaOrRefString: isReference(entry.formula) ? entry.formula.slice(1) : entry.formula,
      comment: entry.comment,
      hidden: !entry.visible,
      localSheetId: entry.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  remove(entry: DefinedName): void {
    run(this.context, RemoveDefinedNameMutation.id, { unitId: this.#unitId, id: entry.id, name: entry.name });
  }

  get #unitId(): string {
    return this.context.workbook().getUnitId();
  }
}

/** Univer keeps a name's reference without `=` and its formula with it. */
function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')+'|[^'!(){}+*/"&<>=,]+)!\$?[A-Z]*\$?[0-9]*(?::\$?[A-Z]*\$?[0-9]*)?$/i.test(formula);
}

function isOfWorkbook(scope: string | undefined): boolean {
  return scope === undefined || scope === '' || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}
