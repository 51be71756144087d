import { Button, Link, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Explanation } from '../state';
import { useText } from './text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    height: '28px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  explaining: { color: tokens.colorStatusWarningForeground3, backgroundColor: tokens.colorStatusWarningBackground1 },
  message: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  head: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  note: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
});

/**
 * The line at the bottom: what a function says about the error in the selected cell, and, until it is dismissed,
 * what this page is and how to get the real thing. It is always there, so that nothing moves when a text comes or goes.
 */
export function StatusBar(props: {
  readonly explanation: Explanation | null;
  /** Where it is told how to install the add-in. */
  readonly installUrl: string | null;
  readonly note: boolean;
  readonly onDismissNote: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { explanation } = props;
  return (
    <footer className={mergeClasses(styles.bar, explanation !== null && styles.explaining)}>
      <span className={styles.message} role="status" title={explanation?.message}>
        {explanation ? (
          <>
            <span className={styles.head}>
              {text('explain.title', { error: explanation.error, cell: explanation.cell })}
            </span>
            {explanation.message}
          </>
        ) : (
          text('status.ready')
        )}
      </span>
      {props.note && !explanation && (
        <span className={styles.note}>
          {text('note.text')}
          {props.installUrl && (
            <Link href={props.installUrl} target="_blank" inline>
              {text('note.install')}
            </Link>
          )}
          <Tooltip content={text('note.dismiss')} relationship="label">
            <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={props.onDismissNote} />
          </Tooltip>
        </span>
      )}
    </footer>
  );
}
