import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { IsoMonth } from '../../plan/month-setup';
import type { PayPlan, PlanVersion } from '../../plan/language';
import { useWrongFieldCount, WrongFieldsProvider } from '../build/wrong-fields';
import { useTexts } from '../texts';
import { AskBar } from './ask-bar';
import { checkDraft, hasErrors } from './check-draft';
import { withExample, withoutVersion, withVersion, withVersionFrom } from './draft';
import { LinesSection, type Writing } from './lines-section';
import { NameForm } from './name-form';
import { PageFrame } from './page-frame';
import { ParametersSection } from './parameters-section';
import { PayLine } from './pay-line';
import { personLabel } from './people-list';
import { PlanLead } from './plan-lead';
import { PlanMenu } from './plan-menu';
import { PlanWords } from './plan-words';
import { ComposePage, type Composing } from './compose/compose-page';
import { FiguresSection } from './compose/figures-section';
import { ThisMonthSection } from './compose/this-month-section';
import { ScoreActions } from './scored/score-actions';
import { TrialSection } from './trial-section';
import { trialOf, versionsInOrder, withFigureNamed } from './trial';
import { useTrial } from './use-trial';
import { VersionChoice } from './version-choice';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What can be done with a plan of the workbook's own. */
export interface OwnPlan {
  /** As it is kept in the workbook. */
  readonly kept: PayPlan;
  readonly changed: boolean;
  readonly onPlan: (plan: PayPlan) => void;
  /** Keeps a plan in the place of the one that is kept. */
  readonly onSave: (plan: PayPlan) => void;
  readonly onDiscard: () => void;
  readonly onDelete: () => void;
  /** Opens the form for the indicators of a version that was put together from them. */
  readonly onIndicators: (month: IsoMonth) => void;
  /** Opens what a year of its scores means for grades. */
  readonly onGrades: () => void;
}

interface Props {
  readonly plan: PayPlan;
  /** null where the plan comes with the product, so that it stays as it is. */
  readonly own: OwnPlan | null;
  readonly busy: boolean;
  /** Titles that a copy cannot have. */
  readonly titles: readonly string[];
  readonly said: ReactNode;
  readonly onBack: () => void;
  readonly onExport: () => void;
  readonly onDuplicate: (title: string) => void;
  /** Goes to where a month is set up and built; null where there is no month beside the plans. */
  readonly onBuild: (() => void) | null;
}

/** A plan opened: what it pays for, figures to try it with, what they pay and why, and its rates. */
export function PlanPage(props: Props): React.JSX.Element {
  const { plan } = props;
  const versions = versionsInOrder(plan);
  const [month, setMonth] = useState<IsoMonth | null>(null);
  const version = versions.find(({ validFrom }) => validFrom === month) ?? versions.at(-1);
  if (!version) return <></>;
  return (
    <WrongFieldsProvider>
      <VersionPage key={version.validFrom} {...props} version={version} onVersion={setMonth} />
    </WrongFieldsProvider>
  );
}

function VersionPage(
  props: Props & { readonly version: PlanVersion; readonly onVersion: (month: IsoMonth | null) => void },
): React.JSX.Element {
  const { plan, own, version, titles, busy, said, onVersion, onBack, onExport, onDuplicate, onBuild } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const [composing, setComposing] = useState<Composing | null>(null);
  const [asking, setAsking] = useState<'name' | 'delete' | null>(null);
  const { compiled, results, trial, onTrial } = useTrial(plan, version, own?.kept ?? plan);
  const wrongFields = useWrongFieldCount();
  const isOwn = own !== null;
  const problems = useMemo(() => (isOwn ? checkDraft(plan) : []), [isOwn, plan]);
  const mustMend = wrongFields > 0 || hasErrors(problems);
  const result = results?.[trial.at] ?? null;
  const inTeam = (compiled?.usesTeam ?? false) || trial.people.length > 1;

  const change = (next: PlanVersion): void => {
    own?.onPlan(withVersion(plan, version, next));
  };
  const keepExample = (): void => {
    const next = withExample(version, trial, results ?? [], (number) => t('trial.keptAs', { number }));
    if (!next) return;
    change(next);
    onTrial(trialOf(next, (next.examples?.length ?? 1) - 1));
  };
  const save = (): void => {
    // A plan without an example is kept with the figures that it was tried with, for whoever opens it next.
    const isTried = trial.changed && (version.examples ?? []).length === 0;
    const tried = isTried
      ? withExample(version, trial, results ?? [], (number) => t('trial.keptAs', { number }))
      : null;
    own?.onSave(tried ? withVersion(plan, version, tried) : plan);
  };
  const writing: Writing | null = own && {
    version,
    index: plan.versions.indexOf(version),
    problems,
    onVersion: change,
  };

  if (own && composing) {
    return (
      <ComposePage
        composing={composing}
        plan={plan}
        version={version}
        trial={trial}
        onTrial={onTrial}
        onBack={() => {
          setComposing(null);
        }}
        onDone={(next, tried) => {
          setComposing(null);
          change(next);
          onTrial({ ...tried, changed: true });
        }}
      />
    );
  }
  return (
    <PageFrame
      title={plan.title[language]}
      back={t('plans.all')}
      onBack={onBack}
      actions={
        <PlanMenu
          onExport={onExport}
          onDuplicate={
            own &&
            (() => {
              setAsking('name');
            })
          }
          onDelete={
            own &&
            (() => {
              setAsking('delete');
            })
          }
        />
      }
      lead={own ? <PlanWords plan={plan} onPlan={own.onPlan} /> : <PlanLead plan={plan} />}
      footer={
        <>
          {said}
          <PayLine
            version={version}
            result={result}
            person={inTeam ? personLabel(version, trial.people[trial.at] ?? {}, trial.at, texts) : null}
          />
          {asking === 'name' && (
            <NameForm
              initial={t('duplicate.initial', { title: plan.title[language] })}
              taken={titles}
              busy={busy}
              onName={onDuplicate}
              onCancel={() => {
                setAsking(null);
              }}
            />
          )}
          {asking === 'delete' && own && (
            <AskBar question={t('delete.ask', { title: plan.title[language] })}>
              <Button size="small" onClick={own.onDelete}>
                {t('delete.delete')}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  setAsking(null);
                }}
              >
                {t('delete.keep')}
              </Button>
            </AskBar>
          )}
          {asking === null && !own && (
            <Button
              appearance="primary"
              onClick={() => {
                setAsking('name');
              }}
            >
              {t('duplicate.duplicate')}
            </Button>
          )}
          {asking === null && own && (
            <>
              <Text size={200} className={styles.quiet} id="plan-saving">
                {t(mustMend ? 'draft.mend' : own.changed ? 'draft.changed' : 'draft.saved')}
              </Text>
              <div className={styles.row}>
                <Button
                  appearance="primary"
                  className={styles.grow}
                  disabledFocusable={busy || mustMend || !own.changed}
                  aria-describedby="plan-saving"
                  onClick={save}
                >
                  {t('draft.save')}
                </Button>
                <Button disabledFocusable={busy || (!own.changed && wrongFields === 0)} onClick={own.onDiscard}>
                  {t('draft.discard')}
                </Button>
              </div>
            </>
          )}
        </>
      }
    >
      <VersionChoice
        plan={plan}
        version={version}
        onChoose={onVersion}
        editing={
          own && {
            onAdd: (from) => {
              own.onPlan(withVersionFrom(plan, from, version));
              onVersion(from);
            },
            onRemove: () => {
              own.onPlan(withoutVersion(plan, version));
              onVersion(null);
            },
          }
        }
      />
      {own && version.scored && (
        <ScoreActions
          version={version}
          onEdit={() => {
            own.onIndicators(version.validFrom);
          }}
          onGrades={own.onGrades}
        />
      )}
      {compiled && (
        <>
          <TrialSection
            compiled={compiled}
            trial={trial}
            results={results}
            onTrial={onTrial}
            onKeep={own && keepExample}
          />
          <LinesSection
            compiled={compiled}
            result={result}
            writing={writing}
            onCompose={(line) => {
              setComposing(line === null ? { kind: 'new' } : { kind: 'line', line });
            }}
          />
          {onBuild && <ThisMonthSection plan={plan} kept={own?.kept ?? null} onBuild={onBuild} />}
          {own && (
            <FiguresSection
              version={version}
              onVersion={change}
              onRename={(next, section, before, name) => {
                change(next);
                onTrial(withFigureNamed(trial, section, before, name));
              }}
            />
          )}
          <ParametersSection compiled={compiled} writing={writing} />
        </>
      )}
    </PageFrame>
  );
}
