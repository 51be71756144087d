import { useEffect, useRef } from 'react';

/**
 * The frame that the add-in's page runs in. What it loads is decided by `onFrame`, which is given a frame that is not
 * in the page yet (a frame takes its name, where Office puts what the page must know, only when it is put there), and
 * gives back what to do when the frame goes.
 */
export function AddInFrame(props: {
  readonly className: string;
  readonly title: string;
  readonly onFrame: (frame: HTMLIFrameElement) => () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const { onFrame, title } = props;
  useEffect(() => {
    const frame = document.createElement('iframe');
    frame.title = title;
    const stop = onFrame(frame);
    place.current?.append(frame);
    return () => {
      stop();
      frame.remove();
    };
  }, [onFrame, title]);
  return <div ref={place} className={props.className} />;
}
