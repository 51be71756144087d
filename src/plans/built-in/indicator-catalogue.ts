import type { Text } from '../../i18n';
import type { Direction } from '../../plan/month-setup';
import type { Scoring } from '../../plan/scored';

/** What a figure is taken from. */
export type MeasuredBy = 'count' | 'sum' | 'ratio' | 'audit' | 'record';

/** Something that positions are scored by. */
export interface CatalogueIndicator {
  readonly name: string;
  readonly title: Text;
  /** As in plans: words with `*` and `/`. */
  readonly unit: string;
  readonly direction: Direction;
  /** A default that its user edits; null where every person has one of their own. */
  readonly target: number | null;
  readonly scoring: Scoring;
  readonly measuredBy: MeasuredBy;
  /** From which list or by whom, in words. */
  readonly source: Text;
}

export interface CataloguePosition {
  readonly name: string;
  readonly title: Text;
  readonly indicators: readonly CatalogueIndicator[];
}

const PROPORTION: Scoring = { kind: 'proportion', cap: 1.2 };
const WHOLE: Scoring = { kind: 'all-or-nothing' };
const CASES: Scoring = { kind: 'deduction', perCase: 2 };

const text = (english: string, chinese: string): Text => ({ 'en-US': english, 'zh-CN': chinese });

type Details = Partial<Omit<CatalogueIndicator, 'name' | 'title' | 'source'>> & { readonly source: Text };

function indicator(name: string, title: Text, details: Details): CatalogueIndicator {
  const defaults = {
    unit: 'ratio',
    direction: 'higher',
    target: null,
    scoring: PROPORTION,
    measuredBy: 'count',
  } as const;
  return { name, title, ...defaults, ...details };
}

const SALES_RECORDS = text('Sales records', '销售明细');
const WORK_ORDERS = text('Work orders', '维修工单');
const CALL_RECORDS = text('Call-back records', '回访记录');
const COMPLAINTS = text('Complaint records', '投诉记录');
const ACCOUNTS = text('The month’s accounts', '财务月报');
const LEADS = text('Lead records', '线索记录');
const SURVEY = text('Survey', '满意度调查');
const INSPECTION = text('Inspection', '现场检查');
const STAFF_RECORDS = text('Staff records', '人事记录');

/**
 * Indicators by position, with the targets that dealerships' schemes give; what to score a KPI sheet with, where a
 * company has no list of its own. Results of weekly tests can be entered as one more indicator, their mean as the actual.
 */
export const INDICATOR_CATALOGUE: readonly CataloguePosition[] = [
  {
    name: 'sales-consultant',
    title: text('Sales consultant', '销售顾问'),
    indicators: [
      indicator('unitsSold', text('Units sold', '销量'), { unit: 'car', source: SALES_RECORDS }),
      indicator('financePenetration', text('Finance penetration', '按揭渗透率'), {
        target: 0.7,
        measuredBy: 'ratio',
        source: SALES_RECORDS,
      }),
      indicator('insurancePenetration', text('Insurance penetration', '投保率'), {
        target: 0.7,
        measuredBy: 'ratio',
        source: SALES_RECORDS,
      }),
      indicator('accessoriesPerCar', text('Accessories per car', '单车精品'), {
        unit: 'CNY/car',
        measuredBy: 'ratio',
        source: SALES_RECORDS,
      }),
      indicator('testDrives', text('Test drives', '试驾次数'), {
        unit: 'drive',
        source: text('Test-drive list', '试驾登记'),
      }),
      indicator('followUps', text('Follow-ups a day', '每日跟进数'), {
        unit: 'call/day',
        target: 6,
        measuredBy: 'ratio',
        source: CALL_RECORDS,
      }),
      indicator('visitorRecords', text('Visitor records complete', '来店登记完整率'), {
        target: 1,
        measuredBy: 'ratio',
        source: text('Visitor list', '来店登记'),
      }),
    ],
  },
  {
    name: 'online-sales',
    title: text('Online sales', '网络销售'),
    indicators: [
      indicator('enquiries', text('Calls and enquiries', '来电与咨询量'), { unit: 'enquiry', source: LEADS }),
      indicator('leadsWithContact', text('Leads with contact data', '有效留资线索'), { unit: 'lead', source: LEADS }),
      indicator('articles', text('Articles per site, a day', '各站点日均发文'), {
        unit: 'article/day',
        target: 0.5,
        measuredBy: 'ratio',
        source: text('Publication list', '发文记录'),
      }),
      indicator('leadToVisit', text('Lead-to-visit rate', '线索到店率'), { measuredBy: 'ratio', source: LEADS }),
    ],
  },
  {
    name: 'service-advisor',
    title: text('Service advisor', '服务顾问'),
    indicators: [
      indicator('vehicles', text('Vehicles serviced', '接车台次'), { unit: 'vehicle', source: WORK_ORDERS }),
      indicator('output', text('Output', '产值'), { unit: 'CNY', measuredBy: 'sum', source: WORK_ORDERS }),
      indicator('careProducts', text('Care products sold', '养护品销量'), {
        unit: 'bottle',
        measuredBy: 'sum',
        source: WORK_ORDERS,
      }),
      indicator('renewals', text('Insurance renewals', '续保单数'), {
        unit: 'policy',
        target: 3,
        source: text('Policy list', '保单明细'),
      }),
      indicator('estimateAccuracy', text('Estimate accuracy', '报价准确率'), {
        measuredBy: 'ratio',
        source: WORK_ORDERS,
      }),
      indicator('complaints', text('Complaints', '客户投诉'), {
        unit: 'case',
        direction: 'lower',
        target: 0,
        scoring: CASES,
        source: COMPLAINTS,
      }),
    ],
  },
  {
    name: 'customer-care',
    title: text('Customer care', '客户服务'),
    indicators: [
      indicator('callBacks', text('Call-backs within 3 days of service', '维修后 3 日回访率'), {
        target: 1,
        measuredBy: 'ratio',
        source: CALL_RECORDS,
      }),
      indicator('satisfaction', text('Satisfaction', '客户满意度'), {
        unit: 'score',
        measuredBy: 'record',
        source: SURVEY,
      }),
      indicator('complaintClosure', text('Complaints closed', '投诉关闭率'), {
        measuredBy: 'ratio',
        source: COMPLAINTS,
      }),
      indicator('lostRecalls', text('Lost customers recalled', '流失客户召回率'), {
        target: 0.17,
        measuredBy: 'ratio',
        source: CALL_RECORDS,
      }),
      indicator('monthlyReport', text('Monthly report by the 3rd', '月报于 3 日前提交'), {
        unit: 'report',
        target: 1,
        scoring: WHOLE,
        measuredBy: 'record',
        source: text('Report list', '报表提交记录'),
      }),
    ],
  },
  {
    name: 'front-desk-supervisor',
    title: text('Front-desk supervisor', '前台主管'),
    indicators: [
      indicator('complaintRate', text('Complaint rate', '投诉率'), {
        direction: 'lower',
        target: 0.01,
        scoring: WHOLE,
        measuredBy: 'ratio',
        source: COMPLAINTS,
      }),
      indicator('dailyReport', text('Daily reports', '日报提交'), {
        unit: 'report',
        measuredBy: 'record',
        source: text('Report list', '报表提交记录'),
      }),
      indicator('groupOutput', text('Output of the group', '小组产值'), {
        unit: 'CNY',
        measuredBy: 'sum',
        source: WORK_ORDERS,
      }),
    ],
  },
  {
    name: 'workshop',
    title: text('Workshop and technicians', '车间与维修技师'),
    indicators: [
      indicator('outputPerHead', text('Output per head', '人均产值'), {
        unit: 'CNY/person',
        measuredBy: 'ratio',
        source: WORK_ORDERS,
      }),
      indicator('firstTimeFix', text('Fixed at the first visit', '一次修复率'), {
        measuredBy: 'ratio',
        source: WORK_ORDERS,
      }),
      indicator('rework', text('Rework', '返工返修'), {
        unit: 'case',
        direction: 'lower',
        target: 0,
        scoring: CASES,
        source: WORK_ORDERS,
      }),
      indicator('order', text('5S/6S audit', '5S/6S 检查'), { unit: 'score', measuredBy: 'audit', source: INSPECTION }),
    ],
  },
  {
    name: 'parts',
    title: text('Parts', '配件'),
    indicators: [
      indicator('profitAttainment', text('Profit attainment', '利润完成率'), {
        target: 1,
        measuredBy: 'ratio',
        source: ACCOUNTS,
      }),
      indicator('stockTurnover', text('Stock turnover', '库存周转次数'), {
        unit: 'turn',
        measuredBy: 'ratio',
        source: ACCOUNTS,
      }),
      indicator('inventoryAccuracy', text('Inventory accuracy: account, card and goods agree', '账卡物相符率'), {
        target: 1,
        scoring: WHOLE,
        measuredBy: 'audit',
        source: text('Stock-taking', '盘点表'),
      }),
      indicator('marketShare', text('Market share of key parts', '关键件市场占有率'), {
        measuredBy: 'ratio',
        source: text('Manufacturer’s figures', '厂家数据'),
      }),
    ],
  },
  {
    name: 'marketing',
    title: text('Marketing', '市场'),
    indicators: [
      indicator('leads', text('Leads', '线索量'), { unit: 'lead', source: LEADS }),
      indicator('events', text('Events', '活动场次'), { unit: 'event', source: text('Event list', '活动记录') }),
      indicator('costPerLead', text('Cost per lead', '单条线索成本'), {
        unit: 'CNY/lead',
        direction: 'lower-ratio',
        measuredBy: 'ratio',
        source: ACCOUNTS,
      }),
      indicator('manufacturerReports', text('Manufacturer reports on time', '厂家报表按时提交率'), {
        target: 1,
        scoring: WHOLE,
        measuredBy: 'record',
        source: text('Report list', '报表提交记录'),
      }),
    ],
  },
  {
    name: 'administration',
    title: text('HR and administration', '人事行政'),
    indicators: [
      indicator('trainingHours', text('Training hours', '培训学时'), {
        unit: 'hour',
        measuredBy: 'sum',
        source: STAFF_RECORDS,
      }),
      indicator('headcountPlan', text('Headcount against plan', '编制达成率'), {
        target: 1,
        measuredBy: 'ratio',
        source: STAFF_RECORDS,
      }),
      indicator('payroll', text('Payroll correct and on time', '工资核算准确及时'), {
        target: 1,
        scoring: WHOLE,
        measuredBy: 'record',
        source: text('Payroll', '工资表'),
      }),
    ],
  },
  {
    name: 'department',
    title: text('Service department', '售后部门'),
    indicators: [
      indicator('totalOutput', text('Total output', '总产值'), {
        unit: 'CNY',
        target: 2200000,
        measuredBy: 'sum',
        source: WORK_ORDERS,
      }),
      indicator('stretchOutput', text('Total output, stretch goal', '总产值（挑战目标）'), {
        unit: 'CNY',
        target: 2400000,
        scoring: WHOLE,
        measuredBy: 'sum',
        source: WORK_ORDERS,
      }),
      indicator('satisfactionIndex', text('Satisfaction index (CSI)', '满意度指数（CSI）'), {
        unit: 'score',
        target: 900,
        scoring: WHOLE,
        measuredBy: 'record',
        source: SURVEY,
      }),
      indicator('tenItemSurvey', text('Ten-item survey', '十项调查'), {
        unit: 'score',
        target: 92,
        scoring: WHOLE,
        measuredBy: 'record',
        source: SURVEY,
      }),
      indicator('loyalCustomers', text('Loyal customers', '忠诚客户占比'), {
        target: 0.5,
        // 6 of 6 points on target, the next band 5.
        scoring: {
          kind: 'bands',
          rows: [
            [0, 0],
            [0.9, 0.833333333333333],
            [1, 1],
          ],
        },
        measuredBy: 'ratio',
        source: text('Customer list', '客户档案'),
      }),
      indicator('payingCustomers', text('Paying customers within a year', '一年内付费客户占比'), {
        target: 0.65,
        // 8 of 8 points on target.
        scoring: WHOLE,
        measuredBy: 'ratio',
        source: text('Customer list', '客户档案'),
      }),
    ],
  },
];
