import { COMMISSION_GRID } from '../catalogue/commission-grid';
import { reference } from '../reference';
import { BOUNDARY_TEXT } from './tier-texts';

const MODELS = [
  ['', 0, 10],
  ['MPV', 200, 250],
  ['SUV', 300, 350],
];
const SERVICE = [
  ['', 0.8, 1],
  [0, 0.01, 0.02],
  [3, 0.03, 0.04],
];

export const COMMISSION_GRID_PAGE = /* @__PURE__ */ reference(COMMISSION_GRID, {
  group: 'commission',
  title: { 'en-US': 'Two-way rate table', 'zh-CN': '交叉费率表' },
  description: {
    'en-US': 'The rate where a row and a column of a two-way table meet.',
    'zh-CN': '从交叉表中取行、列交叉处的比例或单价。',
  },
  arguments: {
    row: {
      description: {
        'en-US': 'What to look up at the left, such as a model or years of service: one cell or a range, which spills.',
        'zh-CN': '按左侧标签查找的内容，如车型或工龄：一个单元格或一个区域，区域会溢出。',
      },
      unit: { 'en-US': 'as the labels at the left', 'zh-CN': '与左侧标签一致' },
    },
    column: {
      description: {
        'en-US': 'What to look up at the top: one cell for all, or a range of the same shape.',
        'zh-CN': '按顶部标签查找的内容：一个单元格（对全部适用）或同形状的区域。',
      },
      unit: { 'en-US': 'as the labels at the top', 'zh-CN': '与顶部标签一致' },
    },
    grid: {
      description: {
        'en-US':
          'The table with its labels at the left and at the top; the corner does not matter. On each side the labels are texts, or numbers that rise.',
        'zh-CN': '含左侧和顶部标签的整个表，左上角内容不限。每一侧的标签应全为文本，或全为递增的数字。',
      },
    },
    boundary: BOUNDARY_TEXT,
  },
  notes: [
    {
      'en-US':
        'Numbers are thresholds: the highest one reached counts, and below the first the rate is 0, as in COMMISSION and MULTIPLIER.',
      'zh-CN': '数字标签为起点，取所达的最高一档；低于第一个起点时为 0，与 COMMISSION、MULTIPLIER 一致。',
    },
    {
      'en-US':
        'Texts must be the same; capitals, full-width letters and surrounding blanks make no difference. A text that is not there is #N/A.',
      'zh-CN': '文本标签须一致，不区分大小写、全角半角及首尾空格；找不到时为 #N/A。',
    },
    {
      'en-US':
        'A blank cell inside is no rate of 0: it gives #N/A where it is met. Type 0 where nothing is due. Blank rows and columns at the end are skipped.',
      'zh-CN': '表内空白不等于 0，取到空白时为 #N/A；不计提请填 0。末尾的空行、空列会跳过。',
    },
    {
      'en-US': 'The result is a rate: multiply it by the amount it is for.',
      'zh-CN': '结果是比例或单价，请再乘以对应的业绩。',
    },
  ],
  examples: [
    {
      args: ['SUV', 12, MODELS],
      result: 350,
      text: { 'en-US': 'An SUV, with 12 sold: the column from 10.', 'zh-CN': 'SUV 售出 12 台：取 10 台起一列。' },
    },
    {
      args: [3, 0.95, SERVICE],
      result: 0.03,
      text: {
        'en-US': 'Three years of service at 95 % of target: the row from 3, the column from 80 %.',
        'zh-CN': '工龄 3 年、完成 95%：取 3 年一行、80% 一列。',
      },
    },
    {
      args: [[['mpv'], ['SUV']], [[10], [9]], MODELS],
      result: [[250], [300]],
      text: { 'en-US': 'A range spills one rate a row.', 'zh-CN': '选择区域时，每行溢出一个结果。' },
    },
  ],
  mistakes: [
    { args: ['Truck', 12, MODELS], error: '#N/A' },
    { args: [7, 12, MODELS], error: '#VALUE!' },
    {
      args: [
        3,
        1,
        [
          ['', 1, 0.8],
          [0, 0.02, 0.01],
        ],
      ],
      error: '#VALUE!',
    },
  ],
});
