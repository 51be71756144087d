import { useState } from 'react';
import { draftOf, newLineDraft } from '../../../plan/compose';
import { lineTitle, type PayPlan, type PlanVersion } from '../../../plan/language';
import { WrongFieldsProvider } from '../../build/wrong-fields';
import { useTexts } from '../../texts';
import { payCurrency } from '../shown-figure';
import type { Trial } from '../trial';
import { KindsPage, type ChosenKind } from './kinds-page';
import { LineFormPage, type WrittenLine } from './line-form-page';
import { LineFormulaPage } from './line-formula-page';
import { suggestedDraft } from './suggested';
import { WrapperPage, wrappable } from './wrapper-page';

/** What is being composed: a new line whose kind is to be chosen, or a line that is changed in its form. */
export type Composing = { readonly kind: 'new' } | { readonly kind: 'line'; readonly line: string };

interface Props {
  readonly composing: Composing;
  readonly plan: PayPlan;
  readonly version: PlanVersion;
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
  readonly onBack: () => void;
  /** Takes over the version with the line, and the figures that it was tried with. */
  readonly onDone: (version: PlanVersion, trial: Trial) => void;
}

type Place =
  | { readonly kind: 'kinds' }
  | { readonly kind: 'form'; readonly chosen: Exclude<ChosenKind, 'formula'> }
  | { readonly kind: 'formula'; readonly written: Omit<WrittenLine, 'trial'> };

/** The currency of a plan that pays nothing yet. */
const CURRENCY = 'CNY';

/** Composing a line of a plan: what kind it is, then its form or its formula. */
export function ComposePage(props: Props): React.JSX.Element {
  const { composing, plan, version, onBack } = props;
  const texts = useTexts();
  const { t, language } = texts;
  const [place, setPlace] = useState<Place>({ kind: 'kinds' });
  const currency = payCurrency(version) ?? CURRENCY;
  const shared = { ...props, currency, back: t('compose.backTo') };
  const toKinds = (): void => {
    setPlace({ kind: 'kinds' });
  };

  if (composing.kind === 'line') {
    const draft = draftOf(version, composing.line, lineTitle(version, composing.line)[language]);
    return (
      <WrongFieldsProvider>
        {draft && <LineFormPage {...shared} initial={draft} only={null} onFormula={null} />}
      </WrongFieldsProvider>
    );
  }
  if (place.kind === 'kinds') {
    return (
      <KindsPage
        back={plan.title[language]}
        without={[
          ...(Object.keys(version.lines).length === 0 ? (['lineShare'] as const) : []),
          ...(wrappable(version).length === 0 || Object.keys(version.lines).length === 0
            ? (['gate', 'limits'] as const)
            : []),
        ]}
        footer={null}
        onBack={onBack}
        onChoose={(chosen) => {
          if (chosen !== 'formula') setPlace({ kind: 'form', chosen });
          else setPlace({ kind: 'formula', written: { title: '', formula: '', version } });
        }}
      />
    );
  }
  if (place.kind === 'formula') {
    return <LineFormulaPage {...shared} initial={place.written} onBack={toKinds} />;
  }
  const { chosen } = place;
  return (
    <WrongFieldsProvider key={chosen}>
      {chosen === 'gate' || chosen === 'limits' ? (
        <WrapperPage {...shared} kind={chosen} onBack={toKinds} />
      ) : (
        <LineFormPage
          {...shared}
          initial={suggestedDraft(
            { ...newLineDraft(chosen, { version, currency }), title: t(`compose.${chosen}.title`) },
            version,
            texts,
          )}
          only={null}
          onBack={toKinds}
          onFormula={({ trial, ...written }) => {
            props.onTrial(trial);
            setPlace({ kind: 'formula', written });
          }}
        />
      )}
    </WrongFieldsProvider>
  );
}
