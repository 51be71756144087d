import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { isErrorCode } from '../formulas/shown-value';

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { borderTop: `3px double ${tokens.colorNeutralStroke1}`, borderBottom: 'none' },
  toggle: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chevron: { alignSelf: 'center' },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  fault: { display: 'block', padding: `0 0 ${tokens.spacingVerticalXS} 20px`, overflowWrap: 'anywhere' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 20px`,
  },
});

interface Props {
  readonly title: string;
  readonly shown: string;
  readonly total: boolean;
  /** Something inside must be corrected. */
  readonly wrong: boolean;
  /** Why there is no figure, said without opening the line. */
  readonly fault?: string | null;
  readonly children: () => ReactNode;
}

/** A line of the plan with what it comes to; it opens to how that comes about. */
export function LineRow({ title, shown, total, wrong, fault = null, children }: Props): React.JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const weight = total ? 'semibold' : 'regular';
  return (
    <li className={mergeClasses(styles.line, total && styles.total)}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Chevron aria-hidden fontSize={16} className={styles.chevron} />
        <Text size={200} weight={weight}>
          {title} {wrong && <ErrorCircleRegular aria-hidden className={styles.wrong} />}
        </Text>
        <Text size={200} weight={weight} className={mergeClasses(styles.figure, isErrorCode(shown) && styles.wrong)}>
          {shown}
        </Text>
      </button>
      {fault !== null && (
        <Text size={200} className={mergeClasses(styles.fault, styles.wrong)}>
          {fault}
        </Text>
      )}
      <div id={id}>{open && <div className={styles.content}>{children()}</div>}</div>
    </li>
  );
}
