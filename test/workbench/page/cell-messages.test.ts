import { CellMessages } from '../../../src/workbench/page/functions/cell-messages';

const at = (row: number, column: number) => ({ sheetId: 's', row, column });
const bad = { error: '#VALUE!', message: 'amount: “x” is no number.' };

test('the message of an error is found at its cell', () => {
  const messages = new CellMessages();
  messages.keep(at(4, 2), [[bad]]);
  expect(messages.get(at(4, 2), '#VALUE!')).toBe(bad.message);
  expect(messages.get(at(4, 3), '#VALUE!')).toBeUndefined();
});

test('an error inside a spilled result is found where it spilled to', () => {
  const messages = new CellMessages();
  messages.keep(at(4, 2), [[1], [bad], [3]]);
  expect(messages.get(at(5, 2), '#VALUE!')).toBe(bad.message);
});

test('another kind of error in the same cell has another cause', () => {
  const messages = new CellMessages();
  messages.keep(at(0, 0), [[bad]]);
  expect(messages.get(at(0, 0), '#SPILL!')).toBeUndefined();
});

test('a good result ends the message', () => {
  const messages = new CellMessages();
  messages.keep(at(0, 0), [[bad]]);
  messages.keep(at(0, 0), [[12]]);
  expect(messages.get(at(0, 0), '#VALUE!')).toBeUndefined();
});
