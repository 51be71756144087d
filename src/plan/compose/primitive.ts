import type { FormulaNode } from '../../formula/tree';
import type { Enumeration } from '../../functions/enumeration';
import type { DepartmentFigure, InputKind, Parameter, ParameterKind, PlanInput, PlanValue } from '../language/pay-plan';
import type { PlanNames } from '../language/plan-names';
import type { Section } from './entries';

/** The kinds of pay lines that a form can write. */
export type PrimitiveKind =
  | 'fixed'
  | 'rate'
  | 'tiers'
  | 'grid'
  | 'multiplier'
  | 'weighted'
  | 'pool'
  | 'rank'
  | 'seniority'
  | 'lineShare'
  | 'sum'
  | 'attainment';

/** What goes round a line, or round the whole pay. */
export type WrapperKind = 'gate' | 'limits';

/** A figure as formulas write it, `unitsA` or `department.profit`; a table's name; a word of a choice; several figures. */
export type FormValue = string | readonly string[];
/** What a form holds, by field. Fields that may be left out are missing where they are; choices are always there. */
export type FormValues = Readonly<Record<string, FormValue>>;

export type FormField = FigureField | FiguresField | TableField | ChoiceField;

/** One figure: picked from the plan or made new. */
export interface FigureField {
  readonly kind: 'figure';
  readonly key: string;
  readonly optional?: boolean;
  /** Where it can come from; the first with something under `fresh` is where a new one goes. */
  readonly from: readonly Section[];
  /** What it can be. */
  readonly holds: readonly InputKind[];
  /** Inputs with a value for each of something are taken too. */
  readonly each?: boolean;
  readonly fresh: Fresh;
}

/** Several figures, such as the lines that are added up. */
export interface FiguresField {
  readonly kind: 'figures';
  readonly key: string;
  readonly from: readonly Section[];
  readonly holds: readonly InputKind[];
}

export interface TableField {
  readonly kind: 'table';
  readonly key: string;
  readonly holds: readonly ParameterKind[];
  readonly fresh: (context: FreshContext) => Parameter;
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly key: string;
  /** The words, the usual one first. */
  readonly words: readonly string[];
  /** Where formulas know the words in other spellings too. */
  readonly enumeration?: Enumeration;
}

/** What a new figure is at first, where it can be made; the reader's words are added to it. */
export interface Fresh {
  readonly inputs?: (context: FreshContext) => { readonly entry: PlanInput; readonly example: FreshExample };
  readonly department?: (context: FreshContext) => {
    readonly entry: DepartmentFigure;
    readonly example: FreshExample;
  };
  readonly parameters?: (context: FreshContext) => { readonly entry: Parameter };
}

/** A value to try a new figure with; several for one with a value for each of something. */
export type FreshExample = PlanValue | readonly PlanValue[];

/** What is known of the form that something new is made for. */
export interface FreshContext {
  /** The currency that the plan pays in. */
  readonly currency: string;
  /** The unit of the figure in another field; undefined where there is none. */
  readonly unit: (key: string) => string | undefined;
  /** The words of the choice in another field; null where it is a number. */
  readonly words: (key: string) => readonly string[] | null;
}

interface Part {
  readonly fields: readonly FormField[];
}

/** A kind of pay line: a form, the formula that it writes, and the way back. */
export interface Primitive extends Part {
  readonly kind: PrimitiveKind;
  /** Whether the line is paid; one that is not is worked with in other lines and not rounded. */
  readonly paid: boolean;
  /** The unit of what comes out, where the line is not paid. */
  readonly unit?: string;
  /** The formula. Every field that must be there is. */
  readonly write: (values: FormValues, names: PlanNames) => string;
  /** What the form holds where a formula has its shape; null where it has not. */
  readonly read: (node: FormulaNode, names: PlanNames) => FormValues | null;
}

/** A rule that goes round a formula. */
export interface Wrapper extends Part {
  readonly kind: WrapperKind;
  readonly write: (values: FormValues, inner: string) => string;
  readonly read: (
    node: FormulaNode,
    names: PlanNames,
  ) => { readonly values: FormValues; readonly inner: FormulaNode } | null;
}
