import type { Naming } from '../../formula/naming';
import type { Language } from '../../i18n';
import { daysOf, type PayPlan } from '../../plan/language';
import { namesIn } from '../../plan/language/plan-names';
import { movePeople } from '../../plan/what-if/move-people';
import type { BaseTeam, Scenario, TeamBase, TeamPay } from '../../plan/what-if';
import type { Area, SheetDescription } from '../description';
import { monthTitle } from '../month-names';
import { bookText } from '../plan-book/book-text';
import { SheetBuilder } from '../plan-book/sheet-builder';
import { sheetText } from '../sheet-text';
import { BRAND, fontFor, FORMATS, QUIET, TITLE } from '../style';
import { changeRowCount, changeRows } from './change-rows';
import { figuresFromOthers } from './figures-from-others';
import { personLink, type LinkedRows, type PersonLink } from './pay-links';
import { rulesBlock, rulesTitle } from './rules-block';
import { CHANGE, FIRST_RECORD_COLUMN, FIXED, SHARED, teamLayout, type TeamLayout } from './scenario-layout';
import { columnWidths, rowHeights } from './scenario-looks';
import { summaryRowCount, summaryRows } from './summary-rows';
import { teamBlock } from './team-block';
import { changesUsed, touchedTeams, type TouchedTeam } from './touched-figures';
import { whatIfText } from './what-if-text';

/** What the sheet of a scenario is made from. */
export interface ScenarioSheetInput {
  readonly base: TeamBase;
  readonly scenario: Scenario;
  /** Plans that can be moved to, beside those of the month. */
  readonly known: readonly PayPlan[];
  /** What the month as it is comes to. */
  readonly asIs: TeamPay;
  /** Where that stands in the workbook, by the people's keys; nowhere where left out. */
  readonly links?: ReadonlyMap<string, PersonLink>;
  readonly language: Language;
  /** How formulas write our functions; plainly where left out. */
  readonly naming?: Naming;
}

/** Somebody's pay on the sheet of a scenario, for formulas of other sheets. */
export interface ScenarioPay {
  readonly asIs: PersonLink;
  readonly whatIf: PersonLink;
}

export interface ScenarioSheet {
  readonly description: SheetDescription;
  /** By the people's keys. */
  readonly pay: ReadonlyMap<string, ScenarioPay>;
}

/** Rows of the head. */
const HEAD = { title: 0, intro: 1, changes: 3 } as const;
/** Columns of figures that can still be read when they are shrunk to one page. */
const READABLE_COLUMNS = 32;

/**
 * The sheet of a scenario: what it changes, what that comes to, everybody's figures as they are and as the scenario makes
 * them, every line of their plans as a live formula, and the plans' own figures. All that formulas need stands on the sheet,
 * but for the month's pay as it is: whoever changes a blue figure sees what it comes to, and a copy of the sheet works alone.
 */
export function scenarioSheet(name: string, input: ScenarioSheetInput): ScenarioSheet {
  const { base, scenario, known, asIs, links = new Map<string, PersonLink>(), language, naming } = input;
  const { teams: moved, impossible } = movePeople(base.teams, scenario.plans, known);
  const touched = touchedTeams(moved, scenario.changes);
  const teams = touched.map(({ team }) => team);
  const monthRow = HEAD.changes + changeRowCount(scenario) + 1 + summaryRowCount(teams) + 1;
  const hasMonth = teams.some(usesMonth);
  const { laid, end } = layOut(touched, hasMonth ? monthRow + 3 : monthRow);
  const rules = new SheetBuilder();
  while (rules.next < end) rules.row();
  rulesTitle(rules, language);
  const blocks = laid.map((one) => ({
    ...one,
    ...(naming ? { naming } : {}),
    rules: rulesBlock(rules, one.team, language),
    monthRows: [monthRow, monthRow + 1] as const,
    changeRow: (change: number) => HEAD.changes + 1 + change,
    ...{ asIs: asIs.people, links, language },
  }));

  const sheet = new SheetBuilder();
  sheet.row(whatIfText('sheet.title', language, { month: monthTitle(base.month, language), scenario: scenario.name }));
  sheet.row(whatIfText('sheet.intro', language));
  sheet.row();
  changeRows(sheet, { base, scenario, teams, used: changesUsed(touched), impossible, known, language });
  sheet.row();
  summaryRows(sheet, blocks, language);
  sheet.row();
  if (hasMonth) {
    const [first, last] = daysOf(base.month);
    sheet.row(bookText('kpi.first', language), first);
    sheet.row(bookText('kpi.last', language), last);
    sheet.row();
    sheet.style(monthRow, SHARED.asIs, 2, 1, { numberFormat: FORMATS.date, align: 'Right' });
  }
  for (const block of blocks) {
    teamBlock(sheet, { ...block, fromOthers: figuresFromOthers(block, blocks) });
    sheet.row();
  }

  const columnCount = widest(blocks);
  const cells = [...sheet.cells(columnCount), ...rules.cells(columnCount).slice(end)];
  return {
    description: {
      name,
      tabColor: BRAND.middle,
      cells,
      styles: [
        {
          ...{ row: 0, column: 0, rowCount: cells.length, columnCount },
          style: { fontName: fontFor(language), fontSize: 10 },
        },
        { row: HEAD.title, column: 0, rowCount: 1, columnCount: 1, style: TITLE },
        { row: HEAD.intro, column: 0, rowCount: 1, columnCount: 1, style: QUIET },
        ...sheet.styles,
        ...rules.styles,
      ],
      columnWidths: columnWidths({ cells }, laid, [HEAD.changes + 1, monthRow]),
      rowHeights: rowHeights(cells.length, HEAD.title, laid),
      freeze: { rows: 0, columns: 1 },
      names: [],
      rules: [...sheet.rules, ...rules.rules],
      validations: [...sheet.validations, ...rules.validations],
      print: {
        orientation: 'Landscape',
        pagesWide: Math.ceil(columnCount / READABLE_COLUMNS),
        pageBreaks: [end],
        footer: sheetText('footer', language),
      },
    },
    pay: payOn(name, laid),
  };
}

type Laid = TouchedTeam & { readonly layout: TeamLayout };

/** Where each plan's people stand, one below the other. */
function layOut(
  teams: readonly TouchedTeam[],
  first: number,
): { readonly laid: readonly Laid[]; readonly end: number } {
  const laid: Laid[] = [];
  let top = first;
  for (const touched of teams) {
    const layout = teamLayout(touched, top);
    laid.push({ ...touched, layout });
    top = layout.end + 1;
  }
  return { laid, end: top };
}

/** Columns of the summary, the people, the records, and the plans' figures with a unit and a note behind them. */
function widest(blocks: readonly (Laid & { readonly rules: ReadonlyMap<string, Area> })[]): number {
  const widths = blocks.flatMap(({ layout: { columns, records }, rules }) => [
    columns.length,
    ...records.map((section) => FIRST_RECORD_COLUMN + section.columns.length),
    ...[...rules.values()].map(({ column, columnCount }) => column + columnCount + 2),
  ]);
  return Math.max(CHANGE.remark + 1, ...widths);
}

function usesMonth({ compiled: { lines, names } }: BaseTeam): boolean {
  return lines.some(({ formula }) => namesIn(formula.root).some((node) => names.at(node)?.kind === 'month'));
}

function payOn(sheet: string, laid: readonly Laid[]): ScenarioSheet['pay'] {
  return new Map(
    laid.flatMap(({ team: { people }, layout: { firstRow } }) => {
      const rows: LinkedRows = {
        ...{ sheet, firstRow, rowCount: people.length, nameColumn: FIXED.name },
        names: people.map(({ name }) => name),
      };
      return people.map(({ key }, index) => {
        const at = (column: number): PersonLink => personLink(rows, index, column);
        return [key, { asIs: at(FIXED.payAsIs), whatIf: at(FIXED.payWhatIf) }] as const;
      });
    }),
  );
}
