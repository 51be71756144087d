import { unitLabel } from '../../../src/plan/language';
import { parseUnit, sameUnit, timesUnit, unitText } from '../../../src/plan/language/units';

describe('units', () => {
  test.each([
    ['CNY', 'CNY'],
    ['CNY/car', 'CNY/car'],
    ['CNY/month', 'CNY'],
    ['CNY*car/car', 'CNY'],
    ['CNY/car/year', 'CNY/car/year'],
    ['car*car', 'car^2'],
    ['ratio', '1'],
    ['score', '1'],
    ['', '1'],
    ['元/台', '元/台'],
    ['call/day', 'call/day'],
  ])('%j means %j', (text, meaning) => {
    const unit = parseUnit(text);
    expect(unit && unitText(unit)).toBe(meaning);
  });

  test.each(['CNY//car', '/car', 'CNY+car', 'CNY^2', '(CNY)'])('%j is none', (text) => {
    expect(parseUnit(text)).toBeNull();
  });

  test.each([
    ['CNY/car', 'CNY/car', '元/台'],
    ['CNY/month', 'CNY/month', '元/月'],
    ['ratio', '', ''],
    ['call/day', 'call/day', '次/天'],
    ['widget', 'widget', 'widget'],
  ])('%s is shown as %s and as %s', (unit, english, chinese) => {
    expect([unitLabel(unit, 'en-US'), unitLabel(unit, 'zh-CN')]).toEqual([english, chinese]);
  });

  test('what is multiplied and divided by the same is the same', () => {
    const money = parseUnit('CNY/car')!;
    const cars = parseUnit('car')!;
    expect(sameUnit(timesUnit(timesUnit(money, cars), cars, -1), money)).toBe(true);
    expect(unitText(timesUnit(money, cars))).toBe('CNY');
  });
});
