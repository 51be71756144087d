import { mergeClasses } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import { usePeopleStyles } from './people-styles';
import type { Sorting } from './sort-people';

interface Props {
  readonly title: string;
  readonly direction: Sorting['direction'] | 'none';
  readonly isName: boolean;
  readonly onSort: () => void;
}

/** A column's title, which sorts by it. */
export function SortHeader({ title, direction, isName, onSort }: Props): React.JSX.Element {
  const styles = usePeopleStyles();
  const Arrow = direction === 'ascending' ? ArrowSortUpRegular : ArrowSortDownRegular;
  return (
    <th
      scope="col"
      aria-sort={direction}
      className={mergeClasses(styles.cell, styles.head, isName ? styles.name : styles.figure)}
    >
      <button type="button" className={styles.button} onClick={onSort}>
        {title}
        {direction !== 'none' && <Arrow aria-hidden fontSize={12} />}
      </button>
    </th>
  );
}
