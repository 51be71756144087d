import { toCol } from '@borgar/fx';
import type { Language } from '../../../../src/i18n';
import { namingOf } from '../../../../src/formula/naming';
import { isGrid, type Scalar } from '../../../../src/formula/value';
import {
  choiceWords,
  daysOf,
  definedName,
  inputValue,
  sheetCells,
  toSheetFormula,
  type CompiledPlan,
  type PlanInput,
  type SheetReferences,
  type TeamFigures,
} from '../../../../src/plan/language';
import type { CellContent, NamedArea, SheetDescription } from '../../../../src/sheets/description';

/** A team's month as sheets: figures to put in, and the plan's own lines as live formulas. */
export interface PlanBook {
  readonly sheets: readonly SheetDescription[];
  /** Where a person's line stands on the KPI sheet. */
  readonly lineCell: (person: number, line: string) => { readonly row: number; readonly column: number };
}

const KPI = 'KPI';
const PLAN = '薪酬方案';
const RECORDS = 'Records';
const FIRST_PERSON = 3;

/** Lays a plan out as its KPI sheet will: shared figures above, a row a person, parameters and records on sheets of their own. */
export function planBook(
  compiled: CompiledPlan,
  figures: TeamFigures,
  language: Language,
  namespace: string | null = null,
): PlanBook {
  const { version, plan } = compiled;
  const words = choiceWords(version, language);
  const cell = (value: Scalar): CellContent => {
    if (value === null) return '';
    if (typeof value === 'string') return words.get(value) ?? value;
    return typeof value === 'number' || typeof value === 'boolean' ? value : '#N/A';
  };
  const single = Object.entries(version.inputs).filter(([, { each }]) => each === undefined);
  const lists = Object.entries(version.inputs).filter(([, { each }]) => each !== undefined);
  const shared = Object.entries(version.department ?? {});
  const columns = [...single.map(([name]) => name), ...compiled.lines.map(({ name }) => name)];
  const column = (name: string): string => toCol(columns.indexOf(name));
  const last = FIRST_PERSON + figures.people.length;
  const blocks = recordBlocks(lists, figures);

  const references = (person: number): SheetReferences => {
    const row = FIRST_PERSON + person + 1;
    const own = (name: string): string => `${column(name)}${row}`;
    return {
      language,
      input: (name) => {
        const at = lists.findIndex(([known]) => known === name);
        const block = blocks[person];
        if (at < 0 || !block) return own(name);
        return `${RECORDS}!$${toCol(at)}$${block.first + 1}:$${toCol(at)}$${block.first + block.count}`;
      },
      line: own,
      team: (name) => `$${column(name)}$${FIRST_PERSON + 1}:$${column(name)}$${last}`,
      mine: `ROWS($A$${FIRST_PERSON + 1}:$A${row})`,
      department: (name) => `$${toCol(2 + shared.findIndex(([known]) => known === name))}$2`,
      month: (day) => (day === 'start' ? '$A$2' : '$B$2'),
    };
  };

  const kpi: CellContent[][] = [
    ['month', '', ...shared.map(([name]) => name)],
    [
      ...daysOf(figures.month),
      ...shared.map(([name, figure]) => cell(inputValue(name, figure, figures.department ?? {}) as Scalar)),
    ],
    columns,
    ...figures.people.map((given, person) => [
      ...single.map(([name, input]) => cell(inputValue(name, input, given) as Scalar)),
      ...compiled.lines.map((line) => ({
        formula: toSheetFormula(compiled, line, references(person), namingOf(namespace)),
      })),
    ]),
  ];
  return {
    sheets: [
      sheet(KPI, kpi),
      parameterSheet(compiled, figures, language),
      sheet(RECORDS, recordRows(lists, figures, cell)),
    ],
    lineCell: (person, line) => ({ row: FIRST_PERSON + person, column: columns.indexOf(line) }),
  };

  function parameterSheet(from: CompiledPlan, { parameters = {} }: TeamFigures, shownIn: Language): SheetDescription {
    const rows: CellContent[][] = [];
    const names: NamedArea[] = [];
    for (const [name, parameter] of Object.entries(from.version.parameters)) {
      const cells = sheetCells(from.version, parameters[name] ?? parameter, shownIn);
      rows.push([name]);
      names.push({
        name: definedName(plan.plan, name),
        row: rows.length,
        column: 1,
        rowCount: cells.length,
        columnCount: cells[0]?.length ?? 0,
      });
      for (const row of cells) rows.push(['', ...row]);
    }
    return sheet(PLAN, rows, names);
  }
}

interface Block {
  readonly first: number;
  readonly count: number;
}

/** The rows of records that each person has: one blank row for somebody without any. */
function recordBlocks(lists: readonly (readonly [string, PlanInput])[], { people }: TeamFigures): readonly Block[] {
  let first = 0;
  return people.map((given) => {
    const count = Math.max(1, ...lists.map(([name, input]) => rowsOf(inputValue(name, input, given))));
    const block = { first, count };
    first += count;
    return block;
  });
}

function rowsOf(value: ReturnType<typeof inputValue>): number {
  return isGrid(value) ? value.rows.length : 1;
}

function recordRows(
  lists: readonly (readonly [string, PlanInput])[],
  figures: TeamFigures,
  cell: (value: Scalar) => CellContent,
): CellContent[][] {
  const blocks = recordBlocks(lists, figures);
  return figures.people.flatMap((given, person) =>
    Array.from({ length: blocks[person]!.count }, (_, row) =>
      lists.map(([name, input]) => {
        const value = inputValue(name, input, given);
        return cell(isGrid(value) ? (value.rows[row]?.[0] ?? null) : null);
      }),
    ),
  );
}

function sheet(name: string, rows: CellContent[][], names: readonly NamedArea[] = []): SheetDescription {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return {
    ...{ name, cells, names, styles: [], columnWidths: [], rowHeights: [], rules: [], validations: [] },
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'Landscape', pagesWide: 1, footer: '' },
  };
}

export { KPI };
