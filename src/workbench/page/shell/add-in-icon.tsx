import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ThemeName } from './theme';

const useStyles = makeStyles({
  icon: { boxSizing: 'border-box', borderRadius: tokens.borderRadiusMedium },
  onDark: { padding: '2px', backgroundColor: tokens.colorNeutralForeground1 },
});

/** One of the add-in's icons. They are drawn for a light ground, so a dark theme puts one under them. */
export function AddInIcon(props: {
  readonly src: string | undefined;
  /** The same drawing with twice as many pixels. */
  readonly src2x?: string | undefined;
  /** Width and height in CSS pixels. */
  readonly size: number;
  readonly theme: ThemeName;
}) {
  const styles = useStyles();
  return (
    <img
      className={mergeClasses(styles.icon, props.theme === 'dark' && styles.onDark)}
      src={props.src}
      srcSet={props.src2x && `${props.src2x} 2x`}
      width={props.size}
      height={props.size}
      alt=""
    />
  );
}
