const LEAD = 'department.';

/** A figure of the department as formulas write it: `department.profit`. */
export function ofDepartment(name: string): string {
  return LEAD + name;
}

/** What the department calls a figure that formulas write so, `profit`; null for any other name. */
export function departmentName(written: string): string | null {
  return written.startsWith(LEAD) ? written.slice(LEAD.length) : null;
}
