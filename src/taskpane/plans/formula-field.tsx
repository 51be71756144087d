import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlanProblem, PlanVersion } from '../../plan/language';
import { useTexts } from '../texts';
import { hasErrors } from './check-draft';
import { FormulaInput } from './compose/formula-input';
import { ProblemList } from './problem-list';

const useStyles = makeStyles({ field: { display: 'grid', gap: tokens.spacingVerticalXXS } });

interface Props {
  readonly formula: string;
  /** The plan whose names may be used, and the line that is written. */
  readonly version: PlanVersion;
  readonly line: string;
  readonly problems: readonly PlanProblem[];
  readonly onFormula: (formula: string) => void;
}

/** A line's formula to edit; what is wrong with it is said as it is typed. */
export function FormulaField({ formula, version, line, problems, onFormula }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <Text size={200}>{t('lines.formula')}</Text>
      </label>
      <FormulaInput
        id={id}
        formula={formula}
        version={version}
        line={line}
        wrong={hasErrors(problems)}
        describedBy={problems.length > 0 ? `${id}-below` : undefined}
        onFormula={onFormula}
      />
      <ProblemList id={`${id}-below`} problems={problems} formula={formula} />
    </div>
  );
}
