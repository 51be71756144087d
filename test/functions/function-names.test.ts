import { FUNCTIONS } from '../../src/functions';
import { FUNCTION_NAMES } from '../../src/functions/function-names';

test('the list of names is the catalogue’s, in its order', () => {
  expect(FUNCTION_NAMES).toEqual(FUNCTIONS.map(({ name }) => name));
});
