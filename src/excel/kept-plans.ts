import { describePlanProblem, readPlanText, writePlan, type PayPlan } from '../plan/language';
import { LANGUAGES, type Text } from '../i18n';
import { runExcel } from './run';
import { loadSettings, textsOf } from './settings';

/** Each plan has a setting of its own, so that what happens to one cannot harm another. */
const PREFIX = 'paysheet.plan.';

/** Office keeps about 2 MB of settings for an add-in; half of it is left for the others. Characters. */
const ROOM = 1_000_000;

/** A plan in the workbook that can no longer be read. */
export interface DamagedPlan {
  readonly name: string;
  /** As it stands in the workbook. */
  readonly text: string;
  /** The first thing that is wrong with it. */
  readonly reason: Text;
}

/** The workbook's own plans, by title as they were kept. */
export interface KeptPlans {
  readonly plans: readonly PayPlan[];
  readonly damaged: readonly DamagedPlan[];
}

/** How keeping a plan ended: `full` where the workbook's plans would be larger than a workbook takes, in characters. */
export type KeepOutcome =
  { readonly kind: 'kept' } | { readonly kind: 'full'; readonly size: number; readonly room: number };

/**
 * Reads the workbook's own plans, each checked as if it were imported. One round trip.
 * @throws ExcelProblem
 */
export function readKeptPlans(): Promise<KeptPlans> {
  return runExcel(async (context) => {
    const settings = loadSettings(context);
    await context.sync();
    return keptPlansIn(textsOf(settings));
  });
}

/** The workbook's own plans out of the texts of its settings. */
export function keptPlansIn(texts: ReadonlyMap<string, string>): KeptPlans {
  const plans: PayPlan[] = [];
  const damaged: DamagedPlan[] = [];
  for (const [name, text] of planTexts(texts)) {
    const { plan, problems } = readPlanText(text);
    if (plan?.plan === name) plans.push(plan);
    else damaged.push({ name, text, reason: reasonOf(name, problems[0]) });
  }
  return { plans, damaged };
}

/**
 * Keeps a plan in the workbook, in the place of one of the same name. It is saved with the workbook.
 * @throws ExcelProblem
 */
export function keepPlan(plan: PayPlan): Promise<KeepOutcome> {
  const text = writePlan(plan);
  return runExcel(async (context): Promise<KeepOutcome> => {
    const stored = await readSettings(context);
    const others = [...stored].filter(([name]) => name !== plan.plan);
    const size = others.reduce((sum, [, other]) => sum + other.length, text.length);
    if (size > ROOM) return { kind: 'full', size, room: ROOM };
    context.workbook.settings.add(PREFIX + plan.plan, text);
    await context.sync();
    return { kind: 'kept' };
  });
}

/**
 * Takes a plan out of the workbook.
 * @throws ExcelProblem
 */
export function removeKeptPlan(name: string): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.settings.getItemOrNullObject(PREFIX + name).delete();
    await context.sync();
  });
}

async function readSettings(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const settings = loadSettings(context);
  await context.sync();
  return planTexts(textsOf(settings));
}

function planTexts(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...texts].flatMap(([key, text]) => (key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), text] as const] : [])),
  );
}

function reasonOf(name: string, problem: Parameters<typeof describePlanProblem>[0] | undefined): Text {
  const [english, chinese] = LANGUAGES.map((language) => (problem ? describePlanProblem(problem, language) : name));
  return { 'en-US': english ?? name, 'zh-CN': chinese ?? name };
}
