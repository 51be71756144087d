import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand from the scheme's own rules, every edge among them. */
export const SALES_DEPARTMENT_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': '85 % of the task: the band from 80 %', 'zh-CN': '完成 85%：按 80% 一档' },
    inputs: { showroomCars: 17, target: 20, accessorySales: 9000, accessoryCost: 6000 },
    pay: 4600,
  },
  {
    title: { 'en-US': '25 %: no performance pay', 'zh-CN': '完成 25%：不发绩效' },
    inputs: { showroomCars: 5, target: 20, accessorySales: 9000, accessoryCost: 6000 },
    pay: 2200,
  },
  {
    title: { 'en-US': 'Exactly 30 %: the first band', 'zh-CN': '恰好 30%：第一档' },
    inputs: { showroomCars: 6, target: 20, accessorySales: 9000, accessoryCost: 6000 },
    pay: 3100,
  },
  {
    title: { 'en-US': 'Exactly 40 %', 'zh-CN': '恰好 40%' },
    inputs: { showroomCars: 8, target: 20, accessorySales: 9000, accessoryCost: 6000 },
    pay: 3400,
  },
  {
    title: { 'en-US': 'Exactly 80 %', 'zh-CN': '恰好 80%' },
    inputs: { showroomCars: 16, target: 20, accessorySales: 9000, accessoryCost: 6000 },
    pay: 4600,
  },
  {
    title: { 'en-US': '90 %: still the band from 80 %', 'zh-CN': '90%：仍按 80% 发放' },
    inputs: { showroomCars: 18, target: 20, accessorySales: 9000, accessoryCost: 6000 },
    pay: 4600,
  },
  {
    title: { 'en-US': 'Exactly 100 %: all of it', 'zh-CN': '恰好 100%：全额' },
    inputs: { showroomCars: 20, target: 20, accessorySales: 9000, accessoryCost: 6000 },
    pay: 5200,
  },
  {
    title: { 'en-US': 'Exactly 120 %: the special bonus', 'zh-CN': '恰好 120%：另加超额奖' },
    inputs: { showroomCars: 24, target: 20, accessorySales: 9000, accessoryCost: 6000 },
    pay: 5500,
  },
  {
    title: { 'en-US': '119 %: no special bonus', 'zh-CN': '119%：没有超额奖' },
    inputs: { showroomCars: 119, target: 100 },
    lines: { special: 0 },
    pay: 4200,
  },
  {
    title: { 'en-US': '29 %: nothing', 'zh-CN': '29%：不发绩效' },
    inputs: { showroomCars: 29, target: 100 },
    lines: { performancePay: 0 },
    pay: 1200,
  },
  {
    title: {
      'en-US': 'Penetration exactly 70 %: every policy counts; two champions share the prize',
      'zh-CN': '投保率恰好 70%：全部保单计提；冠军并列平分',
    },
    people: [
      {
        inputs: { showroomCars: 6, onlineCarsA: 1, insuredBasic: 4, insuredOther: 1 },
        lines: { penetration: 0.7, insurance: 500, champion: 150, online: 300 },
        pay: 3950,
      },
      {
        inputs: { showroomCars: 7, insuredBasic: 5, insuredOther: 1 },
        lines: { insurance: 600, champion: 150 },
        pay: 4050,
      },
      {
        inputs: { showroomCars: 5, onlineCarsB: 1, insuredBasic: 2, insuredOther: 1 },
        lines: { insurance: 300, champion: 0, online: 200 },
        pay: 3200,
      },
    ],
  },
  {
    title: {
      'en-US': 'Penetration 65 %: only policies with the basic cover set',
      'zh-CN': '投保率 65%：只计含基本险种的保单',
    },
    people: [
      {
        inputs: { showroomCars: 6, onlineCarsA: 1, insuredBasic: 4, insuredOther: 1 },
        lines: { penetration: 0.65, insurance: 400 },
        pay: 3850,
      },
      { inputs: { showroomCars: 7, insuredBasic: 5, insuredOther: 1 }, lines: { insurance: 500 }, pay: 3950 },
      { inputs: { showroomCars: 5, onlineCarsB: 1, insuredBasic: 2 }, lines: { insurance: 200 }, pay: 3100 },
    ],
  },
  {
    title: { 'en-US': 'Nobody sold a car: no champion', 'zh-CN': '无人成交：不评冠军' },
    people: [
      { inputs: {}, lines: { champion: 0, penetration: 0 }, pay: 1200 },
      { inputs: {}, lines: { champion: 0 }, pay: 1200 },
    ],
  },
  {
    title: { 'en-US': 'Margins on both sides of their thresholds, fees too', 'zh-CN': '毛利与手续费的临界值' },
    inputs: {
      showroomCars: 5,
      model: ['modelOne', 'modelOne', 'modelTwo', 'modelTwo', 'modelOne'],
      margin: [999.99, 1000, 2500, 8000, 4999.99],
      financed: [true, true, false, true, true],
      fee: [3500, 3499.99, 5000, 0, 4000],
    },
    lines: { bareCars: 1200, handling: 1000 },
    pay: 4900,
  },
  {
    title: { 'en-US': 'One car', 'zh-CN': '只有一台车' },
    inputs: { showroomCars: 1, model: ['modelTwo'], margin: [8000], financed: [true], fee: [3500] },
    lines: { bareCars: 500, handling: 300 },
    pay: 2000,
  },
  {
    title: { 'en-US': 'A third of the accessories’ profit, rounded', 'zh-CN': '精品毛利三分之一取整到分' },
    inputs: { accessorySales: 100 },
    lines: { accessories: 33.33 },
    pay: 1233.33,
  },
];
