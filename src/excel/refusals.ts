import type { Language } from '../i18n';
import { versionFor, type PayPlan } from '../plan/language';
import type { MonthSetup } from '../plan/month-setup';
import type { MonthDescription } from '../sheets/month';
import { nameClashes } from '../sheets/plan-book';
import { ExcelProblem } from './excel-problem';
import { findName } from './names';
import type { SheetPlan } from './sheet-plan';
import type { WorkbookMap } from './workbook-map';

/** A column that is no longer the one chosen would pay everybody by somebody else's figures. */
export function refuseChangedColumns({ review }: MonthDescription, language: Language): void {
  const changed = review.problems.find(({ key }) => key === 'source.headerChanged');
  if (!changed) return;
  const { sheet = '', examples = '' } = changed.values;
  const inWords = (value: typeof sheet): string | number => (typeof value === 'object' ? value[language] : value);
  throw new ExcelProblem('columnsChanged', { sheet: inWords(sheet), titles: inWords(examples) });
}

/** People of a plan that cannot be worked with would go unpaid without a word. */
export function refuseUnknownPlans(
  { plans: uses, payroll, month }: MonthSetup,
  plans: readonly PayPlan[],
  language: Language,
): void {
  for (const { plan: name } of [...uses, ...(payroll ? [payroll] : [])]) {
    const plan = plans.find((entry) => entry.plan === name);
    if (!plan) throw new ExcelProblem('planGone', { plan: name });
    if (versionFor(plan, month)) continue;
    const from = plan.versions.map(({ validFrom }) => validFrom).sort()[0] ?? '';
    throw new ExcelProblem('planNotYet', { plan: plan.title[language], month, from });
  }
}

/** Two parameters under one name would take each other's figures. */
export function refuseAlikeNames(book: readonly PayPlan[]): void {
  const [alike] = nameClashes(book);
  if (alike !== undefined) throw new ExcelProblem('namesAlike', { name: alike });
}

/** A name of the user's own is never pointed to something else. */
export function refuseTakenNames(map: WorkbookMap, sheets: readonly SheetPlan[]): void {
  const ours = new Set(sheets.flatMap(({ standing }) => standing?.cells.sheet.name ?? []));
  for (const { names } of sheets) {
    for (const { name } of names) {
      const entry = findName(map, name);
      const lost = entry?.formula.includes('#REF!') ?? true;
      if (entry && !lost && !(entry.place && ours.has(entry.place.sheet))) {
        throw new ExcelProblem('definedNameTaken', { name: entry.name, formula: entry.formula });
      }
    }
  }
}

/**
 * A protected sheet that would be written to is told before anything is.
 * @param touched names of the sheets
 * @throws ExcelProblem sheetProtected, with the first of them
 */
export function refuseProtected(map: WorkbookMap, touched: readonly string[]): void {
  const locked = map.sheets.find(({ name, protected: isProtected }) => isProtected && touched.includes(name));
  if (locked) throw new ExcelProblem('sheetProtected', { sheet: locked.name });
}
