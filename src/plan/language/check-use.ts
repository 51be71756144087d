import type { Formula } from '../../formula/tree';
import { lineOf, PAY, roundingDigits } from './entries';
import type { PlanVersion } from './pay-plan';
import { namesIn, type PlanNames } from './plan-names';
import type { PlanPath } from './problem';
import type { Report } from './shape';

/**
 * What nobody uses is most often a slip, and a line that is rounded like pay but never paid surely is one. A score is
 * worth working out for itself, and so is what a payroll shows or carries over to the next month.
 */
export function checkUse(
  version: PlanVersion,
  formulas: ReadonlyMap<string, Formula>,
  names: PlanNames,
  uses: ReadonlyMap<string, readonly string[]>,
  path: PlanPath,
  report: Report,
): void {
  const used = new Set<string>();
  for (const { root } of formulas.values()) {
    for (const node of namesIn(root)) {
      const use = names.at(node);
      if (use && 'name' in use) used.add(`${use.kind === 'team' ? use.of : use.kind} ${use.name}`);
    }
  }
  const sections = [
    ['inputs', 'input'],
    ['parameters', 'parameter'],
    ['department', 'department'],
  ] as const;
  for (const [section, kind] of sections) {
    for (const name of Object.keys(version[section] ?? {})) {
      if (!used.has(`${kind} ${name}`)) report('name.unused', [...path, section, name], { name }, WARNING);
    }
  }
  const wanted = [...(version.scored ? [version.scored.score] : []), ...shownOrCarried(version)];
  const paid = reachable([PAY, ...wanted], uses);
  for (const name of Object.keys(version.lines)) {
    const line = lineOf(version, name);
    if (line && roundingDigits(line) !== null && !paid.has(name)) {
      report('line.unpaid', [...path, 'lines', name], { name }, WARNING);
    }
  }
}

function shownOrCarried(version: PlanVersion): readonly string[] {
  const shown = Object.keys(version.lines).filter((name) => lineOf(version, name)?.part !== undefined);
  const carried = Object.values(version.inputs).flatMap(({ follows }) =>
    follows && 'earlier' in follows ? [follows.earlier] : [],
  );
  return [...shown, ...carried];
}

const WARNING = { severity: 'warning' } as const;

function reachable(starts: readonly string[], uses: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>(starts);
  for (const name of found) for (const used of uses.get(name) ?? []) found.add(used);
  return found;
}
