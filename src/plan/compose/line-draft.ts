import { lineOf, PAY } from '../language/entries';
import type { DepartmentFigure, Parameter, PlanInput, PlanVersion } from '../language/pay-plan';
import { PlanNames } from '../language/plan-names';
import { readLine } from './line-form';
import type {
  FormField,
  FormValue,
  FormValues,
  FreshContext,
  FreshExample,
  PrimitiveKind,
  WrapperKind,
} from './primitive';
import { PRIMITIVES, WRAPPERS } from './primitives';

/** Something that a form makes new; `title` is the reader's own words, which the name in formulas is made of. */
export type FreshFigure =
  | { readonly section: 'inputs'; readonly title: string; readonly entry: PlanInput; readonly example: FreshExample }
  | {
      readonly section: 'department';
      readonly title: string;
      readonly entry: DepartmentFigure;
      readonly example: FreshExample;
    }
  | { readonly section: 'parameters'; readonly title: string; readonly entry: Parameter };

/** The fields of a part as they are filled in: each picked, made new or still empty. */
export interface PartDraft {
  readonly values: FormValues;
  readonly fresh: Readonly<Record<string, FreshFigure>>;
}

/** A pay line that is being composed by its form. */
export interface LineDraft {
  /** The line that is changed, `pay` for the whole pay; null for a new one. */
  readonly line: string | null;
  readonly title: string;
  readonly primitive: PrimitiveKind;
  /** Whether a new line is added up in the pay. */
  readonly paid: boolean;
  readonly core: PartDraft;
  readonly gate: PartDraft | null;
  readonly limits: PartDraft | null;
}

/** A draft of a new line: what must be there and can only be new is new already. */
export function newLineDraft(primitive: PrimitiveKind, context: PartContext): LineDraft {
  const { fields, paid } = PRIMITIVES[primitive];
  return { line: null, title: '', primitive, paid, core: newPart(fields, context), gate: null, limits: null };
}

/** The draft of a line that has a form; null where its formula has the shape of none. */
export function draftOf(version: PlanVersion, line: string, title: string): LineDraft | null {
  const formula = lineOf(version, line)?.formula ?? '';
  const form = readLine(formula, new PlanNames(version), line === PAY ? ['sum'] : undefined);
  if (!form) return null;
  const part = (values: FormValues): PartDraft => ({ values, fresh: {} });
  return {
    line,
    title,
    primitive: form.primitive,
    paid: PRIMITIVES[form.primitive].paid,
    core: part(form.values),
    gate: form.gate && part(form.gate),
    limits: form.limits && part(form.limits),
  };
}

/** What a new part is made for. */
export interface PartContext {
  readonly version: PlanVersion;
  readonly currency: string;
}

export function newWrapper(kind: WrapperKind, context: PartContext): PartDraft {
  const { fields } = WRAPPERS[kind];
  const part = newPart(fields, context);
  // Limits have nothing but what may be left out; a guarantee is what most begin with.
  const [first] = fields;
  return kind === 'limits' && first ? withFresh(part, first, 'parameters', '', context) : part;
}

function newPart(fields: readonly FormField[], context: PartContext): PartDraft {
  return fields.reduce<PartDraft>(
    (part, field) => {
      switch (field.kind) {
        case 'choice':
          return withValue(part, field.key, field.words[0] ?? '');
        case 'figures':
          return withValue(part, field.key, []);
        case 'table':
          return withFresh(part, field, 'parameters', '', context);
        case 'figure': {
          if (field.optional) return part;
          const section = field.from.find((one) => one !== 'lines' && field.fresh[one] !== undefined);
          return section && section !== 'lines' ? withFresh(part, field, section, '', context) : part;
        }
      }
    },
    { values: {}, fresh: {} },
  );
}

/** The part with something picked for a field; undefined leaves it empty. */
export function withValue(part: PartDraft, key: string, value: FormValue | undefined): PartDraft {
  return {
    values: value === undefined ? without(part.values, key) : { ...part.values, [key]: value },
    fresh: without(part.fresh, key),
  };
}

/** The part with something new for a field, as the field would have it. */
export function withFresh(
  part: PartDraft,
  field: FormField,
  section: FreshFigure['section'],
  title: string,
  context: PartContext,
): PartDraft {
  const made = freshFor(part, field, section, title, context);
  return made ? withFreshFigure(part, field.key, made) : part;
}

export function withFreshFigure(part: PartDraft, key: string, figure: FreshFigure): PartDraft {
  return { values: without(part.values, key), fresh: { ...part.fresh, [key]: figure } };
}

function freshFor(
  part: PartDraft,
  field: FormField,
  section: FreshFigure['section'],
  title: string,
  { version, currency }: PartContext,
): FreshFigure | null {
  const context = contextOf(part, version, currency);
  if (field.kind === 'table') return { section: 'parameters', title, entry: field.fresh(context) };
  if (field.kind !== 'figure') return null;
  const { inputs, department, parameters } = field.fresh;
  if (section === 'inputs') return inputs ? { section, title, ...inputs(context) } : null;
  if (section === 'department') return department ? { section, title, ...department(context) } : null;
  return parameters ? { section, title, ...parameters(context) } : null;
}

/** What a part's fields say about each other. */
export function contextOf(part: PartDraft, version: PlanVersion, currency: string): FreshContext {
  const names = new PlanNames(version);
  return {
    currency,
    unit: (key) => {
      const fresh = part.fresh[key];
      if (fresh) return fresh.entry.unit;
      const use = namedUse(part, key, names);
      if (use?.kind === 'input') return use.input.unit;
      if (use?.kind === 'department') return use.figure.unit;
      if (use?.kind === 'parameter') return use.parameter.unit;
      return use?.kind === 'line' ? lineOf(version, use.name)?.unit : undefined;
    },
    words: (key) => {
      const fresh = part.fresh[key];
      if (fresh) return fresh.section === 'inputs' && fresh.entry.kind === 'choice' ? wordsOf(fresh.entry) : null;
      const use = namedUse(part, key, names);
      return use?.kind === 'input' && use.input.choices ? wordsOf(use.input) : null;
    },
  };
}

function wordsOf({ choices = {} }: PlanInput): readonly string[] {
  return Object.keys(choices);
}

function namedUse(part: PartDraft, key: string, names: PlanNames): ReturnType<PlanNames['find']> {
  const value = part.values[key];
  return typeof value === 'string' ? names.find(value) : undefined;
}

function without<T>(entries: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).filter(([one]) => one !== key));
}
