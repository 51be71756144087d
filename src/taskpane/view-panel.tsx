import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { panelId, tabId, type View } from './view-tabs';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  hidden: { display: 'none' },
});

/** What stands under a tab: there from its first showing on, so that changing tabs loses nothing. */
export function ViewPanel(props: {
  readonly view: View;
  readonly shown: boolean;
  readonly children: ReactNode;
}): React.JSX.Element {
  const { view, shown, children } = props;
  const styles = useStyles();
  const [opened, setOpened] = useState(shown);
  if (shown && !opened) setOpened(true);
  return (
    <div
      role="tabpanel"
      id={panelId(view)}
      aria-labelledby={tabId(view)}
      className={mergeClasses(styles.panel, !shown && styles.hidden)}
    >
      {opened && children}
    </div>
  );
}
