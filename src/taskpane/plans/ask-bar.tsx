import { makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** A question before something is done that cannot be taken back; the keyboard is brought to its answers. */
export function AskBar(props: { readonly question: string; readonly children: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={bar} role="group" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody id={id} className={styles.body}>
          {props.question}
        </MessageBarBody>
        <MessageBarActions>{props.children}</MessageBarActions>
      </MessageBar>
    </div>
  );
}
