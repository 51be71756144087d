import type { PayPlan } from '../../plan/language';
import type { SheetDescription } from '../description';
import type { BookCells } from './find-parameter';
import { planBookSheet, type PlanBookOptions } from './plan-book-sheet';
import { readPlanBook } from './read-plan-book';

/**
 * The Plan sheet made whole: names, titles and tables as they are first written, with every figure that the user
 * changed and that can be used. What cannot is the plan's own again.
 */
export function restorePlanBook(
  book: BookCells,
  plans: readonly PayPlan[],
  options: Pick<PlanBookOptions, 'language'>,
): SheetDescription {
  return planBookSheet(plans, { ...options, name: book.sheet, figures: readPlanBook(book, plans).mended });
}
