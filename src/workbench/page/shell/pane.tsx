import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { AddInFrame } from './add-in-frame';
import { PANE_WIDTH, Splitter } from './splitter';
import { useText } from './text';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  title: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    height: '40px',
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  frame: {
    flexGrow: 1,
    minHeight: 0,
    '> iframe': { display: 'block', width: '100%', height: '100%', border: 'none', colorScheme: 'normal' },
  },
  hidden: { display: 'none' },
});

/**
 * The add-in's pane: its name, a close button, and its own page in a frame. Closed, the frame stays: the runtime in it
 * is shared with the functions in cells, as in Excel.
 */
export function Pane(props: {
  readonly name: string;
  readonly open: boolean;
  readonly runtime: number;
  readonly onFrame: (frame: HTMLIFrameElement) => () => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  const [width, setWidth] = useState(PANE_WIDTH.usual);
  return (
    <>
      {props.open && <Splitter width={width} onWidth={setWidth} />}
      <aside className={props.open ? styles.pane : styles.hidden} style={{ width }} aria-label={props.name}>
        <div className={styles.title}>
          <h2 className={styles.name}>{props.name}</h2>
          <Tooltip content={text('pane.close')} relationship="label">
            <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={props.onClose} />
          </Tooltip>
        </div>
        <AddInFrame key={props.runtime} className={styles.frame} title={props.name} onFrame={props.onFrame} />
      </aside>
    </>
  );
}
