import { LANGUAGES, type Language } from '../i18n';
import type { PayPlan } from '../plan/language';
import type { MonthSetup } from '../plan/month-setup';
import type { BuiltSheet } from './built-sheet';
import type { SheetDescription } from './description';
import type { ExistingMonth } from './existing-month';
import type { SheetNamer } from './month-shared';
import { planBookSheet, withOwnNotes } from './plan-book';
import { PLAN_BLOCK } from './plan-names';
import { planSheet } from './plan-sheet';
import { planSlots, type Slots } from './plan-slots';
import type { PlansInForce } from './plans-in-force';
import { sheetText } from './sheet-text';

interface PlanBlock {
  readonly setup: MonthSetup;
  readonly existing: ExistingMonth;
  readonly plans: PlansInForce;
  readonly language: Language;
}

/**
 * The Plan sheet: the figures of the indicators, if anybody is or was paid by them, and below them those of every plan,
 * with what the user has written beside these.
 */
export function planBlockSheet(
  { setup, existing, plans, language }: PlanBlock,
  byIndicators: boolean,
  nameOf: SheetNamer,
): { readonly sheet: BuiltSheet; readonly slots: Slots } {
  const slots = planSlots(setup, existing.plan);
  const name = nameOf(PLAN_BLOCK, sheetText('plan.sheetName', language));
  const above = byIndicators || existing.plan ? { ...planSheet(setup, slots, language), name } : null;
  const description =
    above && plans.book.length === 0
      ? above
      : withNotes(
          planBookSheet(plans.shown, { language, figures: plans.figures, name, ...(above ? { above } : {}) }),
          existing,
          plans.book,
          above?.cells.length ?? 0,
        );
  return { sheet: { block: PLAN_BLOCK, description, layout: null }, slots };
}

function withNotes(
  description: SheetDescription,
  { book, written }: ExistingMonth,
  plans: readonly PayPlan[],
  first: number,
): SheetDescription {
  return book ? withOwnNotes(description, book, first, textsOf([...plans, ...written])) : description;
}

/** Every text that the plans' part of the sheet can have from us. */
function textsOf(plans: readonly PayPlan[]): ReadonlySet<string> {
  const cells = LANGUAGES.flatMap((language) =>
    plans.flatMap((plan) => planBookSheet([plan], { language }).cells.flat()),
  );
  return new Set(cells.filter((cell) => typeof cell === 'string'));
}
