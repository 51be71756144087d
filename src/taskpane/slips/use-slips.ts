import { buildSlips, type SlipsBuildOptions, type SlipsOutcome } from '../../excel/build-slips';
import type { Language } from '../../i18n';
import type { MonthSetup } from '../../plan/month-setup';
import { useMonthStore } from '../month-context';
import { useMaking, type MakingControl, type MakingState } from '../use-making';

/** How far the pane is with making pay slips. */
export type SlipsState = MakingState<SlipsOutcome>;

export interface SlipsControl extends Omit<MakingControl<SlipsOutcome>, 'make'> {
  readonly make: (setup: MonthSetup, choice: Pick<SlipsBuildOptions, 'people' | 'layout' | 'company'>) => void;
}

/** Making pay slips, and what came of it. */
export function useSlips(language: Language): SlipsControl {
  const store = useMonthStore();
  const making = useMaking<SlipsOutcome>();
  return {
    ...making,
    make: (setup, choice) => {
      store.dismiss();
      making.make((options) => buildSlips(setup, language, { ...choice, ...options }));
    },
  };
}
