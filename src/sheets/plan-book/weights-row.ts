import type { Language } from '../../i18n';
import type { ParameterContent, PayPlan, PlanVersion } from '../../plan/language';
import { totalWeight } from '../../plan/scored';
import { fixedCell, rowCell } from '../references';
import { FORMATS, INK, TOTALS } from '../style';
import { parameterName } from './book-names';
import { bookText } from './book-text';
import { BOOK_COLUMNS } from './parameter-rows';
import type { SheetBuilder } from './sheet-builder';

/** The parameters that have the weights of a version's score, in order; none for a version without one. */
export function weightsOf({ scored }: PlanVersion): readonly string[] {
  return Object.values(scored?.indicators ?? {}).map(({ weight }) => weight);
}

/** What the weights of a score come to with the figures that were read; 1 where there is no score. */
export function weightTotal(version: PlanVersion, read: Readonly<Record<string, ParameterContent>>): number {
  const weights = weightsOf(version);
  if (weights.length === 0) return 1;
  return totalWeight(
    weights.flatMap((name) => {
      const content = read[name] ?? version.parameters[name];
      return content && 'value' in content ? [{ weight: content.value }] : [];
    }),
  );
}

/** Adds what the weights of a score come to, in amber and with what is missing or over where that is not 100 %. */
export function weightsRow(sheet: SheetBuilder, plan: PayPlan, version: PlanVersion, language: Language): void {
  const { item, figure, unit } = BOOK_COLUMNS;
  const names = weightsOf(version).map((name) => parameterName(plan, version, name));
  const total = rowCell(figure, sheet.next);
  const quoted = (key: 'weights.missing' | 'weights.over'): string => `"${bookText(key, language)}"`;
  const row = sheet.row(
    bookText('weights.total', language),
    // Shares such as 0.1 and 0.2 make 0.3 here too.
    { formula: `=ROUND(${names.join('+')},10)` },
    {
      formula: `=IF(${total}=1,"",IF(${total}<1,${quoted('weights.missing')},${quoted('weights.over')})&TEXT(ABS(1-${total}),"0.0##%"))`,
    },
  );
  sheet.style(row, item, 1, figure + 1, TOTALS);
  sheet.style(row, figure, 1, 1, { numberFormat: FORMATS.percent, align: 'Right' });
  sheet.style(row, unit, 1, 1, { align: 'Left', indent: 1, bold: true, color: INK.amber });
  sheet.rules.push({
    ...{ row, column: item, rowCount: 1, columnCount: figure + 1 },
    kind: 'formula',
    formula: `=${fixedCell(figure, row)}<>1`,
    color: INK.amber,
    bold: true,
  });
}
