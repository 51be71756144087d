/** Positions, each usually paid by the plan of its line. */
export const POSITIONS = [
  ...(['销售经理', '销售顾问'] as const),
  ...(['销售主管', '专营店顾问'] as const),
  ...(['大客户顾问', '销售助理'] as const),
  ...(['服务顾问'] as const),
  ...(['事故顾问'] as const),
  ...(['信息员'] as const),
  ...(['配件主管', '配件计划员', '库管员'] as const),
  ...(['服务经理', '技术总监', '车间主管', '前台主管'] as const),
  ...(['服务站长'] as const),
  ...(['业务接待'] as const),
] as const;
export type Position = (typeof POSITIONS)[number];

/** What a position's people have in common. Money in yuan a month. */
interface Job {
  readonly department: '销售部' | '售后部' | '配件部';
  /** 岗位类别: what several positions of a plan are told apart by. */
  readonly post: '顾问' | '助理' | '主管' | '计划员' | '库管' | '经理' | '站长' | '其他';
  readonly names: string;
  readonly base?: number;
  /** 绩效工资标准. */
  readonly performance?: number;
  /** 工资, of those who have no base pay and performance pay but one wage in two parts. */
  readonly wage?: number;
  /** 等级, person by person. */
  readonly grades?: readonly number[];
}

const JOBS: Readonly<Record<Position, Job>> = {
  销售经理: { department: '销售部', post: '经理', base: 2500, performance: 5000, names: '沈亦川' },
  销售顾问: {
    ...{ department: '销售部', post: '顾问', base: 1200, performance: 3000 },
    names: '林书瑶 陈嘉木 赵予安 黄若曦 吴承宇 徐清欢 孙景行',
  },
  销售主管: { department: '销售部', post: '主管', wage: 2400, names: '马知远 朱雅宁' },
  专营店顾问: { department: '销售部', post: '顾问', wage: 1200, names: '胡一帆 郭子墨 何思远' },
  大客户顾问: { department: '销售部', post: '顾问', grades: [4, 3], names: '高明哲 罗可欣' },
  销售助理: { department: '销售部', post: '助理', grades: [2, 1], names: '梁雨桐 宋佳宁' },
  服务顾问: { department: '售后部', post: '顾问', names: '郑海涛 谢婉清 韩立群 唐诗雅 冯志远' },
  事故顾问: { department: '售后部', post: '顾问', names: '于振邦 董慧敏' },
  信息员: { department: '售后部', post: '其他', names: '萧雪晴' },
  配件主管: { department: '配件部', post: '主管', names: '程万里' },
  配件计划员: { department: '配件部', post: '计划员', names: '曹文静' },
  库管员: { department: '配件部', post: '库管', names: '袁大勇' },
  服务经理: { department: '售后部', post: '经理', names: '邓国栋' },
  技术总监: { department: '售后部', post: '其他', names: '许建平' },
  车间主管: { department: '售后部', post: '主管', names: '傅铁生' },
  前台主管: { department: '售后部', post: '主管', names: '曾丽华' },
  服务站长: { department: '售后部', post: '站长', base: 1500, names: '彭向东' },
  业务接待: { department: '售后部', post: '其他', base: 800, names: '吕思琪 苏晓彤 卢佳慧' },
};

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  /** Its place among the people of the position, from 0. */
  readonly place: number;
  readonly job: Job;
  /** ISO date. */
  readonly hired: string;
  readonly grade: number | null;
  readonly probation: boolean;
}

/** Hired in the month before the one that is paid, and still on probation in it. */
const NEWCOMER = { name: '宋佳宁', hired: '2026-09-07' };

/** The dealership's people, thirty-six in eighteen positions. Every name is made up. */
export const PEOPLE: readonly Person[] = POSITIONS.flatMap((position) =>
  JOBS[position].names.split(' ').map((name, place) => ({ position, name, place, job: JOBS[position] })),
).map(({ position, name, place, job }, index) => ({
  id: `YF${String(index + 1).padStart(3, '0')}`,
  ...{ name, position, place, job },
  hired: name === NEWCOMER.name ? NEWCOMER.hired : usualHiring(index),
  grade: job.grades?.[place] ?? null,
  probation: name === NEWCOMER.name,
}));

export function peopleIn(...positions: readonly Position[]): readonly Person[] {
  return PEOPLE.filter(({ position }) => positions.includes(position));
}

function usualHiring(index: number): string {
  return `${2015 + ((index * 5) % 11)}-${twoDigits(1 + ((index * 7) % 12))}-${twoDigits(1 + ((index * 11) % 28))}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
