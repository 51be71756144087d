import { LANGUAGES, type Text } from '../../i18n';
import { isFormula } from '../../sources/is-formula';
import type { CellValue, Place } from '../../sources/source';
import { isBlank } from '../../sources/text';
import type { BuiltSheet, PeopleLayout, StandingLayout } from '../built-sheet';
import { columnWith } from '../column-with';
import type { StandingSheet } from '../existing-month';
import { matchEntries } from '../kept-entries';
import type { CheckRule } from './check-input';
import { finding, type CheckFinding } from './finding';

/** A sheet to be built, and what of it stands where. */
interface Aligned {
  readonly sheet: BuiltSheet;
  readonly standing: StandingSheet;
  readonly layout: PeopleLayout & { readonly standing: StandingLayout };
  /** Rows and columns of the standing sheet by those of the one to be built. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** Every row and every column stands where building would put it. */
  readonly isInPlace: boolean;
}

/**
 * Where building writes a formula, one stands. A closed month holds values on purpose. A formula can be put back by itself
 * while every sheet that it looks into has its rows and columns where building would put them.
 */
export const overwritten: CheckRule = ({ description, standing, isClosed }) => {
  if (isClosed) return [];
  const aligned = description.sheets.flatMap((sheet) => aligning(sheet, standing.get(sheet.block)) ?? []);
  const moved = aligned.filter(({ isInPlace }) => !isInPlace).map(({ standing: { sheet } }) => quoted(sheet));
  return aligned.flatMap((sheet) => overwrittenOn(sheet, moved));
};

function aligning(sheet: BuiltSheet, standing: StandingSheet | undefined): Aligned | null {
  const { layout } = sheet;
  if (!layout?.standing || !standing) return null;
  const { existing, head } = layout.standing;
  const columns = new Map(
    existing.titles.flatMap((_, at): [number, number][] => {
      const found = columnWith(layout.titles, existing.titles, at);
      return found === null ? [] : [[found, at]];
    }),
  );
  const first = layout.headerRow + 1;
  const people = matchEntries(
    existing.entries.filter(({ listed }) => listed),
    layout.people.map(({ id = null, name }, index) => ({ id, name, row: first + index })),
  );
  const isSameHead = head !== null && head.join('\n') === layout.head.join('\n');
  const top = isSameHead ? Array.from({ length: layout.headerRow }, (_, row): [number, number] => [row, row]) : [];
  const rows = new Map([
    ...top,
    ...[...people].map(([person, { row }]): [number, number] => [person.row, row]),
    [first + Math.max(1, layout.people.length), existing.block.totalsRow] as const,
  ]);
  const isSame = (lines: ReadonlyMap<number, number>, count: number): boolean =>
    lines.size === count && [...lines].every(([to, from]) => to === from);
  const rowCount = layout.headerRow + layout.people.length + 1;
  const columnCount = layout.titles[0]?.length ?? 0;
  const isInPlace = isSame(rows, rowCount) && isSame(columns, columnCount);
  return { sheet, standing, layout: { ...layout, standing: layout.standing }, rows, columns, isInPlace };
}

function overwrittenOn(aligned: Aligned, moved: readonly string[]): readonly CheckFinding[] {
  const { sheet, standing, layout, rows, columns, isInPlace } = aligned;
  const findings: CheckFinding[] = [];
  for (const [to, row] of rows) {
    const cells = sheet.description.cells[to] ?? [];
    for (const [column, content] of cells.entries()) {
      if (typeof content !== 'object') continue;
      // Above the titles a cell is told by where it stands.
      const at = to < layout.headerRow ? column : columns.get(column);
      if (at === undefined || isFormula(standing.formulas[row]?.[at], standing.values[row]?.[at])) continue;
      const place: Place = { sheet: standing.sheet, row, column: at, rowCount: 1, columnCount: 1 };
      const { formula } = content;
      const restore = isInPlace && !moved.some((name) => formula.includes(name)) ? { place, formula } : null;
      findings.push({ ...said(aligned, to, column, standing.values[row]?.[at] ?? '', place), restore });
    }
  }
  return findings;
}

function said({ sheet, layout }: Aligned, row: number, column: number, value: CellValue, place: Place): CheckFinding {
  const shown: string | number | Text = isBlank(value)
    ? NOTHING
    : typeof value === 'number'
      ? value
      : `“${String(value)}”`;
  const [label = ''] = sheet.description.cells[row] ?? [];
  if (row < layout.headerRow) {
    return finding('formula.overwrittenHead', 'error', [place], {
      title: typeof label === 'string' ? label : '',
      value: shown,
    });
  }
  const [english = '', chinese = ''] = LANGUAGES.map((_, index) => layout.titles[index]?.[column]);
  const title = { 'en-US': english, 'zh-CN': chinese };
  const person = layout.people[row - layout.headerRow - 1];
  const name = person?.name ?? (typeof label === 'string' ? label : '');
  return finding('formula.overwritten', 'error', [place], { name, title, value: shown });
}

const NOTHING: Text = { 'en-US': 'nothing', 'zh-CN': '空白' };

/** A sheet's name as it comes up in formulas. */
function quoted(sheet: string): string {
  return sheet.replaceAll("'", "''");
}
