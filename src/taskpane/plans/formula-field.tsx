import { makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlanProblem } from '../../plan/language';
import { useTexts } from '../texts';
import { hasErrors } from './check-draft';
import { ProblemList } from './problem-list';

const useStyles = makeStyles({
  field: { display: 'grid', gap: tokens.spacingVerticalXXS },
  box: { width: '100%' },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minHeight: '52px',
  },
});

interface Props {
  readonly formula: string;
  readonly problems: readonly PlanProblem[];
  readonly onFormula: (formula: string) => void;
}

/** A line's formula to edit; what is wrong with it is said as it is typed. */
export function FormulaField({ formula, problems, onFormula }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  const wrong = hasErrors(problems);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <Text size={200}>{t('lines.formula')}</Text>
      </label>
      <Textarea
        id={id}
        size="small"
        resize="vertical"
        className={styles.box}
        textarea={{ className: styles.text, spellCheck: false, autoCapitalize: 'off' }}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={problems.length > 0 ? `${id}-below` : undefined}
        value={formula}
        onChange={(_, { value }) => {
          onFormula(value);
        }}
      />
      <ProblemList id={`${id}-below`} problems={problems} formula={formula} />
    </div>
  );
}
