import type { Language } from '../../i18n';
import { titleOf } from '../../plan/language';
import type { SheetBuilder } from '../plan-book/sheet-builder';
import { rowCell } from '../references';
import { BODY, FORMATS, HEADER, TOTALS } from '../style';
import { SIGNED_MONEY, SIGNED_PERCENT } from './scenario-columns';
import type { ScenarioPlaces } from './scenario-formulas';
import { FIXED } from './scenario-layout';
import { whatIfText } from './what-if-text';

const COLUMN_COUNT = FIXED.difference + 2;

/** How many rows the summary takes: titles, a row a plan, the total. */
export function summaryRowCount(teams: readonly unknown[]): number {
  return teams.length + 2;
}

/** Adds what each plan's people come to, as it is and as the scenario has it, over the columns of the same below. */
export function summaryRows(
  sheet: SheetBuilder,
  teams: readonly Pick<ScenarioPlaces, 'team' | 'layout'>[],
  language: Language,
): void {
  const header = sheet.row(
    ...(['summary.plan', 'summary.people', 'pay.asIs', 'pay.whatIf', 'pay.difference', 'summary.change'] as const).map(
      (key) => whatIfText(key, language),
    ),
  );
  const first = header + 1;
  for (const { team, layout } of teams) {
    const { plan } = team.compiled;
    const total = (column: number) => ({ formula: `=${rowCell(column, layout.totalsRow)}` });
    sheet.row(
      titleOf(plan, plan.plan)[language],
      team.people.length,
      total(FIXED.payAsIs),
      total(FIXED.payWhatIf),
      ...differences(sheet.next),
    );
  }
  const last = sheet.next - 1;
  const sum = (column: number) => ({ formula: `=SUM(${rowCell(column, first)}:${rowCell(column, last)})` });
  const totals = sheet.row(
    whatIfText('summary.total', language),
    ...[FIXED.position, FIXED.payAsIs, FIXED.payWhatIf].map(sum),
    ...differences(sheet.next),
  );
  const rowCount = totals - header;
  sheet.style(header, 0, 1, COLUMN_COUNT, HEADER);
  sheet.style(first, 0, rowCount - 1, COLUMN_COUNT, BODY);
  sheet.style(totals, 0, 1, COLUMN_COUNT, TOTALS);
  sheet.style(first, FIXED.position, rowCount, 1, { align: 'Right', numberFormat: FORMATS.count });
  sheet.style(first, FIXED.payAsIs, rowCount, 2, { align: 'Right', numberFormat: FORMATS.money });
  sheet.style(first, FIXED.difference, rowCount, 1, { align: 'Right', numberFormat: SIGNED_MONEY });
  sheet.style(first, FIXED.difference + 1, rowCount, 1, { align: 'Right', numberFormat: SIGNED_PERCENT });
}

function differences(row: number): readonly { readonly formula: string }[] {
  const [asIs, whatIf] = [rowCell(FIXED.payAsIs, row), rowCell(FIXED.payWhatIf, row)];
  return [{ formula: `=ROUND(${whatIf}-${asIs},2)` }, { formula: `=IF(${asIs}=0,0,${whatIf}/${asIs}-1)` }];
}
