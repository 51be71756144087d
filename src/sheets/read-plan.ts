import { toCol } from '@borgar/fx';
import { findChoice, type Enumeration } from '../functions/enumeration';
import { CURVE_METHOD, DIRECTION, TIER_METHOD } from '../functions/enumerations';
import type { RateRows } from '../plan/month-setup';
import { Findings } from '../sources/findings';
import { shownText } from '../sources/figure-cell';
import type { CellValue, Place } from '../sources/source';
import { isBlank } from '../sources/text';
import { PLAN_COLUMNS } from './plan-sheet';
import type { PlanIndicator, PlanReading } from './month-types';
import { isSheetText } from './sheet-text';

type Rows = readonly (readonly CellValue[])[];

/**
 * The Plan sheet as the user left it. Blocks are found by their titles in either language, so rows and blocks may have
 * been moved. What cannot be read is reported with its cell and left null.
 * @param values of the sheet from A1 on
 * @returns null where the sheet holds no plan
 */
export function readPlan(values: Rows, sheet: string): PlanReading | null {
  const reader = new PlanReader(values, sheet);
  const tables = values.flatMap((_, row) => reader.table(row));
  const curve = tables.find((table) => table.slot === null) ?? null;
  const indicators = values.flatMap((cells, row): readonly PlanIndicator[] => {
    const header =
      isSheetText('plan.indicator', cells[PLAN_COLUMNS.first]) &&
      isSheetText('plan.weight', cells[PLAN_COLUMNS.second]);
    return header ? reader.indicators(row, tables) : [];
  });
  if (!curve && indicators.length === 0) return null;
  const curveMethod = curve && reader.choice(curve.titleRow, PLAN_COLUMNS.method, CURVE_METHOD);
  return {
    indicators,
    curve: curve?.rows && curveMethod ? { rows: curve.rows, method: curveMethod } : null,
    problems: reader.findings.problems(),
  };
}

interface Table {
  /** Null for the completion curve. */
  readonly slot: number | null;
  readonly titleRow: number;
  /** Null where a figure cannot be read. */
  readonly rows: RateRows | null;
}

class PlanReader {
  readonly findings = new Findings();

  constructor(
    private readonly values: Rows,
    private readonly sheet: string,
  ) {}

  /** The table whose titles stand in a row, if there is one. */
  table(header: number): readonly Table[] {
    const second = this.cell(header, PLAN_COLUMNS.second);
    const isCurve = isSheetText('plan.multiplier', second);
    if (!isSheetText('plan.from', this.cell(header, PLAN_COLUMNS.first))) return [];
    // A table of a pay plan says beside these titles what it is.
    if (!isBlank(this.cell(header, PLAN_COLUMNS.number))) return [];
    if (!isCurve && !isSheetText('plan.rate', second)) return [];
    const number = this.cell(header - 1, PLAN_COLUMNS.number);
    if (!isCurve && typeof number !== 'number') return [];
    return [{ slot: isCurve ? null : Number(number), titleRow: header - 1, rows: this.rates(header + 1) }];
  }

  indicators(header: number, tables: readonly Table[]): readonly PlanIndicator[] {
    const found: PlanIndicator[] = [];
    for (let row = header + 1; typeof this.cell(row, PLAN_COLUMNS.number) === 'number'; row += 1) {
      const slot = Number(this.cell(row, PLAN_COLUMNS.number));
      const table = tables.find((entry) => entry.slot === slot);
      const method = table && this.choice(table.titleRow, PLAN_COLUMNS.method, TIER_METHOD);
      found.push({
        slot,
        title: String(this.cell(row, PLAN_COLUMNS.first)),
        weight: this.figure(row, PLAN_COLUMNS.second),
        direction: this.choice(row, PLAN_COLUMNS.third, DIRECTION),
        tiers: table?.rows && method ? { rows: table.rows, method } : null,
      });
    }
    return found;
  }

  /** The value that a cell's word means; reported and null where it means none. */
  choice<Value extends string>(row: number, column: number, enumeration: Enumeration<Value>): Value | null {
    const cell = this.cell(row, column);
    const value = findChoice(enumeration, String(cell));
    if (value === null) this.report('plan.choice', row, column, { found: shownText(String(cell)) });
    return value;
  }

  private cell(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? '';
  }

  private figure(row: number, column: number): number | null {
    const cell = this.cell(row, column);
    if (typeof cell === 'number') return cell;
    this.report('plan.number', row, column, { found: shownText(String(cell)) });
    return null;
  }

  /** Rows of two figures down to the first blank one; thresholds must rise. */
  private rates(first: number): RateRows | null {
    const rows: [number, number][] = [];
    for (let row = first; ; row += 1) {
      const cells = [this.cell(row, PLAN_COLUMNS.first), this.cell(row, PLAN_COLUMNS.second)];
      if (cells.every(isBlank)) return rows.length === 0 ? null : rows;
      const from = this.figure(row, PLAN_COLUMNS.first);
      const rate = this.figure(row, PLAN_COLUMNS.second);
      if (from === null || rate === null) return null;
      const previous = rows.at(-1)?.[0];
      if (previous !== undefined && from <= previous) {
        this.report('plan.notRising', row, PLAN_COLUMNS.first, { from, previous });
        return null;
      }
      rows.push([from, rate]);
    }
  }

  private report(
    key: 'plan.choice' | 'plan.number' | 'plan.notRising',
    row: number,
    column: number,
    values: Readonly<Record<string, string | number>>,
  ): void {
    const place: Place = { sheet: this.sheet, row, column, rowCount: 1, columnCount: 1 };
    this.findings.add(key, 'error', { sheet: this.sheet, cell: `${toCol(column)}${row + 1}`, ...values }, [place]);
  }
}
