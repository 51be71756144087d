import type { IsoMonth } from '../month-setup';

/** Whom a change is for. */
export type ScenarioWho =
  | { readonly kind: 'all' }
  /** As people lists call it. */
  | { readonly kind: 'position'; readonly position: string }
  /** Everybody who is paid by a plan in the month itself. */
  | { readonly kind: 'plan'; readonly plan: string }
  | { readonly kind: 'person'; readonly key: string };

/** What is changed. */
export type ScenarioFigure =
  /** Every figure whose `goal` is a target, and with it, the other way round, every attainment that is given as a figure. */
  | { readonly kind: 'targets' }
  | { readonly kind: 'input'; readonly input: string }
  /** A figure of the month that everybody under a plan shares. */
  | { readonly kind: 'department'; readonly plan: string; readonly figure: string };

/** One change of a scenario: `times` 1.1 is ten per cent more. Targets can only be taken `times` something. */
export interface ScenarioChange {
  readonly who: ScenarioWho;
  readonly figure: ScenarioFigure;
  readonly how: 'set' | 'times' | 'plus';
  readonly value: number;
}

/** People of one plan paid by another one, or by another version of it. */
export interface ScenarioPlan {
  readonly from: string;
  readonly to: { readonly plan: string; readonly validFrom: IsoMonth };
  /** By input of the new plan, the input of the one that pays these people now; inputs of the same name need none. */
  readonly figures?: Readonly<Record<string, string>>;
}

/** What if. Changes go one after the other, in their order, each on what those before it have left. */
export interface Scenario {
  /** Tells scenarios apart, whatever they are called. */
  readonly id: string;
  readonly name: string;
  readonly changes: readonly ScenarioChange[];
  readonly plans: readonly ScenarioPlan[];
}
