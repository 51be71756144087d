import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowResetRegular } from '@fluentui/react-icons';
import { isMonth } from '../../plan/is-month';
import type { CompiledPlan, PersonResult, PlanInput, PlanValues } from '../../plan/language';
import { Section } from '../build/section';
import { useTexts } from '../texts';
import { EachTable } from './each-table';
import { FieldRow } from './field-row';
import { InputField } from './input-field';
import { PeopleList, personLabel } from './people-list';
import { firstTrial, trialOf, withOneMore, withoutPerson, withPerson, type Trial } from './trial';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalS },
  group: { display: 'grid', gap: tokens.spacingVerticalS },
  select: { minWidth: 0, width: '100%' },
  start: { justifySelf: 'start' },
});

interface Props {
  readonly compiled: CompiledPlan;
  readonly trial: Trial;
  readonly results: readonly PersonResult[] | null;
  readonly onTrial: (trial: Trial) => void;
  /** Keeps the figures as an example of the plan; null where it cannot be changed. */
  readonly onKeep: (() => void) | null;
}

/** The figures that a plan is tried out with: an example to begin with, and fields to change it. */
export function TrialSection({ compiled, trial, results, onTrial, onKeep }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { version, usesTeam } = compiled;
  const examples = version.examples ?? [];
  const person = trial.people[trial.at] ?? {};
  const missing = results?.[trial.at]?.missing ?? [];
  const shared = Object.entries(version.department ?? {});
  const inTeam = usesTeam || trial.people.length > 1;
  if (examples.length === 0 && shared.length === 0 && Object.keys(version.inputs).length === 0) return null;
  return (
    <Section
      title={t('trial.title')}
      aside={
        trial.changed &&
        examples.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowResetRegular />}
            onClick={() => {
              onTrial(trial.example === null ? firstTrial(version) : trialOf(version, trial.example));
            }}
          >
            {t('trial.reset')}
          </Button>
        )
      }
    >
      <div className={styles.fields}>
        {examples.length > 0 && (
          <Field label={t('trial.example')} size="small">
            <Select
              size="small"
              className={styles.select}
              value={String(trial.example ?? '')}
              onChange={(_, { value }) => {
                onTrial(trialOf(version, Number(value)));
              }}
            >
              {examples.map(({ title }, index) => (
                <option key={index} value={index}>
                  {title?.[language] ?? t('trial.numbered', { number: index + 1 })}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {usesMonth(compiled) && (
          <FieldRow label={t('trial.month')}>
            {(ids) => (
              <Input
                {...ids}
                size="small"
                type="month"
                className={styles.select}
                input={{ style: { minWidth: 0 } }}
                value={trial.month}
                onChange={(_, { value }) => {
                  if (isMonth(value)) onTrial({ ...trial, month: value, changed: true });
                }}
              />
            )}
          </FieldRow>
        )}
        {shared.length > 0 && (
          <div className={styles.group}>
            <Text size={200} weight="semibold">
              {t('trial.department')}
            </Text>
            {shared.map(([name, figure]) => (
              <InputField
                key={`${name} ${trial.example ?? ''}`}
                name={name}
                input={figure}
                value={single(trial.department[name])}
                missing={false}
                onChange={(value) => {
                  onTrial({ ...trial, department: { ...trial.department, [name]: value }, changed: true });
                }}
              />
            ))}
          </div>
        )}
        {inTeam && (
          <PeopleList
            version={version}
            people={trial.people}
            results={results}
            at={trial.at}
            onChoose={(at) => {
              onTrial({ ...trial, at });
            }}
            onAdd={() => {
              onTrial(withOneMore(trial));
            }}
            onRemove={(index) => {
              onTrial(withoutPerson(trial, index));
            }}
          />
        )}
        {(inTeam || shared.length > 0) && (
          <Text size={200} weight="semibold">
            {inTeam ? personLabel(version, person, trial.at, texts) : t('trial.own')}
          </Text>
        )}
        <PersonFields
          key={`${trial.example ?? ''} ${trial.at}`}
          inputs={version.inputs}
          values={person}
          missing={missing}
          onChange={(values) => {
            onTrial(withPerson(trial, values));
          }}
        />
        {onKeep && (trial.changed || trial.example === null) && (
          <Button size="small" appearance="transparent" className={styles.start} icon={<AddRegular />} onClick={onKeep}>
            {t('trial.keep')}
          </Button>
        )}
      </div>
    </Section>
  );
}

function PersonFields(props: {
  readonly inputs: Readonly<Record<string, PlanInput>>;
  readonly values: PlanValues;
  readonly missing: readonly string[];
  readonly onChange: (values: PlanValues) => void;
}): React.JSX.Element {
  const { inputs, values, missing, onChange } = props;
  const entries = Object.entries(inputs);
  const words = [...new Set(entries.flatMap(([, { each }]) => (each === undefined ? [] : [each])))];
  return (
    <>
      {entries.flatMap(([name, input]) =>
        input.each === undefined
          ? [
              <InputField
                key={name}
                name={name}
                input={input}
                value={single(values[name])}
                missing={missing.includes(name)}
                onChange={(value) => {
                  onChange({ ...values, [name]: value });
                }}
              />,
            ]
          : [],
      )}
      {words.map((word) => (
        <EachTable
          key={word}
          word={word}
          inputs={Object.fromEntries(entries.filter(([, { each }]) => each === word))}
          values={values}
          onChange={onChange}
        />
      ))}
    </>
  );
}

function single(value: PlanValues[string] | undefined): string | number | boolean | null | undefined {
  return typeof value === 'object' ? null : value;
}

function usesMonth({ lines }: CompiledPlan): boolean {
  return lines.some(({ formula }) => /\bmonth\.(start|end)\b/i.test(formula.text));
}
