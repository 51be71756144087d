import { readPeople } from '../../src/sources/people';
import { readingContext } from '../../src/sources/reading-context';
import { recognisePeople } from '../../src/sources/recognise';
import { grid } from '../support/grid';

test.each(['合计', '合 计', '总计：', '共计', 'Total:', 'Totals', 'TOTAL', 'Sub-total', 'Grand totals', 'Sum'])(
  'a row titled %s is nobody',
  (title) => {
    const source = grid('People', [
      ['Name', 'Base pay'],
      ['Ann', 3000],
      [title, 3000],
    ]);
    const { choice } = recognisePeople(source);
    expect(choice && readPeople(readingContext(true), source, choice).map(({ name }) => name)).toEqual(['Ann']);
  },
);

test.each(['Summer', 'Totalo', '何计'])('%s is somebody', (name) => {
  const source = grid('People', [
    ['Name', 'Base pay'],
    [name, 3000],
  ]);
  const { choice } = recognisePeople(source);
  expect(choice && readPeople(readingContext(true), source, choice)).toHaveLength(1);
});
