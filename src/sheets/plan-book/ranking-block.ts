import type { Language } from '../../i18n';
import type { CellContent } from '../description';
import { placeReference, rowCell } from '../references';
import { sheetText } from '../sheet-text';
import { BODY, BRAND, FORMATS, HEADER, INK, QUIET } from '../style';
import { bookText } from './book-text';
import type { SummaryGroup } from './plan-month-types';
import type { SheetBuilder } from './sheet-builder';

/** Columns of the ranking, under those of the summary. */
export const RANKING_COLUMNS = { position: 0, people: 1, best: 2, last: 3, highest: 4, lowest: 5, mean: 6 } as const;
const COLUMN_COUNT = 7;

/**
 * Adds the ranking by position: who is best and who is last, by the score where a plan has one and by the pay
 * otherwise. All of it is live formulas over the KPI sheets; whoever has an error there is passed over.
 */
export function rankingBlock(sheet: SheetBuilder, groups: readonly SummaryGroup[], language: Language): void {
  const ranked = groups.flatMap((group) => {
    const positions = [...new Set(group.people.map(({ position }) => position))];
    return positions.map((position) => ({ group, position: position ?? null, alone: positions.length === 1 }));
  });
  if (ranked.length === 0) return;
  sheet.row();
  const title = sheet.row(bookText('ranking.title', language));
  const about = sheet.row(bookText('ranking.about', language));
  const header = sheet.row(
    sheetText('kpi.position', language),
    ...(['people', 'best', 'last', 'highest', 'lowest', 'mean'] as const).map((key) =>
      bookText(`ranking.${key}`, language),
    ),
  );
  for (const { group, position, alone } of ranked) {
    sheet.row(...rankedRow(group, alone ? null : position, position ?? group.plan, sheet.next, language));
  }
  sheet.style(title, 0, 1, 1, { bold: true, color: BRAND.dark, fontSize: 12 });
  sheet.style(about, 0, 1, 1, QUIET);
  sheet.style(header, 0, 1, COLUMN_COUNT, HEADER);
  const first = header + 1;
  sheet.style(first, 0, ranked.length, COLUMN_COUNT, { ...BODY, color: INK.link });
  sheet.style(first, RANKING_COLUMNS.position, ranked.length, 1, { color: INK.formula });
  sheet.style(first, RANKING_COLUMNS.people, ranked.length, 1, { align: 'Right', numberFormat: FORMATS.count });
  sheet.style(first, RANKING_COLUMNS.best, ranked.length, 2, { wrap: true });
  sheet.style(first, RANKING_COLUMNS.highest, ranked.length, 3, { align: 'Right', numberFormat: FORMATS.money });
}

/** @param position of those who count; null where it is everybody's on the sheet */
function rankedRow(
  { sheet, firstPersonRow: row, people, columns }: SummaryGroup,
  position: string | null,
  label: string,
  at: number,
  language: Language,
): readonly CellContent[] {
  const column = (index: number): string =>
    placeReference({ sheet, row, column: index, rowCount: people.length, columnCount: 1 });
  const own = (index: number): string => rowCell(index, at, true);
  const all = column(columns.ranked ?? columns.pay ?? columns.total);
  const figures = `IFERROR(${all},"")`;
  const ofPosition = position === null || columns.position === null ? null : column(columns.position);
  const counted = ofPosition === null ? figures : `IF(${ofPosition}=${own(RANKING_COLUMNS.position)},${figures},"")`;
  const { people: count, highest, lowest } = RANKING_COLUMNS;
  const several = `${own(count)}=0`;
  const where = (index: number): string =>
    `TEXTJOIN("${bookText('ranking.and', language)}",TRUE,IF(${counted}=${own(index)},${column(columns.name)},""))`;
  const over = (aggregate: string): CellContent => ({ formula: `=IF(${several},"",${aggregate}(${counted}))` });
  return [
    label,
    { formula: `=COUNT(${counted})` },
    { formula: `=IF(${several},"",${where(highest)})` },
    { formula: `=IF(${own(lowest)}=${own(highest)},"",${where(lowest)})` },
    over('MAX'),
    over('MIN'),
    over('AVERAGE'),
  ];
}
