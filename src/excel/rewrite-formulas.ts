import type { Naming } from '../formula/naming';
import type { OurCall } from '../formula/our-calls';
import type { Place } from '../sources/source';
import type { FormulaCell } from './find-formulas';
import { namingInUse } from './naming-in-use';
import { oneAtATime } from './one-at-a-time';
import { Requests } from './requests';
import { runExcel } from './run';
import { findStrayFormulas, type Rewritten } from './stray-formulas';
import { writeRewritten } from './write-rewritten';

/** Formulas on one sheet. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly count: number;
  /** The first of them. */
  readonly first: Place;
}

/** Formulas of ours that are written under another naming than this installation's. */
export interface OtherNaming {
  /** In cells and in defined names; 0 where there is nothing to do. */
  readonly count: number;
  readonly sheets: readonly SheetFormulas[];
  /** How a function is written now and how it will be: `COMMISSION`, `ACME.COMMISSION`. */
  readonly example: { readonly now: string; readonly then: string } | null;
}

/** What a rewriting did. */
export interface RewriteOutcome {
  /** Formulas written anew, those of defined names among them. */
  readonly count: number;
  readonly sheets: readonly SheetFormulas[];
  /** Protected sheets, whose formulas were left as they are. */
  readonly left: readonly SheetFormulas[];
}

export interface RewriteOptions {
  /** How formulas shall be written; as this installation writes them where left out. */
  readonly naming?: Naming;
  /** Stops before the next round trip; what has been rewritten by then stays, and the rest can be rewritten later. */
  readonly signal?: AbortSignal;
  /** Told after every round trip how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Looks for formulas of ours under another naming: three round trips. Of large sheets only the first rows are read, unless
 * they hold such formulas.
 * @throws ExcelProblem with the cause
 */
export function findOtherNaming(naming: Naming = namingInUse()): Promise<OtherNaming> {
  return runExcel(async (context) => {
    const { cells, names, example } = await findStrayFormulas(new Requests(context), naming, 'likely', false);
    return {
      count: cells.length + names.length,
      sheets: bySheet(cells),
      example: example && { now: plainly(example), then: naming.writeName(example.name) },
    };
  });
}

/**
 * Rewrites the formulas that call our functions under another naming, or in the broken forms that other programs leave, as
 * this installation writes them: in all sheets, hidden ones too, and in defined names. Nothing else is written to, and number
 * formats stay. A formula is either as it was or as it shall be, so that a rewriting which fails can be run again; it is
 * one step of Excel's own undo where Excel offers that.
 * @throws ExcelProblem with the cause, underWay where a build has not ended; Cancelled where the signal stopped it
 */
export function rewriteFormulas(options: RewriteOptions = {}): Promise<RewriteOutcome> {
  return rewrite(options, false);
}

/**
 * Does what `rewriteFormulas` does, and writes formulas of ours that show `#NAME?` once more as they are: Excel then finds
 * the functions that it did not know when it opened the workbook.
 * @throws as `rewriteFormulas` does
 */
export function repairFormulas(options: RewriteOptions = {}): Promise<RewriteOutcome> {
  return rewrite(options, true);
}

function rewrite(options: RewriteOptions, unbound: boolean): Promise<RewriteOutcome> {
  const { naming = namingInUse(), signal, onProgress } = options;
  return oneAtATime(() =>
    runExcel(async (context) => {
      const { cells, names } = await findStrayFormulas(new Requests(context, { signal }), naming, 'all', unbound);
      const open = cells.filter(({ at }) => !at.sheet.protected);
      const written = await writeRewritten(context, open, names, { signal, onProgress });
      return {
        count: written.length + names.length,
        sheets: bySheet(written),
        left: bySheet(cells.filter(({ at }) => at.sheet.protected)),
      };
    }),
  );
}

/** How a call reads to a person: a file's `_xldudf_` is none of theirs. */
function plainly({ name, namespace }: OurCall): string {
  return namespace === null ? name : `${namespace}.${name}`;
}

function bySheet(cells: readonly Rewritten<FormulaCell>[]): SheetFormulas[] {
  const sheets = new Map<string, SheetFormulas>();
  for (const { at } of cells) {
    const { name } = at.sheet;
    const first = { sheet: name, row: at.row, column: at.column, rowCount: 1, columnCount: 1 };
    const before = sheets.get(name);
    sheets.set(name, before ? { ...before, count: before.count + 1 } : { sheet: name, count: 1, first });
  }
  return [...sheets.values()];
}
