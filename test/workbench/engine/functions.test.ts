import { ArrayValueObject, NumberValueObject, type BaseFunction } from '@univerjs/engine-formula';
import type { EngineContext } from '../../../src/workbench/engine/context';
import { registerFunctions, type Argument } from '../../../src/workbench/engine/functions';

test('a row that Univer has left out of a range arrives as blank cells', () => {
  const registered: BaseFunction[] = [];
  const service = { registerExecutors: (executor: BaseFunction) => registered.push(executor) };
  const context = { injector: { get: () => service } } as unknown as EngineContext;
  const received: Argument[] = [];
  registerFunctions(context, [
    {
      name: 'RECEIVE',
      parameters: [{ matrix: true, optional: false }],
      call: (args) => {
        received.push(...args);
        return 0;
      },
    },
  ]);
  const rows = new Array<NumberValueObject[]>(3);
  rows[1] = [NumberValueObject.create(7), NumberValueObject.create(8)];
  registered[0]?.calculate(
    ArrayValueObject.create({
      ...{ calculateValueList: rows, rowCount: 3, columnCount: 2 },
      ...{ unitId: '', sheetId: '', row: 0, column: 0 },
    }),
  );
  expect(received).toEqual([
    [
      [null, null],
      [7, 8],
      [null, null],
    ],
  ]);
});
