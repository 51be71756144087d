/** The month that is to be paid and the one before it, both whole. */
export const MONTHS = ['2026-09', '2026-10'] as const;

const LAST_DAYS = { '2026-09': 30, '2026-10': 31 } as const;

export const PERIODS = MONTHS.map((month) => ({ month, firstDay: 1, lastDay: LAST_DAYS[month], share: 1 }));

/** ISO date of a month's last day. */
export function endOf(month: (typeof MONTHS)[number]): string {
  return `${month}-${LAST_DAYS[month]}`;
}
