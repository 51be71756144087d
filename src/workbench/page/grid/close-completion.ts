import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { DocumentDataModel, IDisposable, Injector } from '@univerjs/core';
import { DocSelectionManagerService, KeyCode, LexerTreeBuilder, sequenceNodeType } from '@univerjs/preset-sheets-core';

/** The operation that takes the keys of the completion list in an editor; Univer has it only while the list is shown. */
const LIST_KEYS = 'sheet.formula-embedding-editor.search_function.';

/**
 * Closes the list of functions as soon as the cursor leaves the name it completes. Univer looks again only 300 ms after
 * the last key: while one goes on typing the list of the finished name stays, takes the next Enter for itself and keeps
 * the formula from being entered.
 */
export function closeCompletion(injector: Injector): IDisposable {
  const commands = injector.get(ICommandService);
  const documents = injector.get(IUniverInstanceService);
  const lexer = injector.get(LexerTreeBuilder);
  const subscription = injector.get(DocSelectionManagerService).textSelection$.subscribe(({ unitId, textRanges }) => {
    const [cursor] = textRanges;
    if (!cursor || !commands.hasCommand(LIST_KEYS + unitId)) return;
    const formula = documents.getUnit<DocumentDataModel>(unitId, UniverInstanceType.UNIVER_DOC)?.getPlainText() ?? '';
    if (isInFunctionName(lexer, formula, cursor.startOffset)) return;
    commands.syncExecuteCommand(LIST_KEYS + unitId, { keyCode: KeyCode.ESC });
  });
  return {
    dispose: () => {
      subscription.unsubscribe();
    },
  };
}

/** Whether the character before the cursor belongs to a function's name, by the same reading as Univer's own search. */
function isInFunctionName(lexer: LexerTreeBuilder, formula: string, cursor: number): boolean {
  let end = '='.length;
  for (const node of lexer.sequenceNodesBuilder(formula.slice(end)) ?? []) {
    const start = end;
    end += typeof node === 'string' ? node.length : node.token.length;
    if (cursor > start && cursor <= end) return typeof node !== 'string' && node.nodeType === sequenceNodeType.FUNCTION;
  }
  return false;
}
