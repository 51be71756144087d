import type { Naming } from '../../formula/naming';
import type { Language } from '../../i18n';
import type { IsoMonth } from '../../plan/month-setup';
import { payOf, type Scenario, type TeamBase } from '../../plan/what-if';
import type { BuiltSheet } from '../../sheets/built-sheet';
import { unused } from '../../sheets/plan-book';
import {
  comparisonBlock,
  comparisonSheet,
  payLinks,
  scenarioBlock,
  scenarioSheet,
  whatIfText,
  type ScenarioSheet,
} from '../../sheets/what-if';
import { ExcelProblem } from '../excel-problem';
import { readExistingSheets, type ExistingSheets } from '../existing-sheets';
import { plansOf } from '../known-plans';
import { findName } from '../names';
import { namingInUse } from '../naming-in-use';
import { oneAtATime } from '../one-at-a-time';
import { plannedSheet } from '../planned-sheet';
import { refuseProtected, refuseTakenNames } from '../refusals';
import { Requests } from '../requests';
import { runExcel } from '../run';
import { readSheetCells, type SheetCells } from '../sheet-cells';
import { restyled, type SheetPlan } from '../sheet-plan';
import { showSheet } from '../show-sheet';
import { readWorkbookMap, sheetOfName, type WorkbookMap } from '../workbook-map';
import { writeColumnWidths } from '../write-page';
import { writeUndoably, type WriteOptions } from '../write-undoably';
import { findScenarioSheets, type ScenarioSheetFound } from './scenario-sheets';

export interface ExportOptions extends WriteOptions {
  /** How formulas write our functions; as this installation does where left out. */
  readonly naming?: Naming;
}

export interface ExportOutcome {
  /** Names of the sheets, in the order of the scenarios; last that which sets them side by side, if there is one. */
  readonly sheets: readonly string[];
  /** The sheet to look at. */
  readonly shown: string;
  /** How many of them were there before and are now up to date. */
  readonly renewed: number;
}

/** What a column's width takes in a request, in bytes, generously. */
const WIDTH_BYTES = 300;

/**
 * Writes scenarios to sheets of their own, with live formulas, and where there are several, a sheet that sets them side by
 * side. A scenario whose sheet stands is written anew there, and so are the others that stand beside it in such a sheet. Undone as a build is; where it is cancelled or fails, the
 * workbook is put back as it was.
 * @param base the month that the scenarios are about
 * @param scenarios at least one
 * @throws ExcelProblem noPeople for a month without anybody, and as a build does; Cancelled where the signal stopped it
 */
export function exportScenarios(
  base: TeamBase,
  scenarios: readonly Scenario[],
  language: Language,
  options: ExportOptions = {},
): Promise<ExportOutcome> {
  return oneAtATime(() =>
    runExcel(async (context) => {
      const { naming = namingInUse() } = options;
      if (base.teams.length === 0) throw new ExcelProblem('noPeople');
      const reading = new Requests(context, options);
      const map = await readWorkbookMap(reading);
      const { sheets, existing } = await describe(reading, map, base, scenarios, language, naming);
      // A scenario with other changes looks otherwise row by row.
      const plans = sheets.map((sheet) => restyled(plannedSheet(map, existing, sheet)));
      const names = plans.map(({ description }) => description.name);
      refuseProtected(map, names);
      refuseTakenNames(map, plans);
      const shown = names.at(-1) ?? '';
      const after = async (writing: Requests): Promise<void> => {
        for (const plan of plans) await widen(writing, plan);
        await showSheet(writing, shown);
      };
      await writeUndoably(reading, map, { plans, after }, options);
      return { sheets: names, shown, renewed: plans.filter(({ standing }) => standing !== null).length };
    }),
  );
}

/** The sheets as they shall be, and what of them stands. */
async function describe(
  requests: Requests,
  map: WorkbookMap,
  base: TeamBase,
  scenarios: readonly Scenario[],
  language: Language,
  naming: Naming,
): Promise<{ readonly sheets: readonly BuiltSheet[]; readonly existing: ExistingSheets }> {
  const { month } = base;
  const known = plansOf(map);
  const existing = await readExistingSheets(requests, map, month, known);
  const found = await findScenarioSheets(requests, map);
  const compared = sheetOfName(map, comparisonBlock(month));
  const [comparedCells] = compared ? await readSheetCells(requests, [compared]) : [];
  const cells = new Map<string, SheetCells>(existing.cells);
  const names = new Set(map.sheets.map(({ name }) => name.toLowerCase()));
  const blocks = new Set<string>();
  const shared = { base, known, asIs: payOf(base), links: payLinks(existing.month, base), language, naming };
  // What is set side by side stays so: the other scenarios of a standing comparison are written anew with what their sheets say.
  const others = compared ? standingBeside(found, month, scenarios) : [];
  const written = [...scenarios, ...others].map(
    (scenario): ScenarioSheet & { readonly block: string; readonly title: string } => {
      const standing = found.find(
        ({ block, stored }) => block !== null && stored.month === month && stored.scenario.id === scenario.id,
      );
      const block = standing?.block ?? freeBlock(map, blocks, (number) => scenarioBlock(month, number));
      blocks.add(block.toLowerCase());
      if (standing) cells.set(block, standing.cells);
      const wanted = whatIfText('sheet.name', language, { month, scenario: scenario.name });
      const name = standing?.cells.sheet.name ?? unused(wanted, names);
      return { ...scenarioSheet(name, { ...shared, scenario }), block, title: scenario.name };
    },
  );
  const sheets = written.map(({ block, description }): BuiltSheet => ({ block, description, layout: null }));
  if (written.length > 1 || compared) {
    const block = comparisonBlock(month);
    if (comparedCells) cells.set(block, comparedCells);
    const name = compared?.name ?? unused(whatIfText('compare.name', language, { month }), names);
    const description = comparisonSheet(
      name,
      base,
      written.map(({ title, pay }) => ({ name: title, pay })),
      language,
    );
    sheets.push({ block, description, layout: null });
  }
  return { sheets, existing: { ...existing, cells } };
}

/** Scenarios of the month that have a sheet and are not among those given. */
function standingBeside(
  found: readonly ScenarioSheetFound[],
  month: IsoMonth,
  scenarios: readonly Scenario[],
): readonly Scenario[] {
  return found.flatMap(({ block, stored: { month: of, scenario } }) =>
    block !== null && of === month && scenarios.every(({ id }) => id !== scenario.id) ? [scenario] : [],
  );
}

/** A name over a sheet that nothing stands under; one whose sheet was deleted is free again. */
function freeBlock(map: WorkbookMap, taken: ReadonlySet<string>, named: (number: number) => string): string {
  for (let number = 1; ; number += 1) {
    const block = named(number);
    if (!taken.has(block.toLowerCase()) && !findName(map, block)?.place) return block;
  }
}

/** Columns that a sheet that stands did not have before get their widths; the others keep what the user gave them. */
async function widen(requests: Requests, { description, standing }: SheetPlan): Promise<void> {
  const first = standing?.before.columnCount ?? Infinity;
  const widths = description.columnWidths.slice(first);
  if (!standing || widths.length === 0) return;
  await requests.add(WIDTH_BYTES * widths.length, () => {
    writeColumnWidths(requests.context.workbook.worksheets.getItem(standing.cells.sheet.id), widths, first);
  });
}
