import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ExplainedCall, ExplainedPart as Part } from '../../formula/explain/explanation';
import type { Place } from '../../sources/source';
import { useTexts } from '../texts';
import { ExplainedArguments } from './explained-arguments';
import { ExplainedError } from './explained-error';
import { FigureTable } from './figure-table';
import { isErrorCode } from './shown-value';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  written: {
    fontFamily: tokens.fontFamilyMonospace,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  result: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  content: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'stretch' },
  // Little, because a table of slices wants the pane's whole width.
  folded: { paddingLeft: tokens.spacingHorizontalS },
  edit: { justifySelf: 'start' },
  text: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly part: Part;
  readonly open: boolean;
  /** What it is called in place of how it is written; null where it has no name. */
  readonly title?: string | null;
  /** There is no other part, so that nothing is to be folded. */
  readonly only: boolean;
  /** The error that is said above already. */
  readonly said: string | null;
  readonly onGoTo: (place: Place) => void;
  /** Opens the call in its form; null where the whole formula's own button does. */
  readonly onEdit: (() => void) | null;
}

/** One call or step of a formula, which can be folded away. */
export function ExplainedPart({
  part,
  open: openFirst,
  title = null,
  only,
  said,
  onGoTo,
  onEdit,
}: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const [open, setOpen] = useState(openFirst);
  const id = useId();
  const content = (
    <div className={styles.content}>
      {part.kind === 'call' ? (
        <Call call={part} onGoTo={onGoTo} />
      ) : (
        <Text size={200} className={styles.text}>
          {part.text}
        </Text>
      )}
      {part.error && part.error.message !== said && <ExplainedError error={part.error} onGoTo={onGoTo} />}
      {onEdit && (
        <Button size="small" className={styles.edit} onClick={onEdit}>
          {t('explain.editCall', { call: part.kind === 'call' ? part.name : '' })}
        </Button>
      )}
    </div>
  );
  if (only) return content;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          title={part.written}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Chevron aria-hidden fontSize={16} style={{ flexShrink: 0 }} />
          <Text size={200} className={title === null ? styles.written : undefined}>
            {title ?? part.written}
          </Text>
        </button>
        <Text
          size={200}
          weight="semibold"
          className={mergeClasses(styles.result, isErrorCode(part.result) && styles.wrong)}
        >
          {part.result}
        </Text>
      </div>
      <div id={id} className={styles.folded}>
        {open && content}
      </div>
    </>
  );
}

function Call({
  call,
  onGoTo,
}: {
  readonly call: ExplainedCall;
  readonly onGoTo: (place: Place) => void;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <Text size={200} weight="semibold">
        {call.title}
      </Text>
      <ExplainedArguments call={call} onGoTo={onGoTo} />
      {call.how.map((passage, index) =>
        passage.kind === 'sentence' ? (
          <Text key={index} size={200} className={styles.text}>
            {passage.text}
          </Text>
        ) : (
          <FigureTable key={index} label={call.title} {...passage} />
        ),
      )}
    </>
  );
}
