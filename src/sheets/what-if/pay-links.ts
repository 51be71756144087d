import type { TeamBase } from '../../plan/what-if';
import { INDICATORS } from '../../plan/what-if/indicators-plan';
import { matchKey } from '../../sources/text';
import { readExistingKpi } from '../existing-kpi';
import type { ExistingMonth, StandingSheet } from '../existing-month';
import { literal } from '../list-formulas/criteria';
import { placeReference } from '../references';
import { isSheetText } from '../sheet-text';

/** A figure of somebody on another sheet, as a formula without its equals sign; given the cell that has the person's name. */
export type PersonLink = (nameCell: string) => string;

/** People one below the other on a sheet, each with a name. */
export interface LinkedRows {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly nameColumn: number;
  readonly names: readonly string[];
}

/**
 * A column of other rows, person by person. They are looked up by name, so that sorting either sheet moves no figure to
 * somebody else; where two share a name, each is a link to the row.
 */
export function personLink(rows: LinkedRows, index: number, column: number): PersonLink {
  const { sheet, firstRow, rowCount, nameColumn, names } = rows;
  const cells = (of: number): string => placeReference({ sheet, row: firstRow, column: of, rowCount, columnCount: 1 });
  const name = names[index] ?? '';
  const isAlone = names.filter((other) => matchKey(other) === matchKey(name)).length === 1;
  if (isAlone) return (nameCell) => `INDEX(${cells(column)},MATCH(${literal(nameCell, name)},${cells(nameColumn)},0))`;
  const own = placeReference({ sheet, row: firstRow + index, column, rowCount: 1, columnCount: 1 });
  return () => own;
}

/** The pay of everybody who stands on a KPI sheet of the month, by the person's key. */
export function payLinks(month: ExistingMonth, base: TeamBase): ReadonlyMap<string, PersonLink> {
  return new Map(
    base.teams.flatMap(({ compiled: { plan }, people }) => {
      const kpi =
        plan.plan === INDICATORS ? month.kpiCells : month.planSheets.find((sheets) => sheets.plan === plan.plan)?.kpi;
      if (!kpi) return [];
      const wanted = new Set(people.map(({ key }) => key));
      return linksOn(kpi).filter(([key]) => wanted.has(key));
    }),
  );
}

function linksOn({ sheet, values, formulas, rowCount }: StandingSheet): readonly (readonly [string, PersonLink])[] {
  const existing = readExistingKpi(values, formulas, rowCount);
  const column = existing?.titles.findLastIndex((title) => isSheetText('kpi.pay', title)) ?? -1;
  if (!existing || column < 0) return [];
  const { firstPersonRow, lastPersonRow, nameColumn } = existing.block;
  const rows: LinkedRows = {
    sheet,
    nameColumn,
    firstRow: firstPersonRow,
    rowCount: lastPersonRow - firstPersonRow + 1,
    names: values.slice(firstPersonRow, lastPersonRow + 1).map((cells) => String(cells[nameColumn] ?? '')),
  };
  return existing.entries.flatMap(({ id, name, row, listed }) =>
    listed ? [[matchKey(id ?? name), personLink(rows, row - firstPersonRow, column)] as const] : [],
  );
}
