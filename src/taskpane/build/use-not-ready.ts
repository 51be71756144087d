import { isScored } from '../../plan/evaluate-person';
import type { MonthReview } from '../../sheets/month-types';
import { useMonthState } from '../month-context';
import { useTexts } from '../texts';
import { paysByIndicators } from './use-review';
import { weightsTotal } from './weights';
import { useWrongFieldCount } from './wrong-fields';

/** Why nothing can be built yet, and so what to do first; null where all is ready. */
export function useNotReady(review: MonthReview | null): string | null {
  const { t } = useTexts();
  const { setup, missing, busy } = useMonthState();
  const wrong = useWrongFieldCount();
  if (busy?.kind === 'opening') return null;
  if (!setup) return t(`build.needs.${missing[0] ?? 'people'}`);
  const byIndicators = paysByIndicators(review);
  if (byIndicators && setup.indicators.length === 0) return t('build.needs.indicators');
  if (wrong > 0) return t('build.needs.fields');
  if (!byIndicators) return null;
  return !isScored(setup) || weightsTotal(setup.indicators) === 1 ? null : t('build.needs.weights');
}
