import type { Indicator, MonthSetup } from '../../src/plan/month-setup';
import { withColumn, withoutActualsOf, withoutPart, withSelection } from '../../src/taskpane/parts';
import type { Source } from '../../src/sources/source';

function source(sheet: string, values: Source['values']): Source {
  const columnCount = values[0]?.length ?? 0;
  return {
    place: { sheet, row: 0, column: 0, rowCount: values.length, columnCount },
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    hiddenRows: 0,
  };
}

const people = source('People', [
  ['Name', 'Base pay'],
  ['Ann', 3000],
]);
const sales = source('Sales', [
  ['Name', 'Amount'],
  ['Ann', 10],
]);
const calls = source('Calls', [
  ['Name', 'Calls'],
  ['Ann', 3],
]);
const nothing = {
  parts: { people: null, targets: null, actuals: [] },
  sources: { people: null, targets: null, actuals: [] },
};

function taken(...lists: readonly Source[]) {
  return lists.reduce(
    (chosen, list, index) => {
      const part = { kind: 'actuals', index } as const;
      return withSelection(chosen.parts, chosen.sources, part, { source: list, grows: true }) ?? chosen;
    },
    withSelection(nothing.parts, nothing.sources, { kind: 'people' }, { source: people, grows: false }) ?? nothing,
  );
}

test('a selection becomes the range it is taken for, its columns recognised, its end remembered', () => {
  const { parts, sources } = taken(sales);
  expect(parts.people).toMatchObject({ place: people.place, columns: { name: 0, base: 1 }, grows: false });
  expect(parts.actuals).toMatchObject([{ place: sales.place, columns: { name: 0 }, grows: true }]);
  expect(sources).toEqual({ people, targets: null, actuals: [sales] });
});

test('a list of actuals is replaced in its place, or added at the end', () => {
  const two = taken(sales, calls);
  expect(two.parts.actuals.map(({ place }) => place.sheet)).toEqual(['Sales', 'Calls']);
  const part = { kind: 'actuals', index: 0 } as const;
  const replaced = withSelection(two.parts, two.sources, part, { source: calls, grows: false });
  expect(replaced?.parts.actuals.map(({ place }) => place.sheet)).toEqual(['Calls', 'Calls']);
});

test('an empty selection changes nothing', () => {
  const empty = { source: source('Empty', []), grows: false };
  expect(withSelection(nothing.parts, nothing.sources, { kind: 'people' }, empty)).toBeNull();
});

test('a column is corrected by hand, or taken away', () => {
  const { parts } = taken(sales);
  expect(withColumn(parts, { kind: 'people' }, 'performance', 1).people?.columns).toMatchObject({ performance: 1 });
  expect(withColumn(parts, { kind: 'people' }, 'base', null).people?.columns).not.toHaveProperty('base');
  expect(withColumn(parts, { kind: 'actuals', index: 0 }, 'id', 1).actuals[0]?.columns).toMatchObject({ id: 1 });
});

test('a list that is removed takes its indicators with it; those of later lists follow their list', () => {
  const { parts, sources } = taken(sales, calls);
  const left = withoutPart(parts, sources, { kind: 'actuals', index: 0 });
  expect(left.parts.actuals.map(({ place }) => place.sheet)).toEqual(['Calls']);
  expect(left.sources.actuals).toEqual([calls]);
  const indicator = (title: string, source: number): Indicator => ({
    title,
    targetColumn: null,
    actual: { source, measure: { kind: 'count' } },
    weight: 0.5,
    direction: 'higher',
    tiers: null,
  });
  const setup = { indicators: [indicator('Sales', 0), indicator('Calls', 1)] } as unknown as MonthSetup;
  expect(withoutActualsOf(setup, 0).indicators).toMatchObject([{ title: 'Calls', actual: { source: 0 } }]);
});
