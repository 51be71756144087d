import { callFunction, type Input } from '../../src/functions';
import { CARS } from '../support/tier-tables';

const MODELS = [
  ['model', 0, 10, 20],
  ['MPV', 200, 250, null],
  ['SUV', 300, 350, 400],
];

describe('in Chinese the messages are as plain', () => {
  test.each<[string, Input[], string]>([
    ['COMMISSION.INCREMENT', [-8, 1, CARS], '此前累计业绩为 -8，小于零。没有累计业绩时请填 0。'],
    ['COMMISSION.CLAWBACK', [12, 13, CARS], '退货 13 大于业绩 12。超出部分请从其销售当期扣回。'],
    [
      'COMMISSION.REQUIRED',
      [301, CARS, '定额'],
      '目标提成：任何业绩都达不到 301，按此表最多为 300。请降低目标或扩充档位表。',
    ],
    ['COMMISSION.EXPLAIN', [-1, CARS], '业绩 -1 小于零。退货、退单请使用 COMMISSION.CLAWBACK。'],
    ['COMMISSION.GRID', ['轿车', 10, MODELS], '标签中没有“轿车”，现有标签：MPV / SUV。请填写其中之一，或在表中补充。'],
    ['COMMISSION.GRID', ['MPV', 20, MODELS], '交叉表中“MPV”与“20”没有数据：第 2 行第 4 列为空，请填写。'],
  ])('%s(%j)', (name, args, message) => {
    expect(callFunction(name, args, 'zh-CN')).toMatchObject({ message });
  });
});
