import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useText } from './text';

/** The widths that a task pane can have, in CSS pixels; Excel opens one at 350. */
export const PANE_WIDTH = { least: 320, usual: 350, most: 720 };

const KEY_STEP = 10;

const useStyles = makeStyles({
  handle: {
    flex: '0 0 5px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorBrandStroke2 },
    ':focus-visible': { outline: 'none', backgroundColor: tokens.colorStrokeFocus2 },
  },
});

/** The line between the grid and the pane: drag it, or move it with the arrow keys, Home and End. */
export function Splitter({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const styles = useStyles();
  const text = useText();
  const resize = (wanted: number) => {
    onWidth(Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted))));
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const widths: Record<string, number> = {
      ArrowLeft: width + KEY_STEP,
      ArrowRight: width - KEY_STEP,
      Home: PANE_WIDTH.least,
      End: PANE_WIDTH.most,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };

  return (
    <div
      className={styles.handle}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={text('pane.resize')}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onDoubleClick={() => {
        onWidth(PANE_WIDTH.usual);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
