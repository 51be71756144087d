import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { InsertionBar } from './insertion-bar';
import { ResultLine } from './result-line';
import type { Insertion } from './use-insertion';
import type { PreviewState } from './use-preview';

const useStyles = makeStyles({
  footer: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
  },
});

interface Props {
  readonly label: string;
  /** What is still to be done; pressing the button all the same marks where. */
  readonly reason: string | null;
  readonly state: PreviewState;
  readonly insertion: Insertion;
}

/** What a form would come to, the one thing to do with it, and what came of that. */
export function InsertBar({ label, reason, state, insertion }: Props): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <footer className={styles.footer}>
      <InsertionBar insertion={insertion} />
      <ResultLine id={id} reason={reason} state={state} />
      <Button type="submit" appearance="primary" disabledFocusable={insertion.busy} aria-describedby={id}>
        {label}
      </Button>
    </footer>
  );
}
