import {
  USUAL_SPREAD,
  USUAL_TOGETHER,
  USUAL_TRIALS,
  type Simulation,
  type Spread,
  type VariedFigure,
} from '../../../plan/simulate';

/** The spread of one figure, where somebody has set it. */
export type OwnSpread = Pick<Spread, 'size' | 'of'> & { readonly on: boolean };

/** What the page is set to. */
export interface RiskSettings {
  /** Of a scenario; null for the month as it is. */
  readonly scenario: string | null;
  /** Of all sales figures that have none of their own, as a share. */
  readonly usual: number;
  /** By plan and figure, `spreadKey`. */
  readonly own: Readonly<Record<string, OwnSpread>>;
  readonly form: Spread['form'];
  readonly together: number;
  readonly luck: Simulation['luck'];
  readonly trials: number;
  readonly seed: number;
}

/** What the page begins with. Everybody’s first seed is the same, so that colleagues see the same figures. */
export const FIRST_SETTINGS: RiskSettings = {
  scenario: null,
  usual: USUAL_SPREAD,
  own: {},
  form: 'normal',
  together: USUAL_TOGETHER,
  luck: 'person',
  trials: USUAL_TRIALS,
  seed: 1,
};

export function spreadKey({ compiled, name }: VariedFigure): string {
  return `${compiled.plan.plan} ${name}`;
}

/** The spread of a figure: its own, or the usual one where it says what was sold. */
export function spreadOf(figure: VariedFigure, { own, usual }: RiskSettings): OwnSpread {
  return own[spreadKey(figure)] ?? { on: figure.sales, size: usual, of: 'share' };
}

/** What is tried out. */
export function simulationOf(figures: readonly VariedFigure[], settings: RiskSettings): Simulation {
  const { form, together, luck, trials, seed } = settings;
  const spreads = figures.flatMap((figure): Spread[] => {
    const { on, size, of } = spreadOf(figure, settings);
    return on && size > 0 ? [{ plan: figure.compiled.plan.plan, figure: figure.name, form, size, of }] : [];
  });
  return { trials, seed, spreads, together, luck };
}
