import type { IDisposable } from '@univerjs/core';
import { areaAfter } from './area-after';
import { toRange } from './context';
import type { Engine } from './engine';

/** Univer moves conditional formats along with their rows and columns in its user interface only; without it, this does. */
export function moveConditionalFormats(engine: Engine): IDisposable {
  return engine.changes.onCells((change) => {
    if (change.kind === 'edited') return;
    const { sheetId } = change;
    for (const { id, areas } of engine.conditionalFormats.all(sheetId)) {
      const moved = areas.flatMap((area) => areaAfter(area, change) ?? []);
      if (moved.length === 0) engine.conditionalFormats.remove(sheetId, id);
      else {
        const worksheet = engine.context.worksheet(sheetId);
        engine.conditionalFormats.change(sheetId, id, { ranges: moved.map((area) => toRange(worksheet, area)) });
      }
    }
  });
}
