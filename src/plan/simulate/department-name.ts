import type { LeverName } from '../quick';

const DEPARTMENT = 'department.';

/** The figure of the department that a lever moves; null where it moves an input. */
export function departmentName(lever: LeverName): string | null {
  return lever.startsWith(DEPARTMENT) ? lever.slice(DEPARTMENT.length) : null;
}

/** The lever that moves a figure of the department. */
export function departmentLever(name: string): LeverName {
  return `${DEPARTMENT}${name}`;
}
