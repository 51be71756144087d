import type { RateRows } from './tiers';

export interface WithholdingTable {
  /** The first month of the tax year in which the table holds. */
  readonly validFrom: string;
  readonly source: string;
  /** From, in yuan of cumulative taxable income, and Rate of what lies above it. */
  readonly brackets: RateRows;
}

/** China's table for the cumulative withholding of tax on wages, residents. It has not changed since it came in. */
export const WITHHOLDING_TABLE: WithholdingTable = {
  validFrom: '2019-01',
  source:
    '国家税务总局公告2018年第61号《个人所得税扣缴申报管理办法（试行）》所附个人所得税预扣率表一（居民个人工资、薪金所得）',
  brackets: [
    [0, 0.03],
    [36_000, 0.1],
    [144_000, 0.2],
    [300_000, 0.25],
    [420_000, 0.3],
    [660_000, 0.35],
    [960_000, 0.45],
  ],
};
