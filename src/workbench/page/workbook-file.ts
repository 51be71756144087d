import type { Language } from '../../i18n';
import type { Engine, Snapshot } from '../engine/engine';
import type { AddInManifest } from './manifest';

/** A workbook read from a file, and what of the file could not be kept, in words. */
export interface OpenedFile {
  readonly snapshot: Snapshot;
  readonly losses: readonly string[];
}

/** A file that cannot be opened, in words for the user. */
export class FileProblem extends Error {}

/**
 * Reads an .xlsx file. The code for files is loaded when it is first needed.
 * @throws FileProblem with the reason in the given language
 */
export async function readWorkbook(
  bytes: ArrayBuffer,
  name: string,
  manifest: AddInManifest | null,
  language: Language,
): Promise<OpenedFile> {
  const { readXlsx, lossText, XlsxError } = await import('../xlsx');
  try {
    const { workbook, extras, losses } = await readXlsx(bytes, name, {
      ...(manifest && { addInId: manifest.id }),
      ...namespaceOf(manifest),
    });
    return { snapshot: { workbook, extras }, losses: losses.map((loss) => lossText(loss, language)) };
  } catch (error) {
    if (error instanceof XlsxError) throw new FileProblem(error.text[language], { cause: error });
    throw error;
  }
}

/** The open workbook as an .xlsx file that offers the add-in when Excel opens it. */
export async function writeWorkbook(engine: Engine, manifest: AddInManifest | null): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('../xlsx');
  const { workbook, extras } = engine.snapshot();
  const spills = engine.sheets.ids().flatMap((sheetId) =>
    engine.cells.spillAreas(sheetId).map((area) => ({
      sheetId,
      row: area.row,
      column: area.column,
      values: engine.cells.values(sheetId, area),
    })),
  );
  const addIn = manifest && { id: manifest.id, version: manifest.version };
  return writeXlsx(workbook, extras, { spills, ...(addIn && { addIn }), ...namespaceOf(manifest) });
}

function namespaceOf(manifest: AddInManifest | null): { readonly namespace?: string } {
  return manifest?.namespace ? { namespace: manifest.namespace } : {};
}
