import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  toggle: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  aside: { color: tokens.colorNeutralForeground2 },
  content: { paddingTop: tokens.spacingVerticalS },
});

/** Something long that is folded away until it is asked for. */
export function Fold(props: {
  readonly title: string;
  /** What is said of it while it is folded. */
  readonly aside: string;
  readonly children: () => ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Chevron aria-hidden fontSize={16} />
        <Text size={200}>{props.title}</Text>
        <Text size={200} className={styles.aside}>
          {props.aside}
        </Text>
      </button>
      <div id={id}>{open && <div className={styles.content}>{props.children()}</div>}</div>
    </div>
  );
}
