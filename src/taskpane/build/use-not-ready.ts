import { isScored } from '../../plan/evaluate-person';
import { useMonthState } from '../month-context';
import { useTexts } from '../texts';
import { weightsTotal } from './weights';
import { useWrongFieldCount } from './wrong-fields';

/** Why nothing can be built yet, and so what to do first; null where all is ready. */
export function useNotReady(): string | null {
  const { t } = useTexts();
  const { setup, missing, busy } = useMonthState();
  const wrong = useWrongFieldCount();
  if (busy?.kind === 'opening') return null;
  if (!setup) return t(`build.needs.${missing[0] ?? 'people'}`);
  if (setup.indicators.length === 0) return t('build.needs.indicators');
  if (wrong > 0) return t('build.needs.fields');
  return !isScored(setup) || weightsTotal(setup.indicators) === 1 ? null : t('build.needs.weights');
}
