import type { Language } from '../../i18n';
import { titleOf } from '../../plan/language';
import type { BaseTeam } from '../../plan/what-if';
import type { Area } from '../description';
import { parameterLabel } from '../plan-book/book-names';
import { bookText } from '../plan-book/book-text';
import { BOOK_COLUMNS, parameterRows } from '../plan-book/parameter-rows';
import type { SheetBuilder } from '../plan-book/sheet-builder';
import { BRAND, HEADER, QUIET } from '../style';
import { whatIfText } from './what-if-text';

/** Notes reach over the columns to their right. */
const HEAD_COLUMNS = 4;

/**
 * Adds the title over the figures that the plans are worked out with. They are the sheet's own: a scenario may pay by another
 * version than the Plan sheet has, and trying a rate out must not change what is paid.
 */
export function rulesTitle(sheet: SheetBuilder, language: Language): void {
  const title = sheet.row(whatIfText('rules.title', language));
  sheet.style(title, 0, 1, 1, { bold: true, color: BRAND.dark, fontSize: 14 });
  sheet.style(sheet.row(whatIfText('rules.intro', language)), 0, 1, 1, QUIET);
}

/**
 * Adds the figures of one plan.
 * @returns where each parameter stands
 */
export function rulesBlock(
  sheet: SheetBuilder,
  { compiled: { plan, version } }: Pick<BaseTeam, 'compiled'>,
  language: Language,
): ReadonlyMap<string, Area> {
  sheet.row();
  const top = sheet.row(titleOf(plan, plan.plan)[language]);
  sheet.style(top, 0, 1, 1, { bold: true, color: BRAND.dark, fontSize: 12 });
  const parameters = Object.entries(version.parameters);
  if (parameters.length === 0) sheet.style(sheet.row(bookText('book.none', language)), 0, 1, 1, QUIET);
  else {
    const heads = (['book.item', 'book.figure', 'book.unit', 'book.note'] as const).map((key) =>
      bookText(key, language),
    );
    const head = sheet.row(...heads);
    sheet.style(head, 0, 1, HEAD_COLUMNS, HEADER);
    sheet.style(head, BOOK_COLUMNS.note, 1, 1, { align: 'Left', indent: 1 });
  }
  return new Map(
    parameters.map(([name, parameter]) => [
      name,
      parameterRows(sheet, version, parameter, parameter, parameterLabel(version, name, language), language),
    ]),
  );
}
