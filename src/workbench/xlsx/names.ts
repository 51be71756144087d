import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { childOf, childrenOf, element, isOn, textOf, type XmlElement } from './xml';

/** What the spreadsheet says where Excel says nothing: the name holds in the whole workbook. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
/** Names that Excel keeps for itself: print titles and areas, filters. */
const BUILT_IN = '_xlnm.';

/**
 * The defined names of a workbook.
 *
 * @param workbook the file's workbook element
 * @param sheetIds ids of all the file's sheets in the order of the file, undefined for one that was not read
 */
export function namesFromFile(
  workbook: XmlElement,
  sheetIds: readonly (string | undefined)[],
  formula: (inFile: string) => string,
): IDefinedNamesServiceParam[] {
  return definedNames(workbook).flatMap((defined, index) => {
    const { name = '', localSheetId, comment, hidden } = defined.attributes;
    if (name.startsWith(BUILT_IN)) return [];
    const sheet = localSheetId === undefined ? WHOLE_WORKBOOK : sheetIds[Number(localSheetId)];
    if (sheet === undefined) return [];
    const text = formula(textOf(defined));
    return [
      {
        id: `name-${index + 1}`,
        name,
        formulaOrRefString: isReference(text) ? text : `=${text}`,
        localSheetId: sheet,
        ...(comment !== undefined && { comment }),
        ...(isOn(hidden) && { hidden: true }),
      },
    ];
  });
}

/** What one of Excel's own names, such as `Print_Titles`, says of a sheet. */
export function builtInName(workbook: XmlElement, name: string, sheetIndex: number): string | undefined {
  const found = definedNames(workbook).find(
    ({ attributes }) => attributes['name'] === BUILT_IN + name && attributes['localSheetId'] === String(sheetIndex),
  );
  return found && textOf(found);
}

/**
 * Adds defined names to a file's workbook element, where the order of elements wants them.
 *
 * @param sheetIds ids of the workbook's sheets in the order of their tabs
 */
export function addNames(
  workbook: XmlElement,
  names: readonly IDefinedNamesServiceParam[],
  sheetIds: readonly string[],
  formula: (shown: string) => string,
): void {
  const written = names.map(({ name, formulaOrRefString, comment, hidden, localSheetId }) => {
    const sheet = localSheetId === undefined ? -1 : sheetIds.indexOf(localSheetId);
    return element(
      'definedName',
      {
        name,
        ...(sheet >= 0 && { localSheetId: String(sheet) }),
        ...(comment !== undefined && comment !== '' && { comment }),
        ...(hidden === true && { hidden: '1' }),
      },
      [formula(formulaOrRefString.replace(/^=/, ''))],
    );
  });
  if (written.length === 0) return;
  const present = childOf(workbook, 'definedNames');
  if (present) {
    present.children.push(...written);
  } else {
    const after = workbook.children.findIndex((child) => typeof child !== 'string' && child.name === 'sheets');
    workbook.children.splice(after + 1, 0, element('definedNames', {}, written));
  }
}

function definedNames(workbook: XmlElement): XmlElement[] {
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName');
}

/** Whether a name stands for cells, rather than for a constant or a calculation. */
function isReference(text: string): boolean {
  return /^(?:'(?:[^']|'')+'|[^\s'!()"+\-*/^&=<>,]+)!\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?$/.test(text);
}
