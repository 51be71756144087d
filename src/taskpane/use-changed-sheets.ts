import { useMonthStore } from './month-context';
import { useAtRest } from './use-at-rest';
import { useComingIntoSight } from './use-coming-into-sight';
import { useSheetEvents } from './use-sheet-events';

/** The preview and what is to be checked follow the sheets, also what was typed while another view was in sight. */
export function useChangedSheets(shown: boolean): void {
  const store = useMonthStore();
  const { changed } = useSheetEvents(shown, IGNORED);
  useComingIntoSight(shown, store.follow);
  useAtRest(changed, store.follow);
}

/** Without events the view is as it was when it was opened, and building reads everything afresh. */
const IGNORED = (): undefined => undefined;
