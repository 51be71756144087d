import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  newWrapper,
  PRIMITIVES,
  withEntry,
  withoutEntry,
  withoutPaid,
  type FieldPlace,
  type LineDraft,
  type PartDraft,
  type WrapperKind,
} from '../../../plan/compose';
import { lineTitle, PAY, type PayPlan, type PlanValues, type PlanVersion } from '../../../plan/language';
import { useWrongFieldCount } from '../../build/wrong-fields';
import { useTexts } from '../../texts';
import { PageFrame } from '../page-frame';
import type { Trial } from '../trial';
import { FormulaBlock } from './formula-block';
import { LineResultRows } from './line-result';
import { PartFields } from './part-fields';
import { suggestedPart } from './suggested';
import { TryFields } from './try-fields';
import { useComposed, withExamples } from './use-composed';
import { withValues } from './with-values';
import { WrapperFields } from './wrapper-fields';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly plan: PayPlan;
  readonly version: PlanVersion;
  readonly currency: string;
  readonly initial: LineDraft;
  /** A wrapper that is all the form is about; null for the whole line. */
  readonly only: WrapperKind | null;
  /** What stands above the form. */
  readonly above?: React.ReactNode;
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
  readonly back: string;
  readonly onBack: () => void;
  readonly onDone: (version: PlanVersion, trial: Trial) => void;
  /** null where the line stands in the plan already, which has a field for its formula. */
  readonly onFormula: ((written: WrittenLine) => void) | null;
}

/** A line on its way from its form to its formula: all that is new with it is in the version, the line itself is not. */
export interface WrittenLine {
  readonly title: string;
  readonly formula: string;
  readonly version: PlanVersion;
  readonly trial: Trial;
}

/** A pay line as a form: its fields, the formula that they make and what that pays, all at once. */
export function LineFormPage(props: Props): React.JSX.Element {
  const { plan, version: before, currency, initial, only, trial, onTrial, onDone, onFormula } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const [draft, setDraft] = useState(initial);
  /** With the plan's own rates as they are changed in this form. */
  const [version, setVersion] = useState(before);
  const wrongFields = useWrongFieldCount();
  const context = useMemo(() => ({ version, currency }), [version, currency]);
  const composed = useComposed(draft, context, plan, before, trial);
  const { line, primitive } = draft;
  const isPay = line === PAY;
  const nameless = !isPay && draft.title.trim() === '';
  const tried = withExamples(trial, composed.examples);
  const isUsable = composed.problems.length === 0 && wrongFields === 0 && !nameless;
  const usable = isUsable ? composed.version : null;

  const setPart = (part: FieldPlace['part'], next: PartDraft | null): void => {
    setDraft((now) => (part === 'core' ? (next ? { ...now, core: next } : now) : { ...now, [part]: next }));
  };
  const shared = {
    context,
    line: isPay ? lineTitle(before, PAY)[texts.language] : draft.title.trim(),
    onParameter: (name: string, parameter: PlanVersion['parameters'][string]) => {
      setVersion((now) => withEntry(now, 'parameters', name, parameter));
    },
  };
  const wrapper = (kind: WrapperKind): React.JSX.Element => (
    <WrapperFields
      {...shared}
      kind={kind}
      part={draft[kind]}
      self={line}
      removable={only !== kind}
      onAdd={() => {
        setPart(kind, suggestedPart(newWrapper(kind, context), kind, version, texts));
      }}
      onPart={(part) => {
        setPart(kind, part);
      }}
      onRemove={() => {
        setPart(kind, null);
      }}
    />
  );

  const setValues = (inputs: PlanValues, department: PlanValues): void => {
    const next = withValues(draft, trial, composed.made, { inputs, department });
    setDraft(next.draft);
    onTrial(next.trial);
  };
  const write = (): void => {
    const { version: made, name, formula } = composed;
    if (!made || !onFormula) return;
    const rest = withoutEntry(withoutPaid(made, name), 'lines', name);
    onFormula({ title: draft.title, formula, version: rest, trial: tried });
  };

  return (
    <PageFrame
      title={isPay && !only ? t('compose.payTitle') : t(`compose.${only ?? primitive}.title`)}
      back={props.back}
      onBack={props.onBack}
      lead={
        !(isPay && !only) && (
          <Text size={200} className={styles.quiet}>
            {t(`compose.${only ?? primitive}.sentence`)}
          </Text>
        )
      }
      footer={
        <>
          {composed.version && <LineResultRows version={composed.version} name={composed.name} tried={composed} />}
          <div className={styles.row}>
            <Button
              appearance="primary"
              className={styles.grow}
              disabledFocusable={!usable}
              onClick={() => {
                if (usable) onDone(usable, tried);
              }}
            >
              {t(line === null ? 'compose.create' : 'compose.apply')}
            </Button>
            <Button onClick={props.onBack}>{t('plans.cancel')}</Button>
          </div>
        </>
      }
    >
      {props.above}
      {!only && !isPay && (
        <Field
          size="small"
          label={t('compose.name')}
          {...(nameless ? { validationMessage: t('compose.nameMissing'), validationState: 'error' as const } : {})}
        >
          <Input
            size="small"
            value={draft.title}
            onChange={(_, { value }) => {
              setDraft({ ...draft, title: value });
            }}
          />
        </Field>
      )}
      {!only && (
        <PartFields
          {...shared}
          kind={primitive}
          part={draft.core}
          fields={PRIMITIVES[primitive].fields}
          self={line}
          linesOnly={isPay}
          onPart={(part) => {
            setPart('core', part);
          }}
        />
      )}
      {!only && line === null && (
        <Checkbox
          label={{ children: t('compose.paid'), className: styles.small }}
          checked={draft.paid}
          onChange={(_, { checked }) => {
            setDraft({ ...draft, paid: checked === true });
          }}
        />
      )}
      {!only && line === null && primitive === 'sum' && draft.paid && (
        <Text size={200} className={styles.quiet}>
          {t('compose.sum.hint')}
        </Text>
      )}
      {(only === null || only === 'gate') && wrapper('gate')}
      {(only === null || only === 'limits') && wrapper('limits')}
      <FormulaBlock
        formula={composed.formula}
        problems={composed.problems}
        onWrite={onFormula && composed.version ? write : null}
      />
      {composed.version && (
        <TryFields
          version={composed.version}
          formula={composed.formula}
          values={{ inputs: tried.people[tried.at] ?? {}, department: tried.department }}
          missing={composed.result?.missing ?? []}
          onValues={setValues}
        />
      )}
    </PageFrame>
  );
}
