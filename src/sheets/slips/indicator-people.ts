import type { StandingSheet } from '../existing-month';
import { readExistingKpi } from '../existing-kpi';
import { isSheetText } from '../sheet-text';
import { peopleIn, type StandingPeople } from './standing-people';

export type IndicatorColumn = 'base' | 'commission' | 'performance' | 'adjustment';

/** The sheet of those who are paid by indicators, as it stands. */
export interface IndicatorPeople extends Omit<StandingPeople, 'columnOf'> {
  readonly columnOf: (column: IndicatorColumn) => number | null;
}

/** Reads where people and columns stand, by the titles in either language; null where the sheet is not one of ours. */
export function indicatorPeople({ sheet, values, formulas, rowCount }: StandingSheet): IndicatorPeople | null {
  const existing = readExistingKpi(values, formulas, rowCount);
  if (!existing) return null;
  const entries = existing.entries.filter(({ listed }) => listed);
  return {
    sheet,
    ...peopleIn(sheet, values, formulas, { ...existing.block, entries }),
    columnOf: (column) => {
      const at = existing.titles.findIndex((title) => isSheetText(`kpi.${column}`, title));
      return at < 0 ? null : at;
    },
  };
}
