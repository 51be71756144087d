import type { Text } from '../../i18n';
import { describeFault } from '../../functions/describe-fault';
import { toFault } from '../../functions/fault';
import { PayError, rateGrid, tierTable } from '../../pay';
import { parameterKind, type Parameter, type ParameterContent, type PlanVersion } from '../../plan/language';
import { readFigure, usedRows, type ReadFigures, type ReportDamage, type Rows } from './read-figures';
import { readGridCells } from './read-grid-cells';
import { readPairs } from './read-pairs';

/** A parameter from its cells, which are as many as its name covers. */
export function readParameter(
  rows: Rows,
  parameter: Parameter,
  version: PlanVersion,
  report: ReportDamage,
): ReadFigures<ParameterContent> {
  const columns = columnsOf(parameter);
  if (columns !== null && rows[0]?.length !== columns) {
    report('damage.columns', 0, 0, { found: rows[0]?.length ?? 0, needed: columns });
    return { content: null, mended: parameter };
  }
  const read = readContent(rows, parameter, version, report);
  const reason = reasonAgainst(read.mended);
  if (reason === null) return read;
  if (read.content) report('damage.table', 0, 0, { reason });
  const labelled = withOwnLabels(read.mended, parameter);
  return { content: null, mended: labelled && reasonAgainst(labelled) === null ? labelled : parameter };
}

/** A grid whose labels cannot be used, with the plan's; null where it has another shape. */
function withOwnLabels(content: ParameterContent, parameter: Parameter): ParameterContent | null {
  if (!('grid' in content && 'grid' in parameter)) return null;
  const [read, own] = [content.grid, parameter.grid];
  if (read.length !== own.length || read[0]?.length !== own[0]?.length) return null;
  return { grid: own.map((cells, row) => cells.map((cell, at) => (row && at ? (read[row]?.[at] ?? cell) : cell))) };
}

/** Columns that a parameter must have; a grid has any number. */
function columnsOf(parameter: Parameter): number | null {
  const kind = parameterKind(parameter);
  if (kind === 'grid') return null;
  return kind === 'tiers' || kind === 'curve' ? 2 : 1;
}

function readContent(
  rows: Rows,
  parameter: Parameter,
  version: PlanVersion,
  report: ReportDamage,
): ReadFigures<ParameterContent> {
  if ('value' in parameter) {
    const value = readFigure(rows, 0, 0, report);
    return { content: value === null ? null : { value }, mended: { value: value ?? parameter.value } };
  }
  if ('tiers' in parameter) {
    return contents(readPairs(rows, parameter.tiers, report), (tiers) => ({ tiers }));
  }
  if ('curve' in parameter) {
    return contents(readPairs(rows, parameter.curve, report), (curve) => ({ curve }));
  }
  if ('grid' in parameter) {
    return contents(readGridCells(rows, parameter.grid, version, report), (grid) => ({ grid }));
  }
  const figures = usedRows(rows).map((_, row) => readFigure(rows, row, 0, report));
  if (figures.length === 0) report('damage.empty', 0, 0);
  const mended = figures.flatMap((figure, row) => figure ?? parameter.list[row] ?? []);
  const sound = figures.length > 0 && figures.every((figure) => figure !== null);
  return {
    content: sound ? { list: mended } : null,
    mended: { list: sound || mended.length > 0 ? mended : parameter.list },
  };
}

function contents<Read>(
  { content, mended }: ReadFigures<Read>,
  put: (read: Read) => ParameterContent,
): ReadFigures<ParameterContent> {
  return { content: content && put(content), mended: put(mended) };
}

/** Why the functions that use a table would refuse it; null where they would not. */
function reasonAgainst(content: ParameterContent): Text | null {
  try {
    if ('tiers' in content) tierTable(content.tiers);
    if ('curve' in content) tierTable(content.curve);
    if ('grid' in content) {
      const [top = [], ...rows] = content.grid;
      rateGrid({
        rows: rows.map(([label = '']) => label),
        columns: top.slice(1),
        rates: rows.map((row) => row.slice(1).map(Number)),
      });
    }
    return null;
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    const fault = toFault(error);
    return { 'en-US': describeFault(fault, 'en-US'), 'zh-CN': describeFault(fault, 'zh-CN') };
  }
}
