import { isBlank, matchKey } from '../../sources/text';
import type { Place } from '../../sources/source';
import { placeAt, type PeopleSheet } from '../changes/people-sheet';
import type { CheckInput, CheckRule } from './check-input';
import { earningSheets } from './final-sheets';
import { finding, type CheckFinding } from './finding';

interface Row {
  readonly id: string | number | null;
  readonly name: string;
  readonly place: Place;
}

/** Nobody has two rows among the sheets that say what is earned, or on the payroll. */
export const paidTwice: CheckRule = (input) => [
  ...twiceAmong(earningSheets(input.sheets)),
  ...input.sheets.filter(({ isPayroll }) => isPayroll).flatMap((sheet) => twiceAmong([sheet])),
  ...sameAccounts(input),
];

function twiceAmong(sheets: readonly PeopleSheet[]): readonly CheckFinding[] {
  const rows = sheets.flatMap((sheet) =>
    sheet.people.map(({ id, name, row }): Row => ({
      id: id === null || isBlank(id) ? null : id,
      name,
      place: placeAt(sheet, row, sheet.block.nameColumn),
    })),
  );
  const ids = repeated(rows, ({ id }) => (id === null ? null : matchKey(id)));
  const names = repeated(rows, ({ name }) => (isBlank(name) ? null : matchKey(name)));
  return [
    ...ids.map(([first, ...others]) =>
      said('twice.id', 'error', [first, ...others], { name: first.name, id: String(first.id) }),
    ),
    ...names.flatMap(([first, ...others]): CheckFinding[] => {
      const all = [first, ...others];
      const known = [...new Set(all.flatMap(({ id }) => (id === null ? [] : [String(id)])))];
      if (all.some(({ id }) => id === null)) return [said('twice.name', 'error', all, { name: first.name })];
      // Rows of one ID have been told already.
      return known.length < 2
        ? []
        : [said('twice.sameName', 'warning', all, { name: first.name, ids: known.join(', ') })];
    }),
  ];
}

function said(
  key: 'twice.id' | 'twice.name' | 'twice.sameName',
  severity: CheckFinding['severity'],
  rows: readonly Row[],
  values: Readonly<Record<string, string>>,
): CheckFinding {
  const places = rows.map(({ place }) => place);
  return finding(key, severity, places, { ...values, count: String(rows.length) });
}

/** Titles of columns that name an account or a document of one person's own. */
const OWN = /卡号|账号|帐号|账户|身份证|证件号|iban|account|bank card|passport|national id/i;

/** Two people of the list with one bank account or one identity card. */
function sameAccounts({ people, setup }: CheckInput): readonly CheckFinding[] {
  const { headerRow, columns } = setup.people;
  const header = people.values[headerRow] ?? [];
  const { name: nameColumn } = columns;
  return header.flatMap((title, column): CheckFinding[] => {
    const isKnown = Object.values(columns).includes(column);
    if (isKnown || nameColumn === undefined || !OWN.test(String(title))) return [];
    const rows = people.values.slice(headerRow + 1).map((cells, index) => ({
      name: String(cells[nameColumn] ?? ''),
      value: cells[column] ?? '',
      place: {
        sheet: people.place.sheet,
        row: people.place.row + headerRow + 1 + index,
        column: people.place.column + column,
        rowCount: 1,
        columnCount: 1,
      },
    }));
    const alike = repeated(rows, ({ value, name }) => (isBlank(value) || isBlank(name) ? null : accountKey(value)));
    return alike.flatMap((group): CheckFinding[] => {
      const names = [...new Set(group.map(({ name }) => name))];
      const places = group.map(({ place }) => place);
      return [finding('twice.account', 'error', places, { column: String(title), names: names.join(', ') })];
    });
  });
}

/** Accounts are written with and without spaces. */
function accountKey(value: string | number | boolean): string {
  return String(value).normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
}

/** What comes up more than once under one key, group by group. */
function repeated<Each>(all: readonly Each[], keyOf: (each: Each) => string | null): readonly [Each, ...Each[]][] {
  const groups = new Map<string, [Each, ...Each[]]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
