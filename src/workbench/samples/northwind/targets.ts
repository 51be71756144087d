/** Monthly sales that each person is thought good for in 1996, in dollars. */
const BASE: Readonly<Record<string, number>> = {
  'Nancy Davolio': 6500,
  'Andrew Fuller': 5500,
  'Janet Leverling': 6500,
  'Margaret Peacock': 8000,
  'Steven Buchanan': 3000,
  'Michael Suyama': 3000,
  'Robert King': 4500,
  'Laura Callahan': 4500,
  'Anne Dodsworth': 3000,
};
const GROWTH: Readonly<Record<string, number>> = { '1996': 0.8, '1997': 1.2, '1998': 1.7 };
/** Christmas business. */
const SEASON: Readonly<Record<string, number>> = { '10': 1.1, '11': 1.1, '12': 1.2 };
const STEP = 500;
const NEWCOMER = 3000;

/** The invented target of an employee for a month such as `1998-03`, in whole steps of 500 dollars. */
export function northwindTarget(employee: string, month: string): number {
  const [year = '', monthOfYear = ''] = month.split('-');
  const raw = (BASE[employee] ?? NEWCOMER) * (GROWTH[year] ?? 1) * (SEASON[monthOfYear] ?? 1);
  return Math.round(raw / STEP) * STEP;
}

/** `1996-07` … `1998-05`, the months that have orders. */
export function northwindMonths(): string[] {
  const months: string[] = [];
  for (let month = 6; month <= 28; month += 1) {
    months.push(`${1996 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}
