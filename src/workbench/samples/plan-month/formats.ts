/** Number formats in en-US form. */
export const DATE = 'yyyy/m/d';
export const MONEY = '#,##0.00';
export const WHOLE = '#,##0';
export const PERCENT = '0%';
