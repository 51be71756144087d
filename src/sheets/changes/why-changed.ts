import { lineTitle, titleOf, type CompiledPlan } from '../../plan/language';
import { namesIn, type NameUse } from '../../plan/language/plan-names';
import type { FigureColumn } from './people-sheet';
import type { Why } from './month-changes';
import type { PlanEdits } from './plan-edits';
import { figureKey } from './read-people-sheets';
import type { CellValue } from '../../sources/source';

/** A figure of one person that changes, before its reasons are known. */
export interface Changed {
  readonly column: FigureColumn;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Its cell holds what was typed, where a formula will stand. */
  readonly isOverwritten: boolean;
}

/** Why a figure of one person changes, told from what else of the person's does. */
export type Reasons = (changed: Changed, all: ReadonlyMap<string, Changed>) => readonly Why[];

/** The reasons for people of a plan. */
export function planReasons(compiled: CompiledPlan, edits: PlanEdits): Reasons {
  const { version, names } = compiled;
  const lines = new Map(compiled.lines.map(({ name, formula }) => [name, namesIn(formula.root)]));
  const ofKey = new Map(compiled.lines.map(({ name }) => [figureKey('line', name), name]));
  const inputs = new Map(Object.keys(version.inputs).map((name) => [figureKey('input', name), name]));

  const ofLine = (line: string, all: ReadonlyMap<string, Changed>): readonly Why[] => {
    if (edits.rules.has(line)) return [{ kind: 'rule', title: lineTitle(version, line) }];
    const uses = (lines.get(line) ?? []).flatMap((node) => names.at(node) ?? []);
    const found = uses.flatMap((use) => ofUse(use, all));
    if (found.length > 0) return found;
    const records = uses.flatMap((use): Why[] =>
      use.kind === 'input' && use.input.each !== undefined
        ? [{ kind: 'records', title: titleOf(use.input, use.name) }]
        : [],
    );
    if (records.length > 0) return records;
    return [{ kind: uses.some(({ kind }) => kind === 'team' || kind === 'department') ? 'others' : 'stale' }];
  };

  const ofUse = (use: NameUse, all: ReadonlyMap<string, Changed>): readonly Why[] => {
    switch (use.kind) {
      case 'input':
      case 'line': {
        const changed = all.get(figureKey(use.kind, use.name));
        return changed ? reasons(changed, all) : [];
      }
      case 'parameter':
        return listed(edits.rates.get(use.name));
      case 'department':
        return listed(edits.department.get(use.name));
      default:
        return [];
    }
  };

  const reasons: Reasons = (changed, all) => {
    const { column, isOverwritten } = changed;
    if (isOverwritten) return [{ kind: 'overwritten', title: column.title }];
    const input = inputs.get(column.key);
    if (input !== undefined) {
      return [{ kind: edits.choices.has(input) ? 'choice' : 'figure', ...said(changed) }];
    }
    const line = ofKey.get(column.key);
    return line === undefined ? [{ kind: 'stale' }] : ofLine(line, all);
  };
  return (changed, all) => distinct(reasons(changed, all));
}

/**
 * The reasons for people paid by the indicators: figures of theirs that change; failing that, rates.
 * @param rates what the set-up has otherwise than the Plan sheet
 */
export function indicatorReasons(rates: readonly Why[]): Reasons {
  return (changed, all) => {
    if (changed.isOverwritten) return [{ kind: 'overwritten', title: changed.column.title }];
    if (changed.column.role === 'input') return [{ kind: 'figure', ...said(changed) }];
    const found = [...all.values()].flatMap((other): Why[] => {
      if (other.isOverwritten) return [{ kind: 'overwritten', title: other.column.title }];
      return other.column.role === 'input' ? [{ kind: 'figure', ...said(other) }] : [];
    });
    if (found.length + rates.length > 0) return [...found, ...rates];
    return [{ kind: 'stale' }];
  };
}

/** Reasons without those said already. */
export function distinct(reasons: readonly Why[]): readonly Why[] {
  return [...new Map(reasons.map((why) => [JSON.stringify(why), why])).values()];
}

function said({
  column: { title },
  before,
  after,
}: Changed): Pick<Extract<Why, { kind: 'figure' }>, 'title' | 'before' | 'after'> {
  return { title, before, after };
}

function listed(why: Why | undefined): readonly Why[] {
  return why ? [why] : [];
}
