import { isScored } from '../plan/evaluate-person';
import type { MonthSetup } from '../plan/month-setup';
import type { KpiBlock } from './month-types';

/** Rows of the head: title, where the figures come from, the month, a blank row, then the column titles. */
export const HEAD = { title: 0, origin: 1, month: 2, header: 4, firstPerson: 5 } as const;
/** Columns of the month's cells in the head. */
export const MONTH_CELLS = { label: 0, first: 1, beforeLabel: 2, next: 3, writtenLabel: 4, written: 5 } as const;

export type KpiColumn =
  | { readonly kind: 'id' | 'name' | 'position' | 'score' | 'multiplier' | 'commission' }
  | { readonly kind: 'base' | 'performanceBase' | 'performance' | 'adjustment' | 'pay' | 'note' }
  | { readonly kind: 'target' | 'actual' | 'attainment' | 'weight'; readonly indicator: number };

export type KpiColumnKind = KpiColumn['kind'];

/** The columns of a month's sheet, in order, and where each stands. */
export interface KpiLayout {
  readonly columns: readonly KpiColumn[];
  /** @throws RangeError for a column that the sheet does not have */
  at(kind: KpiColumnKind, indicator?: number): number;
  has(kind: KpiColumnKind): boolean;
}

export function kpiLayout(setup: MonthSetup): KpiLayout {
  const { people, indicators } = setup;
  const scored = isScored(setup);
  const each = (kind: 'attainment' | 'weight'): KpiColumn[] =>
    scored ? indicators.map((_, indicator) => ({ kind, indicator })) : [];
  const pairs = indicators.flatMap((_, indicator): KpiColumn[] => [
    ...(scored ? [{ kind: 'target', indicator } as const] : []),
    { kind: 'actual', indicator },
  ]);
  const optional = (
    kind: 'id' | 'position' | 'base' | 'performanceBase' | 'performance',
    there: boolean,
  ): KpiColumn[] => (there ? [{ kind }] : []);
  const columns: readonly KpiColumn[] = [
    ...optional('id', people.columns.id !== undefined),
    { kind: 'name' },
    ...optional('position', people.columns.position !== undefined),
    ...pairs,
    ...each('attainment'),
    ...each('weight'),
    ...(scored ? ([{ kind: 'score' }, { kind: 'multiplier' }] as const) : []),
    ...(indicators.some((indicator) => indicator.tiers) ? ([{ kind: 'commission' }] as const) : []),
    ...optional('base', people.columns.base !== undefined),
    ...optional('performanceBase', people.columns.performance !== undefined),
    ...optional('performance', people.columns.performance !== undefined),
    { kind: 'adjustment' },
    { kind: 'pay' },
    { kind: 'note' },
  ];
  const find = (kind: KpiColumnKind, indicator?: number): number =>
    columns.findIndex((column) => column.kind === kind && (!('indicator' in column) || column.indicator === indicator));
  return {
    columns,
    at(kind, indicator) {
      const column = find(kind, indicator);
      if (column < 0) throw new RangeError(`The sheet has no column ${kind} ${indicator ?? ''}`);
      return column;
    },
    has: (kind) => columns.some((column) => column.kind === kind),
  };
}

/** Where a sheet of so many people has its block. */
export function kpiBlock(layout: KpiLayout, people: number, kept: number): KpiBlock {
  const rows = Math.max(1, people);
  const totalsRow = HEAD.firstPerson + rows;
  return {
    headerRow: HEAD.header,
    firstPersonRow: HEAD.firstPerson,
    lastPersonRow: totalsRow - 1,
    totalsRow,
    keptRows: kept === 0 ? null : { first: totalsRow + 2, last: totalsRow + 2 + kept },
    idColumn: layout.has('id') ? layout.at('id') : null,
    nameColumn: layout.at('name'),
    adjustmentColumn: layout.at('adjustment'),
    noteColumn: layout.at('note'),
    columnCount: layout.columns.length,
  };
}
