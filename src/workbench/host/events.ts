import type { IDisposable } from '@univerjs/core';
import type { HostEvent } from './protocol';

/** Event numbers of the library's rich messages. */
export const EventType = {
  WorkbookSelectionChanged: 2,
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetSelectionChanged: 14,
  WorksheetAdded: 13,
  WorksheetDeleted: 15,
  CustomFunctionExecution: 1000,
} as const;

/** The category under which the library files events of objects. */
const OBJECT_EVENTS = 65_536;
/** The target of events of a whole collection. */
export const EVERY_SHEET = 'Workbook';

/** Events on their way to the add-in: only the ones that it asked for are sent. */
export class HostEvents {
  readonly #wanted = new Set<string>();
  readonly #listeners = new Set<(event: HostEvent) => void>();

  want(type: number, targetId: string): void {
    this.#wanted.add(`${type}:${targetId}`);
  }

  unwant(type: number, targetId: string): void {
    this.#wanted.delete(`${type}:${targetId}`);
  }

  /** Sends an event of an object, to those who asked for that object's and those who asked for every one's. */
  emit(type: number, targetId: string, message: unknown): void {
    for (const target of [targetId, EVERY_SHEET]) {
      if (this.#wanted.has(`${type}:${target}`)) this.send(objectEvent(type, target, message));
    }
  }

  send(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  listen(listener: (event: HostEvent) => void): IDisposable {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }
}

/** An event of one of Excel's objects, as the library files it. */
export function objectEvent(type: number, targetId: string, message: unknown): HostEvent {
  return { category: OBJECT_EVENTS, type, targetId, message };
}
