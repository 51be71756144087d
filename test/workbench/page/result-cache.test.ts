import fc from 'fast-check';
import { ResultCache } from '../../../src/workbench/page/functions/result-cache';

test('forgets what was used longest ago, and only when asked to', () => {
  const cache = new ResultCache(6);
  for (const key of ['a', 'b', 'c', 'd']) cache.set(key, [[1]]);
  expect(cache.size).toBe(4);
  cache.get('a');
  cache.trim();
  expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd']);
});

test('a large result counts by its cells', () => {
  const cache = new ResultCache(100);
  cache.set('spill', [Array.from({ length: 200 }, () => 1)]);
  cache.set('x', [[1]]);
  cache.trim();
  expect(cache.get('spill')).toBeUndefined();
  expect(cache.get('x')).toEqual([[1]]);
});

test('never holds more than its capacity after trimming, whatever was put in', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.nat(30))), fc.nat(200), (entries, capacity) => {
      const cache = new ResultCache(capacity);
      for (const [key, cells] of entries) cache.set(key, [Array.from({ length: cells }, () => 0)]);
      cache.trim();
      const kept = new Map(entries.filter(([key]) => cache.get(key)));
      const weight = [...kept].reduce((sum, [key, cells]) => sum + key.length + cells, 0);
      expect(weight).toBeLessThanOrEqual(capacity);
    }),
  );
});
