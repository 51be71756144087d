import type { Formula } from '../../formula/tree';
import { formulaPath, lineOf } from './entries';
import { UnitInference } from './infer-unit';
import type { PlanVersion } from './pay-plan';
import type { PlanNames } from './plan-names';
import type { PlanPath } from './problem';
import type { Report } from './shape';
import { parseUnit, sameUnit, unitText, type Unit } from './units';

const WARNING = { severity: 'warning' } as const;

/** Units that do not go together are warned of, line by line, and so is a line whose own unit is not what it gives. */
export function checkUnits(
  version: PlanVersion,
  order: readonly string[],
  formulas: ReadonlyMap<string, Formula>,
  names: PlanNames,
  path: PlanPath,
  report: Report,
): void {
  const units = new Map<string, Unit | null>();
  for (const name of order) {
    const at = formulaPath(version, path, name);
    const inference = new UnitInference(
      names,
      (line) => units.get(line) ?? null,
      (span, left, right) => {
        report('units.mixed', at, { left: unitText(left), right: unitText(right) }, { ...WARNING, span });
      },
    );
    const found = inference.of(formulas.get(name)?.root ?? null);
    const said = lineOf(version, name)?.unit;
    const meant = said === undefined ? null : parseUnit(said);
    if (found && meant && !sameUnit(found, meant)) {
      const values = { said: unitText(meant), found: unitText(found) };
      report('units.other', [...path, 'lines', name, 'unit'], values, WARNING);
    }
    units.set(name, meant ?? found);
  }
}
