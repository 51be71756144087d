import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { freeName, withEntry, withPaid } from '../../../plan/compose';
import type { PayPlan, PlanVersion } from '../../../plan/language';
import { useTexts } from '../../texts';
import { checkDraft, problemsOf } from '../check-draft';
import { inEveryLanguage, withVersion } from '../draft';
import { FormulaField } from '../formula-field';
import { PageFrame } from '../page-frame';
import { withPerson, type Trial } from '../trial';
import { LineResultRows } from './line-result';
import { TryFields } from './try-fields';
import { UnknownNames } from './unknown-names';
import { tryVersion } from './use-composed';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly plan: PayPlan;
  readonly version: PlanVersion;
  readonly currency: string;
  /** What is written at first, and the version with what is new with it. */
  readonly initial: { readonly title: string; readonly formula: string; readonly version: PlanVersion };
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
  readonly back: string;
  readonly onBack: () => void;
  readonly onDone: (version: PlanVersion, trial: Trial) => void;
}

/** A new pay line as a formula, checked and worked out while it is typed. */
export function LineFormulaPage(props: Props): React.JSX.Element {
  const { plan, version: before, currency, initial, trial, onTrial, back, onBack, onDone } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const [title, setTitle] = useState(initial.title);
  const [formula, setFormula] = useState(initial.formula);
  const [paid, setPaid] = useState(true);
  /** With figures that were added while the formula was typed. */
  const [base, setBase] = useState(initial.version);
  const name = freeName(title, base, 'lines');
  const version = useMemo(() => {
    const entry = paid ? { unit: currency } : { rounding: 'none' as const };
    const added = withEntry(base, 'lines', name, { title: inEveryLanguage(title.trim()), formula, ...entry });
    return paid ? withPaid(added, name) : added;
  }, [base, name, title, formula, paid, currency]);
  const draft = useMemo(() => withVersion(plan, before, version), [plan, before, version]);
  const index = plan.versions.indexOf(before);
  const problems = useMemo(() => problemsOf(checkDraft(draft), index, 'lines', name), [draft, index, name]);
  const tried = useMemo(() => tryVersion(plan, before, version, trial), [plan, before, version, trial]);
  const shown = formula.trim() === '' ? [] : problems.filter(({ key }) => key !== 'line.unpaid');
  const nameless = title.trim() === '';
  return (
    <PageFrame
      title={t('compose.formula.title')}
      back={back}
      onBack={onBack}
      footer={
        <>
          <LineResultRows version={version} name={name} tried={tried} />
          <div className={styles.row}>
            <Button
              appearance="primary"
              className={styles.grow}
              disabledFocusable={tried.compiled === null || nameless}
              onClick={() => {
                if (tried.compiled && !nameless) onDone(version, trial);
              }}
            >
              {t('compose.create')}
            </Button>
            <Button onClick={onBack}>{t('plans.cancel')}</Button>
          </div>
        </>
      }
    >
      <Field
        size="small"
        label={t('compose.name')}
        {...(nameless ? { validationMessage: t('compose.nameMissing'), validationState: 'error' as const } : {})}
      >
        <Input
          size="small"
          value={title}
          onChange={(_, { value }) => {
            setTitle(value);
          }}
        />
      </Field>
      <FormulaField formula={formula} version={base} line={name} problems={shown} onFormula={setFormula} />
      <UnknownNames problems={shown} version={base} onVersion={setBase} />
      <Checkbox
        label={{ children: t('compose.paid'), className: styles.small }}
        checked={paid}
        onChange={(_, { checked }) => {
          setPaid(checked === true);
        }}
      />
      <TryFields
        version={version}
        formula={formula}
        values={{ inputs: trial.people[trial.at] ?? {}, department: trial.department }}
        missing={tried.result?.missing ?? []}
        onValues={(inputs, department) => {
          onTrial({ ...withPerson(trial, inputs), department });
        }}
      />
    </PageFrame>
  );
}
