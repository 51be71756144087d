import { PAY_CLAMP } from '../catalogue/pay-clamp';
import { reference } from '../reference';

export const PAY_CLAMP_PAGE = /* @__PURE__ */ reference(PAY_CLAMP, {
  group: 'pay',
  title: { 'en-US': 'Guarantee and cap', 'zh-CN': '保底与封顶' },
  description: {
    'en-US': 'Keeps a figure between a guarantee and a cap.',
    'zh-CN': '为数值设置保底与封顶。',
  },
  arguments: {
    value: {
      description: {
        'en-US': 'What is to be kept within limits: one cell or a range, which spills. A blank gives a blank.',
        'zh-CN': '要限制的数值：一个单元格或一个区域，区域会溢出同形状的结果。空白得空白。',
      },
    },
    floor: {
      description: {
        'en-US': 'The least that is paid; no guarantee if left out.',
        'zh-CN': '最低金额；省略表示不设保底。',
      },
      unit: { 'en-US': 'as the value', 'zh-CN': '与数值相同' },
    },
    cap: {
      description: {
        'en-US': 'The most that is paid; no cap if left out.',
        'zh-CN': '最高金额；省略表示不封顶。',
      },
      unit: { 'en-US': 'as the value', 'zh-CN': '与数值相同' },
    },
  },
  notes: [
    {
      'en-US':
        'For no guarantee or no cap leave the argument out: desktop Excel hands a blank cell over as 0. A cap of 0 is refused, because everything would become 0; for “at most zero” use MIN.',
      'zh-CN':
        '不设保底或不封顶时请省略该参数，不要引用空白单元格：桌面版 Excel 会把空白按 0 传入。封顶为 0 会报错，以免全部变成 0；确需“不超过零”时请用 MIN。',
    },
    {
      'en-US': 'It limits ratios too: =PAY.CLAMP(attainment,0,1.5).',
      'zh-CN': '也可用于比率，例如 =PAY.CLAMP(完成率,0,1.5)。',
    },
  ],
  examples: [
    {
      args: [2247, 3000],
      result: 3000,
      text: { 'en-US': 'Raised to the guarantee of 3,000.', 'zh-CN': '不足 3000，按保底 3000 发放。' },
    },
    {
      args: [[[2247], [5200], [9800]], 3000, 8000],
      result: [[3000], [5200], [8000]],
      text: {
        'en-US': 'A guarantee of 3,000 and a cap of 8,000, one result a row.',
        'zh-CN': '保底 3000，封顶 8000，每行一个结果。',
      },
    },
    {
      args: [1.8, null, 1.5],
      result: 1.5,
      text: { 'en-US': 'A cap alone, on an attainment of 180 %.', 'zh-CN': '只封顶：完成率 180%，按 150% 计。' },
    },
  ],
  mistakes: [
    { args: [5000, 8000, 3000], error: '#VALUE!' },
    { args: [5000, '3000'], error: '#VALUE!' },
  ],
});
