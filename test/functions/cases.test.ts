import { callFunction, FUNCTIONS } from '../../src/functions';
import { readCases } from '../cases/read-cases';

describe.each(readCases())('$function gives what its worked examples say', ({ function: name, cases }) => {
  test.each(cases)('$title', ({ args, result, error }) => {
    const answer = callFunction(name, args);
    if (error === undefined) expect(answer).toEqual(result);
    else expect(answer).toMatchObject({ error });
  });
});

test('every function has worked examples', () => {
  const withCases = readCases().map(({ function: name }) => name);
  expect(withCases.sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
});
