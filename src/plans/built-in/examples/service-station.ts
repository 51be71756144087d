import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand from the scheme's own rules, every edge among them. */
export const SERVICE_STATION_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': 'Below the guarantee', 'zh-CN': '低于保底' },
    inputs: { output: 210000, score: 94, incentives: -150 },
    lines: { performance: 2397, topUp: 753 },
    pay: 3000,
  },
  {
    title: { 'en-US': 'Exactly the guarantee', 'zh-CN': '恰好等于保底' },
    inputs: { output: 300000 },
    lines: { topUp: 0 },
    pay: 3000,
  },
  {
    title: { 'en-US': 'A cent above it', 'zh-CN': '高于保底一分' },
    inputs: { output: 300002 },
    lines: { topUp: 0 },
    pay: 3000.01,
  },
  {
    title: { 'en-US': 'The station’s goal', 'zh-CN': '达成目标' },
    inputs: { output: 2200000, score: 94, incentives: -150 },
    lines: { performance: 11750 },
    pay: 11600,
  },
  {
    title: { 'en-US': 'A bad month', 'zh-CN': '不佳月份' },
    inputs: { output: 0, score: 0, incentives: -500 },
    lines: { topUp: 3500 },
    pay: 3000,
  },
];
