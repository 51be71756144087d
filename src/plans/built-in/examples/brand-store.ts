import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand from the scheme's own rules, every edge among them. */
export const BRAND_STORE_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': '12 cars of model A', 'zh-CN': 'A 车型 12 台' },
    inputs: { wage: 1200, unitsA: 12, target: 10, management: 0.9 },
    lines: { fixed: 960, performance: 259.2, vehicles: 2250 },
    pay: 3469.2,
  },
  {
    title: { 'en-US': 'Exactly 10 cars: all at the first rate', 'zh-CN': '恰好 10 台：全部按第一档' },
    inputs: { unitsA: 10 },
    lines: { vehicles: 2000 },
    pay: 3260,
  },
  {
    title: { 'en-US': 'The 11th car at the second rate', 'zh-CN': '第 11 台按第二档' },
    inputs: { unitsA: 11 },
    lines: { vehicles: 2250, performance: 330 },
    pay: 3540,
  },
  {
    title: { 'en-US': 'Exactly 15 cars', 'zh-CN': '恰好 15 台' },
    inputs: { unitsA: 15 },
    lines: { vehicles: 3250 },
    pay: 4660,
  },
  {
    title: { 'en-US': 'The 16th car at the third rate', 'zh-CN': '第 16 台按第三档' },
    inputs: { unitsA: 16 },
    lines: { vehicles: 3550 },
    pay: 4990,
  },
  {
    title: { 'en-US': 'A shared deal: half a car', 'zh-CN': '合作成交：半台' },
    inputs: { unitsA: 10.5 },
    lines: { vehicles: 2125, performance: 315 },
    pay: 3400,
  },
  { title: { 'en-US': 'Model B', 'zh-CN': 'B 车型' }, inputs: { unitsB: 16 }, lines: { vehicles: 2750 }, pay: 4190 },
  {
    title: { 'en-US': 'Each model counts on its own', 'zh-CN': '两种车型分别计台' },
    inputs: { unitsA: 10, unitsB: 10 },
    lines: { vehicles: 3500, performance: 600 },
    pay: 5060,
  },
  { title: { 'en-US': 'No car', 'zh-CN': '没有成交' }, inputs: {}, lines: { performance: 0, vehicles: 0 }, pay: 960 },
  {
    title: { 'en-US': 'A supervisor at exactly 100 %', 'zh-CN': '主管恰好完成 100%' },
    inputs: { unitsA: 12, target: 12 },
    lines: { performance: 240, vehicles: 2500 },
    pay: 3700,
  },
  {
    title: { 'en-US': 'A third of the target, and half a cent', 'zh-CN': '完成三分之一，恰好半分进位' },
    inputs: { wage: 1201.5, unitsA: 1, target: 3, management: 0.95 },
    lines: { fixed: 961.2, performance: 76.1, vehicles: 190 },
    pay: 1227.3,
  },
];
