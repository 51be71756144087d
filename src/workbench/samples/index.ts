import { dealershipWorkbook } from './dealership/workbook';
import employees from './northwind/employees.csv';
import orderLines from './northwind/order-lines.csv';
import { northwindWorkbook } from './northwind/workbook';
import { planMonthWorkbook } from './plan-month/workbook';
import type { Sample } from './sample';

export type { Sample, SampleWorkbook } from './sample';

/** The sample workbooks, in the order in which they are offered. */
export const samples: readonly Sample[] = [
  {
    id: 'northwind',
    title: { 'en-US': 'Northwind sales', 'zh-CN': '罗斯文销售数据（英文）' },
    build: () => northwindWorkbook(orderLines, employees),
  },
  {
    id: 'dealership',
    title: { 'en-US': 'Dealership, October 2026 (in Chinese)', 'zh-CN': '星河汽车4S店 2026-10' },
    build: dealershipWorkbook,
  },
  {
    id: 'plan-month',
    title: { 'en-US': 'Dealership, all six pay plans (in Chinese)', 'zh-CN': '4S店方案月度数据' },
    build: planMonthWorkbook,
  },
];
