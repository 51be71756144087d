import type { IsoMonth } from '../../plan/month-setup';

const BLOCK = /^WhatIf_\d{4}_\d{2}_(?:\d+|Comparison)$/i;
const COMPARISON = /_Comparison$/i;

/** The workbook's name over the sheet of a scenario; numbers tell a month's scenarios apart, from 1. */
export function scenarioBlock(month: IsoMonth, number: number): string {
  return `WhatIf_${month.replace('-', '_')}_${number}`;
}

/** The workbook's name over the sheet that sets a month's scenarios side by side. */
export function comparisonBlock(month: IsoMonth): string {
  return `WhatIf_${month.replace('-', '_')}_Comparison`;
}

/** Whether a workbook's name is over a sheet of ours for planning: such sheets are never read as somebody's lists. */
export function isWhatIfBlock(name: string): boolean {
  return BLOCK.test(name);
}

/** Whether a workbook's name is over the sheet of one scenario. */
export function isScenarioBlock(name: string): boolean {
  return isWhatIfBlock(name) && !COMPARISON.test(name);
}
