import { useState } from 'react';
import { describePlanProblem, writePlan, type PayPlan, type PlanProblem } from '../../plan/language';
import { newPlan } from '../../plan/compose';
import type { IsoMonth } from '../../plan/month-setup';
import { readScoredSheet, scoredPlan, withScoredSheet } from '../../plan/scored';
import { BUILT_IN_PLANS } from '../../plans/built-in';
import { FIRST_MONTH } from '../../plans/built-in/first-month';
import { useTexts } from '../texts';
import { checkDraft, hasErrors } from './check-draft';
import { copyOf, inEveryLanguage, withFreshExamples } from './draft';
import { ExportPage } from './export-page';
import { Gallery } from './gallery';
import { ImportPage } from './import-page';
import { NewPlanPage } from './compose/new-plan-page';
import { freeName, planNameFor } from './plan-name';
import { PlanPage } from './plan-page';
import { PlansSaidBar } from './said-bar';
import { GradesPage } from './scored/grades-page';
import { ScoredPage, type MadeScore } from './scored/scored-page';
import { useKeptPlans } from './use-kept-plans';

interface Opened {
  readonly name: string;
  readonly own: boolean;
}

type Place =
  | { readonly kind: 'gallery' }
  | { readonly kind: 'import'; readonly text: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'score' }
  | { readonly kind: 'plan' | 'export' | 'grades'; readonly opened: Opened }
  /** The indicators of one of a plan’s versions. */
  | { readonly kind: 'indicators'; readonly opened: Opened; readonly month: IsoMonth };

const GALLERY: Place = { kind: 'gallery' };

/** The view about pay plans: those that come with the product and the workbook's own, to be tried, adapted and exchanged. */
export default function PlansView(props: {
  readonly shown: boolean;
  /** Goes to where a month is set up and built; left out, the plans are shown without what they pay in a month. */
  readonly onBuild?: () => void;
}): React.JSX.Element {
  const { shown, onBuild = null } = props;
  const { t, language } = useTexts();
  const { kept: inBook, busy, said, say, keep, remove } = useKeptPlans(shown);
  const [place, setPlace] = useState<Place>(GALLERY);
  /** What has been written and not kept yet, by the plan's name: leaving a page loses nothing. */
  const [drafts, setDrafts] = useState<ReadonlyMap<string, PayPlan>>(new Map());
  /** Counts what was discarded, so that fields forget what was typed in them. */
  const [discarded, setDiscarded] = useState(0);

  const saved = inBook?.plans ?? [];
  const own = saved.map((plan) => drafts.get(plan.plan) ?? plan);
  const names = [...BUILT_IN_PLANS, ...saved].map(({ plan }) => plan);
  const titles = [...BUILT_IN_PLANS, ...own].map(({ title }) => title[language]);
  const find = ({ name, own: isOwn }: Opened): PayPlan | undefined =>
    (isOwn ? own : BUILT_IN_PLANS).find(({ plan }) => plan === name);
  const go = (next: Place): void => {
    say(null);
    setPlace(next);
  };
  const setDraft = (name: string, draft: PayPlan | null): void => {
    setDrafts((before) => {
      const after = new Map(before);
      if (draft) after.set(name, draft);
      else after.delete(name);
      return after;
    });
  };
  const sayBar = (
    <PlansSaidBar
      said={said}
      onDismiss={() => {
        say(null);
      }}
    />
  );

  const duplicate = async (plan: PayPlan, title: string): Promise<void> => {
    const copy = withFreshExamples(copyOf(plan, planNameFor(title, names), title));
    if (!(await keep(copy))) return;
    setPlace({ kind: 'plan', opened: { name: copy.plan, own: true } });
    say({ kind: 'created', title, notes: [] });
  };
  const start = async (title: string, month: IsoMonth): Promise<void> => {
    const fresh = newPlan(planNameFor(title, names), inEveryLanguage(title), month);
    if (!(await keep(fresh))) return;
    setPlace({ kind: 'plan', opened: { name: fresh.plan, own: true } });
    say({ kind: 'started', title, notes: [] });
  };
  const score = async ({ sheet, title, position }: MadeScore): Promise<void> => {
    const about = { plan: planNameFor(title, names), title: inEveryLanguage(title), validFrom: FIRST_MONTH };
    const made = scoredPlan(sheet, { ...about, positions: position ? [position] : [] });
    if (!(await keep(made))) return;
    setPlace({ kind: 'plan', opened: { name: made.plan, own: true } });
    say({ kind: 'created', title, notes: [] });
  };
  const save = async (draft: PayPlan): Promise<void> => {
    const plan = withFreshExamples(draft);
    if (!(await keep(plan))) return;
    setDraft(plan.plan, null);
    say({ kind: 'saved', title: plan.title[language], notes: [] });
  };
  const take = async (plan: PayPlan, warnings: readonly PlanProblem[], asCopy: boolean): Promise<void> => {
    const title = plan.title[language];
    const taken = asCopy && titles.includes(title);
    const name = asCopy ? freeName(plan.plan, names) : plan.plan;
    const kept = taken ? copyOf(plan, name, t('duplicate.initial', { title })) : { ...plan, plan: name };
    if (!(await keep(kept))) return;
    setDraft(name, null);
    setPlace({ kind: 'plan', opened: { name, own: true } });
    const notes = warnings.map((problem) => describePlanProblem(problem, language));
    say({ kind: 'imported', title: kept.title[language], notes });
  };
  const drop = async (name: string, title: string): Promise<void> => {
    if (!(await remove(name))) return;
    setDraft(name, null);
    setPlace(GALLERY);
    say({ kind: 'deleted', title, notes: [] });
  };

  const plan = 'opened' in place ? find(place.opened) : undefined;
  const before =
    'opened' in place && place.opened.own ? saved.find((one) => one.plan === place.opened.name) : undefined;
  if (plan && place.kind === 'export') {
    return (
      <ExportPage
        plan={before ?? plan}
        changed={drafts.has(place.opened.name)}
        onBack={() => {
          go({ kind: 'plan', opened: place.opened });
        }}
      />
    );
  }
  if (plan && place.kind === 'grades') {
    return (
      <GradesPage
        plan={before ?? plan}
        said={sayBar}
        onBack={() => {
          go({ kind: 'plan', opened: place.opened });
        }}
        onSay={say}
        onBuild={onBuild}
      />
    );
  }
  if (plan && place.kind === 'indicators') {
    const { opened, month } = place;
    const version = plan.versions.find(({ validFrom }) => validFrom === month);
    const sheet = version && readScoredSheet(version);
    const back = (): void => {
      go({ kind: 'plan', opened });
    };
    if (version && sheet) {
      return (
        <ScoredPage
          editing={{ title: plan.title[language], sheet }}
          titles={titles}
          busy={busy}
          said={sayBar}
          back={plan.title[language]}
          onBack={back}
          onMake={(made) => {
            setDraft(opened.name, withScoredSheet(plan, version, made.sheet));
            back();
          }}
        />
      );
    }
  }
  if (plan && place.kind === 'plan') {
    const { opened } = place;
    return (
      <PlanPage
        key={`${opened.own ? 'own' : 'built-in'} ${opened.name} ${discarded}`}
        plan={plan}
        own={
          opened.own
            ? {
                kept: before ?? plan,
                changed: drafts.has(opened.name),
                onPlan: (draft) => {
                  say(null);
                  const same = before && writePlan(before) === writePlan(draft);
                  setDraft(opened.name, same ? null : draft);
                },
                onSave: (next) => void save(next),
                onDiscard: () => {
                  setDraft(opened.name, null);
                  setDiscarded(discarded + 1);
                },
                onDelete: () => void drop(opened.name, plan.title[language]),
                onIndicators: (month) => {
                  go({ kind: 'indicators', opened, month });
                },
                onGrades: () => {
                  go({ kind: 'grades', opened });
                },
              }
            : null
        }
        busy={busy}
        titles={titles}
        said={sayBar}
        onBack={() => {
          go(GALLERY);
        }}
        onExport={() => {
          go({ kind: 'export', opened });
        }}
        onBuild={onBuild}
        onDuplicate={(title) => void duplicate(hasErrors(checkDraft(plan)) ? (before ?? plan) : plan, title)}
      />
    );
  }
  if (place.kind === 'new') {
    return (
      <NewPlanPage
        taken={titles}
        busy={busy}
        said={sayBar}
        onBack={() => {
          go(GALLERY);
        }}
        onCreate={(title, month) => void start(title, month)}
      />
    );
  }
  if (place.kind === 'score') {
    return (
      <ScoredPage
        editing={null}
        titles={titles}
        busy={busy}
        said={sayBar}
        back={t('plans.all')}
        onBack={() => {
          go(GALLERY);
        }}
        onMake={(made) => void score(made)}
      />
    );
  }
  if (place.kind === 'import') {
    return (
      <ImportPage
        busy={busy}
        initial={place.text}
        existing={(name) => {
          const isSame = (one: PayPlan): boolean => one.plan.toLowerCase() === name.toLowerCase();
          const mine = saved.find(isSame);
          if (mine) return { plan: mine, own: true };
          const builtIn = BUILT_IN_PLANS.find(isSame);
          return builtIn ? { plan: builtIn, own: false } : null;
        }}
        said={sayBar}
        onBack={() => {
          go(GALLERY);
        }}
        onImport={(read, warnings, asCopy) => void take(read, warnings, asCopy)}
      />
    );
  }
  return (
    <Gallery
      builtIn={BUILT_IN_PLANS}
      own={inBook && own}
      changed={[...drafts.keys()]}
      damaged={inBook?.damaged ?? []}
      said={said && sayBar}
      onOpen={(name, isOwn) => {
        go({ kind: 'plan', opened: { name, own: isOwn } });
      }}
      onImport={() => {
        go({ kind: 'import', text: '' });
      }}
      onNew={() => {
        go({ kind: 'new' });
      }}
      onScore={() => {
        go({ kind: 'score' });
      }}
      onMend={(text) => {
        go({ kind: 'import', text });
      }}
      onRemove={(name) => void drop(name, name)}
    />
  );
}
