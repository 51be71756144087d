import { isMonth } from '../../plan/is-month';
import type { IsoMonth } from '../../plan/month-setup';
import { readScenario, type Scenario, type ScenarioChange } from '../../plan/what-if';
import type { CellValue } from '../../sources/source';

/** A scenario as it stands on a sheet of the workbook. */
export interface StoredScenario {
  readonly month: IsoMonth;
  /** With the values that its cells have by now. */
  readonly scenario: Scenario;
  /** Cells of changes whose value cannot be taken; the value that the scenario was exported with stands for it. */
  readonly unread: number;
}

const FORM = 1;

/** The text in the titles' row: which scenario it is, and what has no cell of its own. */
export function keptScenario(month: IsoMonth, { id, name, plans }: Scenario): string {
  return JSON.stringify({ whatIf: FORM, month, id, name, plans });
}

/** The text in a change's row: all but its value, and the value that it was exported with. */
export function keptChange({ who, figure, how, value }: ScenarioChange): string {
  return JSON.stringify({ change: { who, figure, how, value } });
}

/**
 * The scenario of a sheet, found by what is kept in its rows, wherever these have come to stand by now. A change's value is
 * the number nearest to the left of what is kept of it; a row that the user has deleted is a change less.
 * @param values of the sheet
 * @returns null where the sheet has none
 */
export function readKeptScenario(values: readonly (readonly CellValue[])[]): StoredScenario | null {
  const kept = values.flatMap((cells) =>
    cells.flatMap((cell, column) => {
      const read = objectIn(cell);
      return read ? [{ read, lever: numberBefore(cells, column) }] : [];
    }),
  );
  const head = kept.find(({ read }) => read['whatIf'] === FORM)?.read;
  if (!head) return null;
  const { month, id, name, plans } = head;
  if (!isMonth(month)) return null;
  const changes = kept.flatMap(({ read: { change }, lever }) => (isRecord(change) ? [{ change, lever }] : []));
  const scenarioWith = (wanted: readonly unknown[]): Scenario | null =>
    readScenario({ id, name, plans, changes: wanted });
  // One value that cannot be is not the end of all the others.
  const edited = changes.map(({ change, lever }) => {
    const now = { ...change, value: lever };
    return lever !== null && scenarioWith([now]) ? now : null;
  });
  const scenario = scenarioWith(changes.map(({ change }, index) => edited[index] ?? change));
  return scenario && { month, scenario, unread: edited.filter((one) => one === null).length };
}

function numberBefore(cells: readonly CellValue[], column: number): number | null {
  const found = cells.slice(0, column).findLast((cell) => cell !== '');
  return typeof found === 'number' ? found : null;
}

function objectIn(cell: CellValue): Readonly<Record<string, unknown>> | null {
  if (typeof cell !== 'string' || !/^\{"(whatIf|change)":/.test(cell)) return null;
  try {
    const read: unknown = JSON.parse(cell);
    return isRecord(read) ? read : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
