import {
  composeLine,
  newLineDraft,
  newPlan,
  PRIMITIVES,
  withFresh,
  withFreshFigure,
  withValue,
  type ComposedLine,
  type ComposeTexts,
  type LineDraft,
  type PartDraft,
  type PrimitiveKind,
} from '../../../../src/plan/compose';
import type { Text } from '../../../../src/i18n';
import type { IsoMonth } from '../../../../src/plan/month-setup';
import {
  compilePlan,
  evaluateTeam,
  type Parameter,
  type PayPlan,
  type PlanValues,
  type PlanVersion,
} from '../../../../src/plan/language';

export const MONTH = '2026-01' as IsoMonth;
export const inBoth = (text: string): Text => ({ 'en-US': text, 'zh-CN': text });

export const BLANK: PayPlan = newPlan('ours', inBoth('Ours'), MONTH);
export const BLANK_VERSION: PlanVersion = BLANK.versions[0]!;

/** New figures are called as their fields are. */
export const TEXTS: ComposeTexts = { titleOf: ({ key }) => key, text: inBoth };

/** What a test says about a form: table contents and words by field, and which optional fields are filled in. */
export interface Filled {
  readonly rates?: Readonly<Record<string, Partial<Parameter>>>;
  readonly words?: Readonly<Record<string, string>>;
  readonly also?: readonly string[];
}

/** A new line whose form is filled in with new figures, each called as its field is. */
export function filledDraft(primitive: PrimitiveKind, filled: Filled = {}, version = BLANK_VERSION): LineDraft {
  const context = { version, currency: 'CNY' };
  const draft = newLineDraft(primitive, context);
  const { fields } = PRIMITIVES[primitive];
  let core = draft.core;
  for (const key of filled.also ?? []) {
    const field = fields.find((one) => one.key === key)!;
    const section = field.kind === 'figure' && field.fresh.inputs ? 'inputs' : 'parameters';
    core = withFresh(core, field, section, '', context);
  }
  for (const [key, word] of Object.entries(filled.words ?? {})) core = withValue(core, key, word);
  for (const [key, content] of Object.entries(filled.rates ?? {})) core = withContent(core, key, content);
  return { ...draft, title: 'the line', core };
}

/** A part with other figures in one of its new rates or tables. */
export function withContent(part: PartDraft, key: string, content: Partial<Parameter>): PartDraft {
  const figure = part.fresh[key];
  if (figure?.section !== 'parameters') throw new Error(`${key} is no new rate`);
  const { unit } = figure.entry;
  const entry = { ...(unit !== undefined && { unit }), ...content } as Parameter;
  return withFreshFigure(part, key, { ...figure, entry });
}

export function composed(
  draft: LineDraft,
  version: PlanVersion = BLANK_VERSION,
): ComposedLine & { readonly version: PlanVersion } {
  const line = composeLine(draft, { version, currency: 'CNY' }, TEXTS);
  if (!line.version) throw new Error(`Missing: ${line.missing.map(({ key }) => key).join(', ')}`);
  return { ...line, version: line.version };
}

/** What each person of a team is paid for a line. */
export function paid(
  version: PlanVersion,
  line: string,
  people: readonly PlanValues[],
  department: PlanValues = {},
): readonly unknown[] {
  const plan = { ...BLANK, versions: [version] };
  const results = evaluateTeam(compilePlan(plan, version), { month: version.validFrom, people, department });
  return results.map(({ lines }) => lines.get(line)?.value);
}
