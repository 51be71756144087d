import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { namingInUse } from '../../excel/naming-in-use';
import { localAddress, type FormulaCell } from '../../excel/formula-cell';
import type { ExplainedCall, ExplainedPart as Part, Explanation } from '../../formula/explain/explanation';
import type { Place } from '../../sources/source';
import { Section } from '../build/section';
import { useTexts } from '../texts';
import { callsIn, type WrittenCall } from './calls';
import { ExplainedError } from './explained-error';
import { ExplainedPart } from './explained-part';
import { FormulaText } from './formula-text';
import { isErrorCode, shownResult } from './shown-value';

const useStyles = makeStyles({
  result: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  parts: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly explanation: Explanation;
  readonly onEdit: (cell: FormulaCell, formula: string, call: WrittenCall) => void;
  readonly onGoTo: (place: Place) => void;
}

/** How the figure in the selected cell comes about. */
export function ExplanationSection({ explanation, onEdit, onGoTo }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { cell, formulaCell, formula, result, parts, notes, error } = explanation;
  const source = localAddress(formulaCell);
  const address = localAddress(cell);
  const calls = callsIn(formula, namingInUse());
  const [outermost] = calls;
  const edit = (call: WrittenCall): void => {
    onEdit({ place: formulaCell, address: source, formula }, formula, call);
  };
  const shown = shownResult(result, parts.at(-1)?.result ?? null, texts);
  const onlyCall = parts.filter(({ kind }) => kind === 'call').length === 1;
  const callOf = ({ span }: ExplainedCall): WrittenCall | undefined => calls.find((call) => call.span[0] === span[0]);
  return (
    <Section
      title={source === address ? t('explain.title', { address }) : t('explain.titleSpill', { address, source })}
      aside={
        outermost && (
          <Button
            size="small"
            icon={<EditRegular />}
            onClick={() => {
              edit(outermost);
            }}
          >
            {t('explain.edit')}
          </Button>
        )
      }
    >
      <span className={mergeClasses(styles.result, isErrorCode(shown) && styles.wrong)}>{shown}</span>
      <FormulaText formula={formula} />
      {error && <ExplainedError error={error} onGoTo={onGoTo} />}
      {notes.map((note) => (
        <Text key={note} size={200} className={styles.quiet}>
          {note}
        </Text>
      ))}
      <ol className={styles.parts}>
        {parts.map((part, index) => (
          <li key={part.span.join('-')}>
            <ExplainedPart
              part={part}
              // The last part is the one that the figure is; of what leads to it, a call that is the only one is the rule
              // asked for, and other parts can be unfolded.
              open={index === parts.length - 1 || part.error !== null || (onlyCall && part.kind === 'call')}
              title={parts.length > 1 && formula === `=${part.written}` ? t('explain.whole') : null}
              only={parts.length === 1}
              // What follows from another part's error has been said there.
              said={followsFromError(part, parts) ? (part.error?.message ?? null) : (error?.message ?? null)}
              onGoTo={onGoTo}
              onEdit={part.kind === 'call' && calls.length > 1 ? editor(callOf(part), edit) : null}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function editor(call: WrittenCall | undefined, edit: (call: WrittenCall) => void): (() => void) | null {
  if (!call) return null;
  return () => {
    edit(call);
  };
}

function followsFromError(part: Part, parts: readonly Part[]): boolean {
  if (part.kind !== 'call') return false;
  return part.arguments.some(({ part: from }) => from !== null && isErrorCode(parts[from]?.result ?? ''));
}
