import type { Text } from '../../i18n';
import { lineOf, PAY } from '../language/entries';
import type { PlanLine, PlanValues, PlanVersion } from '../language/pay-plan';
import { PlanNames } from '../language/plan-names';
import { entryOf, withEntry } from './entries';
import { withoutUnused } from './drop-line';
import { freeName } from './free-name';
import { writeLine } from './line-form';
import { contextOf, type FreshFigure, type LineDraft, type PartContext, type PartDraft } from './line-draft';
import { withPaid, withoutPaid } from './paid-lines';
import type { FormField, FormValue, FormValues } from './primitive';
import { PRIMITIVES, WRAPPERS } from './primitives';

/** Which part of a form, and which of its fields. */
export interface FieldPlace {
  readonly part: 'core' | 'gate' | 'limits';
  readonly key: string;
}

/** A line as its form would have it, in the plan. */
export interface ComposedLine {
  /** The version with the line and all that is new with it; null while something is missing. */
  readonly version: PlanVersion | null;
  /** The line's name. */
  readonly name: string;
  readonly formula: string;
  /** Fields that must be filled in first. */
  readonly missing: readonly FieldPlace[];
  /** Values to try the new figures with: a person's own, and the department's. */
  readonly examples: { readonly inputs: PlanValues; readonly department: PlanValues };
  /** Where what is new stands in the form, by the name that formulas write. */
  readonly made: Readonly<Record<string, FieldPlace>>;
}

export interface ComposeTexts {
  /** What something new is called that has been given no title. */
  readonly titleOf: (place: FieldPlace, figure: FreshFigure) => string;
  /** A text in every language, of what somebody typed in one. */
  readonly text: (typed: string) => Text;
}

/**
 * Puts a draft's line into a version: makes what is new under free names, writes the formula, and has a new line paid where
 * it is one that is paid. What the line used before and nothing uses any longer goes.
 */
export function composeLine(draft: LineDraft, { version, currency }: PartContext, texts: ComposeTexts): ComposedLine {
  const parts = partsOf(draft);
  const missing = parts.flatMap(({ name, fields, part }) =>
    missingIn(fields, part).map((key) => ({ part: name, key })),
  );
  const title = draft.title.trim();
  const name = draft.line ?? freeName(title, version, 'lines');
  let next = draft.line === null ? withEntry(version, 'lines', name, '0') : version;
  const inputs: Record<string, PlanValues[string]> = {};
  const department: Record<string, PlanValues[string]> = {};
  const made: Record<string, FieldPlace> = {};
  const filled = new Map<FieldPlace['part'], FormValues>();
  for (const { name: partName, part, fields } of parts) {
    const values: Record<string, FormValue> = { ...part.values };
    for (const { key } of fields) {
      const figure = part.fresh[key];
      if (!figure) continue;
      const called = figure.title.trim() || texts.titleOf({ part: partName, key }, figure);
      const fresh = freeName(called, next, figure.section);
      next = withFigure(next, fresh, figure, texts.text(called));
      if (figure.section === 'inputs') inputs[fresh] = figure.example;
      if (figure.section === 'department') department[fresh] = figure.example;
      const written = figure.section === 'department' ? `department.${fresh}` : fresh;
      made[written] = { part: partName, key };
      values[key] = written;
    }
    filled.set(partName, values);
  }
  const form = {
    primitive: draft.primitive,
    values: filled.get('core') ?? {},
    gate: filled.get('gate') ?? null,
    limits: filled.get('limits') ?? null,
  };
  const formula = missing.length > 0 ? '' : writeLine(form, new PlanNames(next));
  const examples = { inputs, department };
  if (missing.length > 0 || formula === '') return { version: null, name, formula, missing, examples, made };
  const written = withLine(draft, next, name, formula, texts.text(title), currency);
  return { version: withoutUnused(version, written), name, formula, missing, examples, made };
}

interface NamedPart {
  readonly name: FieldPlace['part'];
  readonly part: PartDraft;
  readonly fields: readonly FormField[];
}

function partsOf({ primitive, core, gate, limits }: LineDraft): readonly NamedPart[] {
  return [
    { name: 'core', part: core, fields: PRIMITIVES[primitive].fields },
    ...(gate ? [{ name: 'gate' as const, part: gate, fields: WRAPPERS.gate.fields }] : []),
    ...(limits ? [{ name: 'limits' as const, part: limits, fields: WRAPPERS.limits.fields }] : []),
  ];
}

function missingIn(fields: readonly FormField[], { values, fresh }: PartDraft): readonly string[] {
  return fields
    .filter((field) => field.kind === 'table' || (field.kind === 'figure' && !field.optional))
    .map(({ key }) => key)
    .filter((key) => values[key] === undefined && fresh[key] === undefined);
}

function withFigure(version: PlanVersion, name: string, figure: FreshFigure, title: Text): PlanVersion {
  switch (figure.section) {
    case 'inputs':
      return withEntry(version, 'inputs', name, { title, ...figure.entry });
    case 'department':
      return withEntry(version, 'department', name, { title, ...figure.entry });
    case 'parameters':
      return withEntry(version, 'parameters', name, { title, ...figure.entry });
  }
}

function withLine(
  draft: LineDraft,
  version: PlanVersion,
  name: string,
  formula: string,
  title: Text,
  currency: string,
): PlanVersion {
  if (name === PAY) return { ...version, pay: formula };
  if (draft.line !== null) {
    const before = lineOf(version, name);
    return withEntry(version, 'lines', name, { ...before, title, formula });
  }
  const { paid, unit } = PRIMITIVES[draft.primitive];
  if (!draft.paid) {
    const counted = unit ?? unitOfSum(draft, version, currency);
    const line: PlanLine = { title, formula, ...(counted !== undefined && { unit: counted }), rounding: 'none' };
    return withEntry(version, 'lines', name, line);
  }
  const added = withEntry(version, 'lines', name, { title, formula, unit: paid ? currency : (unit ?? currency) });
  // What is paid as part of a sum is not paid a second time on its own.
  const inSum = draft.primitive === 'sum' ? figuresOf(draft.core).filter((one) => isLine(version, one)) : [];
  return withPaid(inSum.reduce(withoutPaid, added), name);
}

function isLine(version: PlanVersion, name: string): boolean {
  return entryOf(version, 'lines', name) !== undefined;
}

function figuresOf({ values }: PartDraft): readonly string[] {
  return Object.values(values).flatMap((value) => (typeof value === 'string' ? [] : value));
}

/** A sum is counted in what its first figure is counted in. */
function unitOfSum({ core }: LineDraft, version: PlanVersion, currency: string): string | undefined {
  const [first] = figuresOf(core);
  return first === undefined ? undefined : contextOf({ values: { first }, fresh: {} }, version, currency).unit('first');
}
