import type { FormulaNode } from '../../formula/tree';
import { isFigure, toDouble } from '../../formula/value';
import { lineOf, ofDepartment, type CompiledPlan } from '../language';
import { UnitInference } from '../language/infer-unit';
import type { NameUse } from '../language/plan-names';
import { parseUnit, unitText, type Unit } from '../language/units';
import type { DecisionChange, DecisionKind, Subject } from './crossing';
import type { Decision } from './stretch/decision';
import { middlesOf } from './stretch/middle-over';

interface Change {
  readonly decision: Decision;
  readonly from: number;
  readonly to: number;
}

/** A change of a decision in the plan's own names and figures. */
export function describeChange(compiled: CompiledPlan, { decision, from, to }: Change): DecisionChange {
  const { kind, line } = decision;
  const told = (change: Told): DecisionChange => {
    const subject = subjectOf(compiled, line, change.subject);
    const source = change.against && nameOf(compiled.names.at(change.against));
    return {
      kind: change.kind ?? kind,
      line,
      subject,
      threshold: change.threshold,
      from: source ?? null,
      side: sideOf(change),
    };
  };
  switch (kind) {
    case 'least':
    case 'most':
      return told(extremeChange(compiled, decision, from, to));
    case 'middle': {
      const [[before = 0], [after = 0]] = [middlesOf(from), middlesOf(to)];
      const subject = decision.subjects[after] ?? decision.subjects[before] ?? null;
      return told({ subject, against: null, threshold: null, isUp: true, strict: false });
    }
    case 'whole':
      return told({ ...plainChange(decision, from, to), threshold: Math.max(from, to) });
    default:
      return told(plainChange(decision, from, to));
  }
}

interface Told {
  readonly kind?: DecisionKind;
  readonly subject: FormulaNode | null;
  readonly against: FormulaNode | null;
  readonly threshold: number | null;
  readonly isUp: boolean;
  readonly strict: boolean;
}

function plainChange({ subjects, against, thresholds, strict, isEquality }: Decision, from: number, to: number): Told {
  const isUp = to > from;
  const told = { subject: subjects[0] ?? null, against, isUp };
  if (isEquality) return { ...told, threshold: thresholds[0] ?? null, strict: isUp ? to === 2 : to === 1 };
  return { ...told, threshold: thresholds[isUp ? to - 1 : to] ?? null, strict };
}

/** Of two figures, one of them resting: the other reaches it. Of two that move, the one that was less exceeds the other. */
function extremeChange(compiled: CompiledPlan, { kind, subjects }: Decision, from: number, to: number): Told {
  const [before = null, after = null] = [subjects[from], subjects[to]];
  const isMost = kind === 'most';
  const [fromFigure, toFigure] = [restingFigure(compiled, before), restingFigure(compiled, after)];
  const rising = isMost ? { subject: after, against: before } : { subject: before, against: after };
  if (fromFigure !== null) {
    const strict = isMost ? from < to : to < from;
    return {
      kind: isMost ? 'floor' : 'cap',
      subject: after,
      against: before,
      threshold: fromFigure,
      isUp: isMost,
      strict,
    };
  }
  if (toFigure !== null) {
    const strict = isMost ? to < from : from < to;
    return {
      kind: isMost ? 'floor' : 'cap',
      subject: before,
      against: after,
      threshold: toFigure,
      isUp: !isMost,
      strict,
    };
  }
  return { ...rising, threshold: null, isUp: true, strict: false };
}

/** A figure written into the formula, or a parameter of one. */
function restingFigure(compiled: CompiledPlan, node: FormulaNode | null): number | null {
  if (node?.kind === 'number') return toDouble(node.value);
  const use = compiled.names.at(node);
  const value = use?.kind === 'parameter' ? compiled.parameters.get(use.name.toLowerCase()) : undefined;
  return value !== undefined && isFigure(value) ? toDouble(value) : null;
}

function sideOf({ isUp, strict }: Told): DecisionChange['side'] {
  if (isUp) return strict ? 'exceeds' : 'reaches';
  return strict ? 'falls to' : 'falls below';
}

function subjectOf(compiled: CompiledPlan, line: string, node: FormulaNode | null): Subject {
  const text = compiled.lines.find(({ name }) => name === line)?.formula.text ?? '';
  const use = compiled.names.at(node);
  const written = node ? text.slice(...node.span) : '';
  return { name: nameOf(use), written, unit: use ? unitOf(compiled, use) : inferredUnit(compiled, node) };
}

/** The unit of a part of a formula, from those of what it uses. */
function inferredUnit({ names, version }: CompiledPlan, node: FormulaNode | null): string | null {
  if (node?.kind === 'call' && node.ours === 'ATTAINMENT') return 'ratio';
  const unitOfLine = (name: string): Unit | null => parseUnit(lineOf(version, name)?.unit ?? '');
  const unit = new UnitInference(names, unitOfLine, () => undefined).of(node);
  return unit && unit.size > 0 ? unitText(unit) : null;
}

function nameOf(use: NameUse | undefined): string | null {
  switch (use?.kind) {
    case 'input':
    case 'line':
    case 'parameter':
      return use.name;
    case 'department':
      return ofDepartment(use.name);
    default:
      return null;
  }
}

function unitOf({ version }: CompiledPlan, use: NameUse): string | null {
  switch (use.kind) {
    case 'input':
      return use.input.unit ?? null;
    case 'parameter':
      return use.parameter.unit ?? null;
    case 'department':
      return use.figure.unit ?? null;
    case 'line':
      return lineOf(version, use.name)?.unit ?? null;
    default:
      return null;
  }
}
