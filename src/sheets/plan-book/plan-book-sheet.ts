import type { Language } from '../../i18n';
import { titleOf, type PayPlan, type PlanVersion } from '../../plan/language';
import type { SheetDescription } from '../description';
import { sheetText } from '../sheet-text';
import { BRAND, fontFor, HEADER, QUIET, TITLE, widthFor } from '../style';
import { blockName, parameterLabel, parameterName } from './book-names';
import { bookText } from './book-text';
import { BOOK_COLUMNS, parameterRows } from './parameter-rows';
import { SheetBuilder } from './sheet-builder';
import { figuresOf, type VersionFigures } from './version-figures';
import { weightsOf, weightsRow } from './weights-row';

/** Notes reach over the columns to their right. */
const LEAST_COLUMNS = 8;
const FIGURE_WIDTH = 13;

/** What of the Plan sheet is not the plans' own. */
export interface PlanBookOptions {
  readonly language: Language;
  /** Figures that were edited and are kept; those of the plans where left out. */
  readonly figures?: readonly VersionFigures[];
  /** What the sheet is called; `Plan` in the reader's language where left out. */
  readonly name?: string;
  /** What stands above the plans on the same sheet; nothing where left out. */
  readonly above?: SheetDescription;
}

/**
 * The Plan sheet as a value: a block for each version of each plan, every parameter a table under a name of its own,
 * with its unit and note beside it.
 */
export function planBookSheet(plans: readonly PayPlan[], options: PlanBookOptions): SheetDescription {
  const { language, figures = [], name = sheetText('plan.sheetName', language), above } = options;
  const sheet = new SheetBuilder(above);
  const title = sheet.row(planBookTitle(language));
  const intro = sheet.row(bookText('book.intro', language));
  for (const plan of plans) {
    for (const version of plan.versions) {
      sheet.row();
      versionBlock(sheet, plan, version, figuresOf(figures, plan, version), language);
    }
  }
  const widest = Math.max(0, ...sheet.names.map(({ column, columnCount }) => column + columnCount));
  const columnCount = Math.max(LEAST_COLUMNS, widest);
  const cells = sheet.cells(columnCount);
  const column = (at: number) => cells.slice(intro + 1).map((row) => row[at] ?? '');
  return {
    name,
    tabColor: BRAND.middle,
    cells,
    styles: [
      {
        ...{ row: title, column: 0, rowCount: cells.length - title, columnCount },
        style: { fontName: fontFor(language), fontSize: 10 },
      },
      { row: title, column: 0, rowCount: 1, columnCount: 1, style: TITLE },
      { row: intro, column: 0, rowCount: 1, columnCount: 1, style: QUIET },
      ...sheet.styles,
    ],
    columnWidths: Array.from({ length: columnCount }, (_, at) => {
      if (at === BOOK_COLUMNS.item) return widthFor(labelsIn(column(at), plans, language), 20, 40);
      const least = Math.max(FIGURE_WIDTH, at <= BOOK_COLUMNS.note ? (above?.columnWidths[at] ?? 0) : 0);
      return at === BOOK_COLUMNS.unit ? widthFor(column(at), least, Math.max(least, 20)) : least;
    }),
    rowHeights: [...(above?.rowHeights ?? []), { row: title, points: 26 }],
    freeze: { rows: 0, columns: 0 },
    names: sheet.names,
    rules: sheet.rules,
    validations: sheet.validations,
    print: { orientation: 'Landscape', pagesWide: 1, footer: sheetText('footer', language) },
  };
}

/** The title over the plans on their sheet. */
export function planBookTitle(language: Language): string {
  return bookText('book.title', language);
}

/** Titles of blocks and lines about them reach over the columns to their right; the labels of parameters do not. */
function labelsIn(
  cells: SheetDescription['cells'][number],
  plans: readonly PayPlan[],
  language: Language,
): SheetDescription['cells'][number] {
  const labels = new Set(
    plans.flatMap(({ versions }) =>
      versions.flatMap((version) =>
        Object.keys(version.parameters).map((name) => parameterLabel(version, name, language)),
      ),
    ),
  );
  return cells.filter((cell) => typeof cell === 'string' && labels.has(cell));
}

function versionBlock(
  sheet: SheetBuilder,
  plan: PayPlan,
  version: PlanVersion,
  figures: VersionFigures['parameters'],
  language: Language,
): void {
  const top = sheet.row(titleOf(plan, plan.plan)[language]);
  sheet.style(top, 0, 1, 1, { bold: true, color: BRAND.dark, fontSize: 12 });
  const about = sheet.row(bookText('book.version', language, { month: version.validFrom, plan: plan.plan }));
  sheet.style(about, 0, 1, 1, QUIET);
  if (plan.source) sheet.style(sheet.row(plan.source[language]), 0, 1, 1, QUIET);
  const entries = Object.entries(version.parameters);
  if (entries.length === 0) sheet.style(sheet.row(bookText('book.none', language)), 0, 1, 1, QUIET);
  else {
    const heads = (['book.item', 'book.figure', 'book.unit', 'book.note'] as const).map((key) =>
      bookText(key, language),
    );
    const head = sheet.row(...heads);
    sheet.style(head, 0, 1, LEAST_COLUMNS, HEADER);
    sheet.style(head, BOOK_COLUMNS.note, 1, 1, { align: 'Left', indent: 1 });
  }
  const lastWeight = weightsOf(version).at(-1);
  for (const [name, parameter] of entries) {
    const label = parameterLabel(version, name, language);
    const area = parameterRows(sheet, version, parameter, figures[name] ?? parameter, label, language);
    sheet.name(parameterName(plan, version, name), area);
    if (name === lastWeight) weightsRow(sheet, plan, version, language);
  }
  const columnCount = Math.max(BOOK_COLUMNS.note + 1, ...sheet.names.map((area) => area.column + area.columnCount));
  sheet.name(blockName(plan, version), { row: top, column: 0, rowCount: sheet.next - top, columnCount });
}
