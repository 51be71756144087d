import { titleOf, type Parameter, type ParameterContent, type PayPlan, type PlanVersion } from '../../plan/language';
import { isBlank } from '../../sources/text';
import type { Area } from '../description';
import { parameterName } from './book-names';
import type { BookProblem } from './book-problem';
import { findArea, findBlock, findByLabel, rowsBelow, type BookCells } from './find-parameter';
import { parameterTable } from './parameter-table';
import type { ReadFigures, ReportDamage, Rows } from './read-figures';
import { readParameter } from './read-parameter';
import type { VersionFigures } from './version-figures';
import { weightsOf, weightTotal } from './weights-row';

/** The Plan sheet as the user left it. */
export interface PlanBookReading {
  /** What can be used, as `evaluateTeam` takes it; the plan's own figures stand for the rest. */
  readonly figures: readonly VersionFigures[];
  /** The same with what could be saved of damaged tables, as `planBookSheet` writes it anew. */
  readonly mended: readonly VersionFigures[];
  /** In the order of the plans. */
  readonly problems: readonly BookProblem[];
}

/**
 * Reads the figures of plans from their sheet. They are found by the names that formulas use, wherever these were moved
 * to, and by their titles where a name is gone.
 */
export function readPlanBook(book: BookCells, plans: readonly PayPlan[]): PlanBookReading {
  const problems: BookProblem[] = [];
  const read = plans.flatMap((plan) => plan.versions.map((version) => readVersion(book, plans, plan, version)));
  for (const version of read) problems.push(...version.problems);
  return { figures: read.map(({ figures }) => figures), mended: read.map(({ mended }) => mended), problems };
}

interface VersionReading {
  readonly figures: VersionFigures;
  readonly mended: VersionFigures;
  readonly problems: readonly BookProblem[];
}

/** A parameter and where it stands. */
interface Entry {
  readonly name: string;
  readonly parameter: Parameter;
  readonly defined: string;
  readonly isNamed: boolean;
  readonly area: Area | null;
}

function readVersion(book: BookCells, plans: readonly PayPlan[], plan: PayPlan, version: PlanVersion): VersionReading {
  const problems: BookProblem[] = [];
  const figures: Record<string, ParameterContent> = {};
  const mended: Record<string, ParameterContent> = {};
  const block = findBlock(book, plans, plan, version);
  const entries = Object.entries(version.parameters).map(([name, parameter]): Entry => {
    const defined = parameterName(plan, version, name);
    const named = findArea(book, defined);
    const area = named ?? (block && findByLabel(book, block, version, name, parameter));
    return { name, parameter, defined, isNamed: named !== null, area };
  });
  const reportAt =
    (parameter: string | null, from: { readonly row: number; readonly column: number }): ReportDamage =>
    (key, row, column, values = {}) => {
      const place = { row: from.row + row, column: from.column + column, rowCount: 1, columnCount: 1 };
      problems.push({ key, plan: plan.plan, parameter, place: { sheet: book.sheet, ...place }, values });
    };
  const top = { row: block?.first ?? 0, column: 0 };
  const whose = { plan: titleOf(plan, plan.plan), month: version.validFrom };
  const isGone = !block && entries.every(({ area }) => area === null);
  if (isGone && entries.length > 0) reportAt(null, top)('damage.block', 0, 0, whose);
  for (const entry of isGone ? [] : entries) {
    const { name, parameter, area } = entry;
    const title = titleOf(parameter, name);
    if (!area) {
      reportAt(name, top)('damage.missing', 0, 0, { title, ...whose });
      continue;
    }
    const report = reportAt(name, area);
    const read = readEntry(book, { ...entry, area }, version, (key, row, column, values) => {
      report(key, row, column, { title, ...values });
    });
    mended[name] = read.mended;
    if (read.content) figures[name] = read.content;
  }
  const lastWeight = entries.find(({ name }) => name === weightsOf(version).at(-1));
  const total = weightTotal(version, mended);
  if (lastWeight?.area && total !== 1) {
    const report = reportAt(lastWeight.name, lastWeight.area);
    const shares = { total: total * 100, off: Math.abs(total - 1) * 100, plan: whose.plan };
    report(total < 1 ? 'damage.weightsUnder' : 'damage.weightsOver', 0, 0, shares);
  }
  const key = { plan: plan.plan, validFrom: version.validFrom };
  return { figures: { ...key, parameters: figures }, mended: { ...key, parameters: mended }, problems };
}

/** What formulas cannot reach, because its name is gone or it stands below the table, can be mended and not be used. */
function readEntry(
  book: BookCells,
  { parameter, defined, isNamed, area }: Entry & { readonly area: Area },
  version: PlanVersion,
  report: ReportDamage,
): ReadFigures<ParameterContent> {
  const isTable = parameterTable(parameter, parameter).heads !== null;
  const below = isNamed && isTable ? rowsOutside(book, area) : 0;
  if (!isNamed) report('damage.name', 0, 0, { name: defined });
  if (below > 0) report('damage.outside', area.rowCount, 0);
  const { content, mended } = readParameter(cellsOf(book, area, below), parameter, version, report);
  return { content: isNamed && below === 0 ? content : null, mended };
}

/** Rows that were typed straight under a table that is full. */
function rowsOutside(book: BookCells, { row, column, rowCount }: Area): number {
  const last = row + rowCount - 1;
  return isBlank(book.values[last]?.[column]) ? 0 : rowsBelow(book, last, book.values.length, column);
}

function cellsOf({ values }: BookCells, { row, column, rowCount, columnCount }: Area, below: number): Rows {
  return Array.from({ length: rowCount + below }, (_, r) =>
    Array.from({ length: columnCount }, (_column, c) => values[row + r]?.[column + c] ?? ''),
  );
}
