import { inputKind, type PlanInput, type PlanValues, type PlanVersion } from '../language';
import { parseUnit, PURE, sameUnit, type Unit } from '../language/units';
import type { ScenarioPlan } from './scenario';

type Entries = Readonly<Record<string, PlanInput>>;
/** By the name of a figure of the new version, the name that the old one has for it. */
type Sources = ReadonlyMap<string, string>;

/** What people bring along from one version to another. */
export interface CarriedFigures {
  readonly inputs: Sources;
  readonly department: Sources;
  /** Inputs that were to follow what cannot stand for them, or what neither version has. */
  readonly unfit: readonly string[];
}

/**
 * What people bring along from one version to another: what the move says, and for the rest figures of the same name, kind
 * and unit, so that cars never become money by accident. Where the move says what cannot be, it is as if it said nothing.
 * What a department shares comes along by its name alone.
 * @param figures by input of the new version, input of the old one
 */
export function carriedFigures(
  from: PlanVersion,
  to: PlanVersion,
  figures: ScenarioPlan['figures'] = {},
): CarriedFigures {
  const wanted = Object.entries(figures);
  const mapped = wanted.filter(([name, source]) => {
    const [entry, before] = [own(to.inputs, name), own(from.inputs, source)];
    return entry !== undefined && before !== undefined && canFollow(entry, before);
  });
  const fit = new Set(mapped.map(([name]) => name));
  return {
    inputs: new Map([...sameNames(from.inputs, to.inputs), ...mapped]),
    department: sameNames(from.department ?? {}, to.department ?? {}),
    unfit: wanted.flatMap(([name]) => (fit.has(name) ? [] : [name])),
  };
}

/** Values under their new names; a figure that was not given is not given then either: a default is its own plan's rule. */
export function carried(values: PlanValues, sources: Sources): PlanValues {
  return Object.fromEntries(
    [...sources].flatMap(([name, source]) => {
      const value = Object.hasOwn(values, source) ? values[source] : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * Whether a figure of one plan can stand for one of another, where somebody says so: both are of one kind, both one for
 * the month or one for each of the same thing, and a choice finds all of its words again. Their units may be called
 * otherwise, `car` and `order`, `CNY` and `CNY/month`. A number without a unit, as the indicators of a month have them,
 * may be counted things as well as money; a ratio, a score, a count and an amount never stand for each other.
 */
export function canFollow(input: PlanInput, source: PlanInput): boolean {
  return isOneKind(input, source) && input.each === source.each && hasWordsOf(input, source);
}

function isOneKind(one: PlanInput, other: PlanInput): boolean {
  const kinds = [inputKind(one), inputKind(other)];
  return kinds[0] === kinds[1] || (isBare(one) && kinds[1] === 'amount') || (isBare(other) && kinds[0] === 'amount');
}

function isBare(input: PlanInput): boolean {
  return inputKind(input) === 'count' && sameUnit(unitOf(input), PURE);
}

function hasWordsOf(input: PlanInput, { choices = {} }: PlanInput): boolean {
  return Object.keys(choices).every((word) => Object.hasOwn(input.choices ?? {}, word));
}

function sameNames(from: Entries, to: Entries): Sources {
  return new Map(
    Object.entries(to).flatMap(([name, entry]) => {
      const before = own(from, name);
      return before && isAlike(entry, before) ? [[name, name]] : [];
    }),
  );
}

function isAlike(input: PlanInput, source: PlanInput): boolean {
  return inputKind(input) === inputKind(source) && hasUnitOf(input, source) && canFollow(input, source);
}

/** Whether two figures are counted or measured in the same. */
export function hasUnitOf(input: PlanInput, source: PlanInput): boolean {
  return sameUnit(unitOf(input), unitOf(source));
}

function unitOf({ unit }: PlanInput): Unit {
  return parseUnit(unit ?? '') ?? PURE;
}

function own(entries: Entries, name: string): PlanInput | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
