export const POSITIONS = [
  '销售顾问',
  '销售主管',
  '网销专员',
  '服务顾问',
  '前台主管',
  '事故专员',
  '配件专员',
  '客服专员',
] as const;
export type Position = (typeof POSITIONS)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  readonly department: string;
  /** ISO date. */
  readonly hired: string;
  /** 基本工资, yuan a month. */
  readonly base: number;
  /** 绩效工资 at 100 %, yuan a month. */
  readonly performance: number;
}

const JOBS: Readonly<Record<Position, { department: string; base: number; performance: number; names: string }>> = {
  销售主管: { department: '销售部', base: 4500, performance: 3500, names: '沈知远 顾明珂' },
  销售顾问: {
    department: '销售部',
    base: 3000,
    performance: 2000,
    names: '周雨桐 陆子昂 许嘉禾 方一诺 程思齐 孟晓棠 贺云帆 白若溪 唐锦程 夏清妍 江亦辰 罗书瑶 宋启航 温如玉',
  },
  网销专员: { department: '销售部', base: 2800, performance: 1800, names: '姚星语 石浩然 莫语凝 康子墨' },
  前台主管: { department: '售后部', base: 4200, performance: 3000, names: '严立诚 郝思源' },
  服务顾问: {
    department: '售后部',
    base: 3000,
    performance: 2200,
    names: '韩东篱 苗雨薇 丁景行 章若琳 武承泽 龚晓岚 田子谦 汪语嫣 祝安然 齐修远',
  },
  事故专员: { department: '售后部', base: 3200, performance: 2200, names: '雷震廷 秦月华 邵文柏 童佳宁' },
  配件专员: { department: '售后部', base: 2800, performance: 1500, names: '卢青松 蒋念慈 尹修竹 葛小满' },
  客服专员: { department: '客服部', base: 2600, performance: 1500, names: '梅映雪 柳依依 易水寒 乔安娜 卓文清' },
};
const FIRST_ID = 1001;

/** The dealership's people, forty-five in eight positions. Every name is made up. */
export const PEOPLE: readonly Person[] = Object.entries(JOBS)
  .flatMap(([position, job]) => job.names.split(' ').map((name) => ({ position: position as Position, job, name })))
  .map(({ position, job, name }, index) => ({
    id: `XH${FIRST_ID + index}`,
    name,
    position,
    department: job.department,
    hired: `${2014 + ((index * 5) % 12)}-${twoDigits(1 + ((index * 7) % 9))}-${twoDigits(1 + ((index * 11) % 28))}`,
    base: job.base,
    performance: job.performance,
  }));

export function peopleIn(...positions: readonly Position[]): Person[] {
  return PEOPLE.filter(({ position }) => positions.includes(position));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
