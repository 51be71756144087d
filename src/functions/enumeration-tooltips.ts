import type { Text } from '../i18n';
import type {
  Boundary,
  CurveMethod,
  Direction,
  MissingScore,
  ProrateBasis,
  RoundingMode,
  TierMethod,
  Ties,
} from '../pay';
import type { Enumeration } from './enumeration';

/** What each value of an enumeration means, in a few words: to be read beside a choice, where cells need none. */
const TOOLTIPS = {
  TIER_METHOD: {
    marginal: { 'en-US': 'Each slice at its own tier’s rate', 'zh-CN': '各档只对超出部分按本档比例计提' },
    whole: { 'en-US': 'All of it at the rate of the tier reached', 'zh-CN': '全部业绩按所达档位的比例计提' },
    lump: { 'en-US': 'The figure of the tier reached', 'zh-CN': '直接取所达档位的金额' },
  } satisfies Record<TierMethod, Text>,
  BOUNDARY: {
    '>=': { 'en-US': 'A figure exactly on a threshold has reached it', 'zh-CN': '恰好等于起点即算达到本档' },
    '>': { 'en-US': 'A figure must exceed a threshold', 'zh-CN': '须超过起点才算进入本档' },
  } satisfies Record<Boundary, Text>,
  CURVE_METHOD: {
    step: { 'en-US': 'The figure of the row reached', 'zh-CN': '取所达一行的系数' },
    linear: { 'en-US': 'A straight line between two rows', 'zh-CN': '两行之间按直线插值' },
  } satisfies Record<CurveMethod, Text>,
  DIRECTION: {
    higher: { 'en-US': 'More is better: actual ÷ target', 'zh-CN': '实际 ÷ 目标' },
    lower: { 'en-US': 'Less is better: 2 − actual ÷ target, at least 0', 'zh-CN': '2 − 实际 ÷ 目标，最低为 0' },
    'lower-ratio': { 'en-US': 'Less is better: target ÷ actual', 'zh-CN': '目标 ÷ 实际' },
  } satisfies Record<Direction, Text>,
  MISSING_SCORE: {
    error: { 'en-US': 'No total until every score is there', 'zh-CN': '缺分时不出总分' },
    zero: { 'en-US': 'A missing score earns no marks', 'zh-CN': '缺分按 0 分计' },
    reweight: { 'en-US': 'The other scores carry its weight', 'zh-CN': '缺分指标的权重按比例分给其余指标' },
  } satisfies Record<MissingScore, Text>,
  ROUNDING_MODE: {
    'half-up': { 'en-US': 'To the nearer step, the middle away from zero, as ROUND', 'zh-CN': '与 ROUND 相同' },
    'half-even': { 'en-US': 'To the nearer step, the middle to the even digit', 'zh-CN': '逢五取偶（银行家舍入）' },
    up: { 'en-US': 'Away from zero, as ROUNDUP', 'zh-CN': '远离零，与 ROUNDUP 相同' },
    down: { 'en-US': 'Towards zero, as ROUNDDOWN', 'zh-CN': '趋向零，与 ROUNDDOWN 相同' },
  } satisfies Record<RoundingMode, Text>,
  TIES: {
    split: { 'en-US': 'Those who tie share the prizes of their places', 'zh-CN': '并列者平分所占名次的奖金' },
    full: { 'en-US': 'Those who tie each get the prize of the first place', 'zh-CN': '并列者各得最前名次的奖金' },
  } satisfies Record<Ties, Text>,
  PRORATE_BASIS: {
    calendar: { 'en-US': 'Days served ÷ days of the period', 'zh-CN': '在职天数 ÷ 期间天数' },
    workdays: { 'en-US': 'The same in days from Monday to Friday', 'zh-CN': '周一至周五：在职工作日 ÷ 期间工作日' },
    '21.75': { 'en-US': 'China’s paid days: ÷ 21.75 for each workday served', 'zh-CN': '÷ 21.75 × 在职工作日' },
  } satisfies Record<ProrateBasis, Text>,
} as const;

/** What a value of an enumeration means. */
export function tooltipOf({ id }: Enumeration, value: string): Text {
  const tooltips: Readonly<Record<string, Readonly<Record<string, Text>>>> = TOOLTIPS;
  const tooltip = tooltips[id]?.[value];
  if (!tooltip) throw new RangeError(`${id} has no value ${value}`);
  return tooltip;
}
