import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { explainLine, type CompiledLine, type CompiledPlan, type LineResult } from '../../plan/language';
import { ExplainedError } from '../formulas/explained-error';
import { ExplainedPart } from '../formulas/explained-part';
import { FigureTable } from '../formulas/figure-table';
import { FormulaText } from '../formulas/formula-text';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalS },
  parts: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
});

/** So many parts are read at once; of more, the first that does something with a table. */
const FEW = 3;

/** Names of a plan stand in no cells that could be gone to. */
const nowhere = (): void => undefined;

interface Props {
  readonly compiled: CompiledPlan;
  readonly line: CompiledLine;
  readonly result: LineResult;
  /** The formula has a field of its own above. */
  readonly formulaShown: boolean;
}

/** How a line came about: what its names stand for, and the parts that explain a cell too. */
export function LineExplanation({ compiled, line, result, formulaShown }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { title, formula, figures, parts, error } = useMemo(
    () => explainLine(compiled, line, result, language),
    [compiled, line, result, language],
  );
  const firstCall = parts.findIndex(({ kind }) => kind === 'call');
  return (
    <div className={styles.content}>
      {!formulaShown && <FormulaText formula={formula} />}
      {error && <ExplainedError error={error} onGoTo={nowhere} />}
      {figures.length > 0 && (
        <FigureTable
          label={t('lines.figuresOf', { title })}
          columns={[
            { title: t('lines.figure'), align: 'start' },
            { title: t('explain.value'), align: 'end' },
          ]}
          rows={figures.map((figure) => ({
            cells: [t('lines.named', { title: figure.title, name: figure.name }), figure.value],
            marked: false,
          }))}
          total={null}
        />
      )}
      <ol className={styles.parts}>
        {parts.map((part, index) => (
          <li key={part.span.join('-')}>
            <ExplainedPart
              part={part}
              open={parts.length <= FEW || index === firstCall || part.error !== null}
              only={parts.length === 1}
              said={error?.message ?? null}
              onGoTo={nowhere}
              onEdit={null}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
