import { inputKind, lineOf, NUMBERS, PAY } from '../language/entries';
import { parameterKind } from '../language/parameter';
import type { PlanInput, PlanVersion } from '../language/pay-plan';
import type { NameUse, PlanNames } from '../language/plan-names';
import type { FigureField, FiguresField, TableField } from './primitive';

/**
 * How formulas write what fits a field; null where it does not fit.
 * @param units the unit of a line, where it is to be asked; a formula that is read has any lines where lines can stand
 */
export function fitting(
  use: NameUse | undefined,
  field: FigureField | FiguresField | TableField,
  units?: (line: string) => string | undefined,
): string | null {
  if (field.kind === 'table') {
    return use?.kind === 'parameter' && field.holds.includes(parameterKind(use.parameter)) ? use.name : null;
  }
  switch (use?.kind) {
    case 'input': {
      const isEach = use.input.each !== undefined;
      const each = field.kind === 'figure' && field.each === true;
      return field.from.includes('inputs') && holds(field, use.input) && (each || !isEach) ? use.name : null;
    }
    case 'line': {
      const unit = units?.(use.name);
      const counted = unit === undefined ? {} : { unit };
      return field.from.includes('lines') && use.name !== PAY && holds(field, counted) ? use.name : null;
    }
    case 'department':
      return field.from.includes('department') && holds(field, use.figure) ? `department.${use.name}` : null;
    case 'parameter': {
      const fits = field.from.includes('parameters') && parameterKind(use.parameter) === 'value';
      return fits && holds(field, use.parameter) ? use.name : null;
    }
    default:
      return null;
  }
}

/** All that a field can pick from in a version, inputs first, as formulas write it. */
export function candidates(
  version: PlanVersion,
  names: PlanNames,
  field: FigureField | FiguresField | TableField,
): readonly string[] {
  const written = [
    ...Object.keys(version.inputs),
    ...Object.keys(version.department ?? {}).map((name) => `department.${name}`),
    ...Object.keys(version.lines),
    ...Object.keys(version.parameters),
  ];
  const unitOf = (line: string): string | undefined => lineOf(version, line)?.unit;
  return written.flatMap((name) => fitting(names.find(name), field, unitOf) ?? []);
}

/** Whether a figure is of a kind that a field takes; one of which nobody has said what it is may be any number. */
function holds(
  { holds: kinds }: FigureField | FiguresField,
  figure: Pick<PlanInput, 'unit' | 'kind' | 'choices'>,
): boolean {
  const isAny = figure.unit === undefined && figure.kind === undefined && figure.choices === undefined;
  return isAny ? kinds.some((kind) => NUMBERS.includes(kind)) : kinds.includes(inputKind(figure));
}
