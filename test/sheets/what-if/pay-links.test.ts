import { personLink } from '../../../src/sheets/what-if/pay-links';

test('people are looked up by name, so that either sheet may be sorted; namesakes are linked row by row', () => {
  const rows = {
    ...{ sheet: 'KPI 2026-10', firstRow: 5, rowCount: 4, nameColumn: 1 },
    names: ['Ann', 'Ben', 'ANN', 'A*'],
  };
  const link = (index: number): string => personLink(rows, index, 12)('$A16');
  expect(link(1)).toBe("INDEX('KPI 2026-10'!$M$6:$M$9,MATCH($A16,'KPI 2026-10'!$B$6:$B$9,0))");
  expect([link(0), link(2)]).toEqual(["'KPI 2026-10'!$M$6", "'KPI 2026-10'!$M$8"]);
  // A name with a wildcard means itself alone.
  expect(link(3)).toContain('MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A16,"~","~~"),"*","~*"),"?","~?"),');
});
