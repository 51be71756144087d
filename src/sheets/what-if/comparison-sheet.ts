import type { Language } from '../../i18n';
import { titleOf } from '../../plan/language';
import type { TeamBase } from '../../plan/what-if';
import type { CellContent, SheetDescription } from '../description';
import { monthTitle } from '../month-names';
import { SheetBuilder } from '../plan-book/sheet-builder';
import { rowCell } from '../references';
import { sheetText } from '../sheet-text';
import { BODY, BRAND, fontFor, FORMATS, HEADER, INK, QUIET, TITLE, TOTALS, widthFor } from '../style';
import { totalsTitle } from '../totals-title';
import { SIGNED_MONEY, SIGNED_PERCENT } from './scenario-columns';
import type { ScenarioPay } from './scenario-sheet';
import { whatIfText } from './what-if-text';

/** A scenario that stands on a sheet of its own. */
export interface ComparedScenario {
  readonly name: string;
  /** Everybody's pay on that sheet, by key. */
  readonly pay: ReadonlyMap<string, ScenarioPay>;
}

const COLUMNS = { name: 0, position: 1, plan: 2, asIs: 3, first: 4 } as const;
/** Pay and what it is against the month as it is. */
const COLUMNS_A_SCENARIO = 2;
const AMOUNT_WIDTH = 16;

/** A month's scenarios side by side: a row a person, each figure a link to the scenario's own sheet, and totals. */
export function comparisonSheet(
  name: string,
  { month, teams }: TeamBase,
  scenarios: readonly ComparedScenario[],
  language: Language,
): SheetDescription {
  const sheet = new SheetBuilder();
  const columnCount = COLUMNS.first + COLUMNS_A_SCENARIO * scenarios.length;
  const title = sheet.row(whatIfText('compare.title', language, { month: monthTitle(month, language) }));
  const intro = sheet.row(whatIfText('compare.intro', language));
  sheet.row();
  const header = sheet.row(
    sheetText('kpi.name', language),
    sheetText('kpi.position', language),
    whatIfText('summary.plan', language),
    whatIfText('pay.asIs', language),
    ...scenarios.flatMap((scenario) => [scenario.name, whatIfText('compare.against', language)]),
  );
  const first = header + 1;
  for (const { compiled, people } of teams) {
    for (const person of people) {
      const nameCell = rowCell(COLUMNS.name, sheet.next, true);
      const asIs = rowCell(COLUMNS.asIs, sheet.next, true);
      const figures = scenarios.flatMap(({ pay }, index): CellContent[] => {
        const link = pay.get(person.key)?.whatIf;
        const own = rowCell(COLUMNS.first + COLUMNS_A_SCENARIO * index, sheet.next);
        return link ? [{ formula: `=${link(nameCell)}` }, { formula: `=ROUND(${own}-${asIs},2)` }] : ['', ''];
      });
      const before = scenarios.flatMap(({ pay }) => pay.get(person.key) ?? [])[0]?.asIs;
      sheet.row(
        person.name,
        person.position ?? '',
        titleOf(compiled.plan, compiled.plan.plan)[language],
        before ? { formula: `=${before(nameCell)}` } : '',
        ...figures,
      );
    }
  }
  const last = sheet.next - 1;
  const count = last - first + 1;
  const sums = Array.from({ length: columnCount - COLUMNS.asIs }, (_, index) => {
    const column = COLUMNS.asIs + index;
    return { formula: `=SUM(${rowCell(column, first)}:${rowCell(column, last)})` };
  });
  const totals = sheet.row(totalsTitle(count, language), '', '', ...sums);
  const change = sheet.row(
    whatIfText('summary.change', language),
    ...['', '', ''],
    ...scenarios.flatMap((_, index): CellContent[] => {
      const asIs = rowCell(COLUMNS.asIs, totals, true);
      const own = rowCell(COLUMNS.first + COLUMNS_A_SCENARIO * index, totals);
      return ['', { formula: `=IF(${asIs}=0,0,${own}/${asIs}-1)` }];
    }),
  );
  sheet.style(header, 0, 1, columnCount, HEADER);
  sheet.style(first, 0, count, columnCount, BODY);
  sheet.style(totals, 0, 1, columnCount, TOTALS);
  sheet.style(first, COLUMNS.name, count, COLUMNS.plan + 1, { align: 'Left', numberFormat: FORMATS.text });
  sheet.style(first, COLUMNS.asIs, count + 1, columnCount - COLUMNS.asIs, {
    align: 'Right',
    numberFormat: FORMATS.money,
  });
  sheet.style(first, COLUMNS.asIs, count, 1, { color: INK.link });
  scenarios.forEach((_, index) => {
    const column = COLUMNS.first + COLUMNS_A_SCENARIO * index;
    sheet.style(first, column, count, 1, { color: INK.link });
    sheet.style(first, column + 1, count + 1, 1, { numberFormat: SIGNED_MONEY });
    sheet.style(change, column + 1, 1, 1, { numberFormat: SIGNED_PERCENT, align: 'Right' });
  });
  sheet.style(change, 0, 1, 1, QUIET);
  const cells = sheet.cells(columnCount);
  const shown = (column: number) => cells.slice(header).map((row) => row[column] ?? '');
  return {
    name,
    tabColor: BRAND.middle,
    cells,
    styles: [
      {
        ...{ row: 0, column: 0, rowCount: cells.length, columnCount },
        style: { fontName: fontFor(language), fontSize: 10 },
      },
      { row: title, column: 0, rowCount: 1, columnCount: 1, style: TITLE },
      { row: intro, column: 0, rowCount: 1, columnCount: 1, style: QUIET },
      ...sheet.styles,
    ],
    columnWidths: Array.from({ length: columnCount }, (_, column) =>
      column < COLUMNS.asIs ? widthFor(shown(column), 12, 32) : AMOUNT_WIDTH,
    ),
    rowHeights: [
      { row: title, points: 26 },
      { row: header, points: 36 },
    ],
    freeze: { rows: header + 1, columns: 1 },
    names: [],
    rules: [],
    validations: [],
    print: {
      orientation: 'Landscape',
      pagesWide: 1,
      titleRows: [header, header],
      footer: sheetText('footer', language),
    },
  };
}
