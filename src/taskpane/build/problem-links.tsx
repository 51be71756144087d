import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { placeAddress } from '../../excel/address';
import type { Place } from '../../sources/source';
import { useMonthStore } from '../month-context';
import { useTexts } from '../texts';

/** Cells of a problem that are named one by one. */
const SHOWN = 3;

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** The way to the cells that a problem is about. */
export function ProblemLinks({ places }: { readonly places: readonly Place[] }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const shown = places.slice(0, SHOWN);
  const more = places.length - shown.length;
  return (
    <span className={styles.links}>
      {shown.map((place) => {
        const address = placeAddress(place);
        return (
          <Link
            key={address}
            as="button"
            aria-label={t('problems.goTo', { address })}
            onClick={() => {
              store.goTo(place);
            }}
          >
            {address}
          </Link>
        );
      })}
      {more > 0 && <span>{t('problems.morePlaces', { count: more })}</span>}
    </span>
  );
}
