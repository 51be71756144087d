import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  sign: { flexShrink: 0, alignSelf: 'center', display: 'block' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  figure: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  legend: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
});

/** What the signs of a chart mean, one a row. */
export function Legend({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <ul className={useStyles().legend}>{children}</ul>;
}

interface Props {
  /** A drawing of 20 by 12 pixels. */
  readonly sign: ReactNode;
  readonly name: string;
  readonly figure?: string | undefined;
}

/** A sign of the chart, what it stands for and its figure. */
export function LegendItem({ sign, name, figure }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <svg width={20} height={12} aria-hidden className={styles.sign}>
        {sign}
      </svg>
      <span className={styles.name}>{name}</span>
      {figure !== undefined && <span className={styles.figure}>{figure}</span>}
    </li>
  );
}
