import type { ParameterContent, ParameterKind } from './pay-plan';

/** Rows of cells as the parameter stands on a sheet; one figure is one cell. */
export type ParameterCells = readonly (readonly (number | string)[])[];

export const PARAMETER_KINDS = ['value', 'tiers', 'curve', 'grid', 'list'] as const satisfies readonly ParameterKind[];

/** Which of its forms a parameter has. */
export function parameterKind(parameter: ParameterContent): ParameterKind {
  if ('value' in parameter) return 'value';
  if ('tiers' in parameter) return 'tiers';
  if ('curve' in parameter) return 'curve';
  return 'grid' in parameter ? 'grid' : 'list';
}

/** A parameter's figures in rows, a list as a column. */
export function parameterCells(parameter: ParameterContent): ParameterCells {
  if ('value' in parameter) return [[parameter.value]];
  if ('tiers' in parameter) return parameter.tiers;
  if ('curve' in parameter) return parameter.curve;
  return 'grid' in parameter ? parameter.grid : parameter.list.map((figure) => [figure]);
}
