import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { IsoMonth } from '../../../plan/month-setup';
import { compilePlan, type PayPlan, type PlanVersion } from '../../../plan/language';
import type { Situation } from '../../../plan/solve';
import { personLabel } from '../../plans/people-list';
import { firstTrial, teamFigures, trialOf, versionsInOrder } from '../../plans/trial';
import { VersionChoice } from '../../plans/version-choice';
import { useTexts } from '../../texts';
import { OnePerson } from './one-person';

const useStyles = makeStyles({
  choices: { display: 'grid', gap: tokens.spacingVerticalS },
  wide: { width: '100%', minWidth: 0 },
});

/** A plan on its own: one of its versions, with the figures of one of its examples to begin with. */
export function BarePlan({ plan }: { readonly plan: PayPlan }): React.JSX.Element {
  const versions = versionsInOrder(plan);
  const [month, setMonth] = useState<IsoMonth | null>(null);
  const version = versions.find(({ validFrom }) => validFrom === month) ?? versions.at(-1);
  if (!version) return <></>;
  return (
    <>
      <VersionChoice plan={plan} version={version} onChoose={setMonth} editing={null} />
      <BareVersion key={version.validFrom} plan={plan} version={version} />
    </>
  );
}

function BareVersion({ plan, version }: { readonly plan: PayPlan; readonly version: PlanVersion }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const examples = version.examples ?? [];
  const [trial, setTrial] = useState(() => firstTrial(version));
  const compiled = useMemo(() => compilePlan(plan, version), [plan, version]);
  const start: Situation = useMemo(() => ({ compiled, figures: teamFigures(trial), at: trial.at }), [compiled, trial]);
  return (
    <>
      <div className={styles.choices}>
        {examples.length > 0 && (
          <Field label={t('one.exampleOf')} size="small">
            <Select
              size="small"
              className={styles.wide}
              value={String(trial.example ?? '')}
              onChange={(_, { value }) => {
                setTrial(trialOf(version, Number(value)));
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
        {trial.people.length > 1 && (
          <Field label={t('one.whose')} size="small">
            <Select
              size="small"
              className={styles.wide}
              value={String(trial.at)}
              onChange={(_, { value }) => {
                setTrial({ ...trial, at: Number(value) });
              }}
            >
              {trial.people.map((person, index) => (
                <option key={index} value={index}>
                  {personLabel(version, person, index, texts)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <OnePerson key={`${trial.example ?? ''} ${trial.at}`} start={start} adjustment={0} />
    </>
  );
}
