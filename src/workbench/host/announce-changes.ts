import type { IDisposable } from '@univerjs/core';
import type { ChangeKind, EngineChange } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { formatArea } from '../engine/address';
import { EventType, objectEvent } from './events';
import type { HostEvents } from './events';
import { RangeShape } from './model/range-shape';
import type { References } from './references';

const CHANGE_TYPES: Readonly<Record<ChangeKind, string>> = {
  edited: 'RangeEdited',
  'rows-inserted': 'RowInserted',
  'rows-deleted': 'RowDeleted',
  'columns-inserted': 'ColumnInserted',
  'columns-deleted': 'ColumnDeleted',
};

/** Turns what happens in the engine into Excel's events, whoever did it, and keeps held ranges in their place. */
export function announceChanges(engine: Engine, events: HostEvents, references: References): IDisposable {
  const disposables = [
    engine.changes.onCells((change) => {
      for (const object of references.objects()) if (object instanceof RangeShape) object.follow(change);
      events.emit(EventType.WorksheetChanged, change.sheetId, changedMessage(change));
    }),
    engine.selection.onChange(() => {
      const worksheetId = engine.sheets.activeId();
      const address = engine.selection
        .areas()
        .map((area) => formatArea(area))
        .join(',');
      events.send(objectEvent(EventType.WorkbookSelectionChanged, '', {}));
      events.emit(EventType.WorksheetSelectionChanged, worksheetId, { address, worksheetId, isInsideTable: false });
    }),
    engine.changes.onSheets((kind, worksheetId) => {
      const type = {
        added: EventType.WorksheetAdded,
        deleted: EventType.WorksheetDeleted,
        activated: EventType.WorksheetActivated,
      }[kind];
      events.emit(type, worksheetId, { worksheetId, source: 'Local' });
    }),
  ];
  return {
    dispose: () => {
      disposables.forEach((disposable) => {
        disposable.dispose();
      });
    },
  };
}

function changedMessage({ kind, sheetId, area }: EngineChange): object {
  return {
    address: formatArea(area),
    changeType: CHANGE_TYPES[kind],
    source: 'Local',
    triggerSource: 'Unknown',
    worksheetId: sheetId,
  };
}
