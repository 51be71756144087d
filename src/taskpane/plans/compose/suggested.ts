import {
  candidates,
  PRIMITIVES,
  withFreshFigure,
  withValue,
  WRAPPERS,
  type FormField,
  type LineDraft,
  type PartDraft,
} from '../../../plan/compose';
import { titleOf, type PlanVersion } from '../../../plan/language';
import { PlanNames } from '../../../plan/language/plan-names';
import type { Texts } from '../../texts';
import { freshTitle, type PartKind } from './form-texts';

/** A new line's draft with everything new in it called as it usually is. */
export function suggestedDraft(draft: LineDraft, version: PlanVersion, texts: Texts): LineDraft {
  const { primitive, core } = draft;
  return { ...draft, core: suggestedPart(core, primitive, version, texts) };
}

/** A part with its new figures called as they usually are; one that the plan has under that title already is picked. */
export function suggestedPart(part: PartDraft, kind: PartKind, version: PlanVersion, texts: Texts): PartDraft {
  return fieldsOf(kind).reduce((now, field) => {
    const fresh = now.fresh[field.key];
    if (!fresh || fresh.section === 'parameters' || field.kind !== 'figure') return now;
    const title = freshTitle(kind, field.key, '', false, texts);
    const there = named(title, field, version, texts);
    return there === undefined
      ? withFreshFigure(now, field.key, { ...fresh, title })
      : withValue(now, field.key, there);
  }, part);
}

function named(
  title: string,
  field: Extract<FormField, { kind: 'figure' }>,
  version: PlanVersion,
  { language }: Texts,
): string | undefined {
  const names = new PlanNames(version);
  return candidates(version, names, field).find((name) => {
    const use = names.find(name);
    return use?.kind === 'input' && titleOf(use.input, name)[language] === title;
  });
}

function fieldsOf(kind: PartKind): readonly FormField[] {
  return kind === 'gate' || kind === 'limits' ? WRAPPERS[kind].fields : PRIMITIVES[kind].fields;
}
