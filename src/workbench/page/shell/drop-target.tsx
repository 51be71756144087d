import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useText } from './text';

const useStyles = makeStyles({
  hint: {
    position: 'fixed',
    inset: 0,
    zIndex: tokens.zIndexOverlay,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase500,
  },
  local: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
});

/** Takes a file dropped anywhere on the page, with a hint while one is held over it. */
export function DropTarget({ onFile }: { readonly onFile: (file: File) => void }) {
  const styles = useStyles();
  const text = useText();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    // Captured, because the grid takes the drags over it for its own.
    const options = { capture: true };
    window.addEventListener('dragenter', drag, options);
    window.addEventListener('dragover', drag, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => {
      window.removeEventListener('dragenter', drag, options);
      window.removeEventListener('dragover', drag, options);
      window.removeEventListener('dragleave', leave, options);
      window.removeEventListener('drop', drop, options);
    };
  }, [onFile]);

  if (!over) return null;
  return (
    <div className={styles.hint} role="status">
      {text('document.drop')}
      <span className={styles.local}>{text('document.drop.local')}</span>
    </div>
  );
}
