import type { SheetReading } from '../../src/sheets/month';
import { d, grid, type GridCell } from './grid';

export type Rows = readonly (readonly GridCell[])[];

export const PEOPLE: Rows = [
  ['Staff ID', 'Name', 'Position', 'Base pay', 'Performance pay'],
  ['E1', 'Ann', 'Sales', 3000, 2000],
  ['E2', 'Bob', 'Sales', 3100, 2100.55],
  ['E3', 'Cy', 'Service', 2900, 1000],
];
export const TARGETS: Rows = [
  ['Name', 'Month', 'Sales target'],
  ['Ann', '2026-09', 900],
  ['Ann', '2026-10', 1000],
  ['Bob', '2026-10', 3000],
];
export const ORDERS: Rows = [
  ['Order date', 'Salesperson', 'Amount'],
  [d('2026-09-30'), 'Ann', 5000],
  [d('2026-10-01'), 'Ann', 400.1],
  [d('2026-10-31'), 'Ann', 400.2],
  [d('2026-10-15'), 'Bob', 12345.675],
  [d('2026-11-01'), 'Bob', 999],
];

/** A book of three lists that are recognised without help. */
export function smallBook(
  people: Rows = PEOPLE,
  targets: Rows = TARGETS,
  orders: Rows = ORDERS,
): readonly SheetReading[] {
  return [
    { name: 'People', used: grid('People', people) },
    { name: 'Targets', used: grid('Targets', targets) },
    { name: 'Orders', used: grid('Orders', orders) },
  ];
}
