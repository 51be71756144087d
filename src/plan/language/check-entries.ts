import { LANGUAGES, type Text } from '../../i18n';
import { describeFault } from '../../functions/describe-fault';
import { toFault } from '../../functions/fault';
import { PayError, rateGrid, tierTable } from '../../pay';
import { valueFault } from './check-value';
import { inputKind } from './entries';
import { nameFault } from './names';
import type { Parameter, PlanInput, PlanVersion } from './pay-plan';
import type { PlanPath } from './problem';
import { shown, type Report } from './shape';

const SECTIONS = ['inputs', 'parameters', 'lines', 'department'] as const;

/** What is wrong with a version's names, inputs and parameters, before any formula is read. */
export function checkEntries(version: PlanVersion, path: PlanPath, report: Report): void {
  checkNames(version, path, report);
  for (const section of ['inputs', 'department'] as const) {
    for (const [name, input] of Object.entries<PlanInput>(version[section] ?? {})) {
      checkInput(input, [...path, section, name], report);
    }
  }
  checkWords(version, path, report);
  for (const [name, parameter] of Object.entries(version.parameters)) {
    checkTable(parameter, [...path, 'parameters', name], report);
  }
}

/** Figures of the department have names of their own, because formulas write `department.` before them. */
function checkNames(version: PlanVersion, path: PlanPath, report: Report): void {
  const taken = new Map<string, string>();
  for (const section of SECTIONS) {
    for (const name of Object.keys(version[section] ?? {})) {
      const at = [...path, section, name];
      const fault = nameFault(name);
      if (fault) report(fault, at, { name });
      const key = (section === 'department' ? 'department.' : '') + name.toLowerCase();
      const before = taken.get(key);
      if (before === undefined) taken.set(key, section);
      else report('name.taken', at, { name, section: before });
    }
  }
}

/** A word is read in one way in all of a plan, and no two choices of an input are read alike: cells hold what is read. */
function checkWords(version: PlanVersion, path: PlanPath, report: Report): void {
  const readings = new Map<string, Text>();
  const check = (words: Readonly<Record<string, Text>>, at: PlanPath): void => {
    for (const [word, title] of Object.entries(words)) {
      const before = readings.get(word);
      if (before && LANGUAGES.some((language) => before[language] !== title[language])) {
        report('choice.twoTitles', [...at, word], { word, title: before });
      }
      const alike = Object.keys(words).find(
        (other) => other !== word && LANGUAGES.some((language) => words[other]?.[language] === title[language]),
      );
      if (alike !== undefined && readings.has(alike))
        report('choice.alike', [...at, word], { word, other: alike, title });
      readings.set(word, title);
    }
  };
  for (const [name, { choices }] of Object.entries(version.inputs)) {
    if (choices) check(choices, [...path, 'inputs', name, 'choices']);
  }
  for (const [name, parameter] of Object.entries(version.parameters)) {
    if ('grid' in parameter && parameter.labels) check(parameter.labels, [...path, 'parameters', name, 'labels']);
  }
}

function checkInput(input: PlanInput, path: PlanPath, report: Report): void {
  const isChoice = inputKind(input) === 'choice';
  if (isChoice && Object.keys(input.choices ?? {}).length === 0) report('input.choices', path);
  if (!isChoice && input.choices) report('input.notChoice', [...path, 'kind'], { kind: inputKind(input) });
  const { min, max, default: fallback } = input;
  if (min !== undefined && max !== undefined && min > max) report('input.range', [...path, 'min'], { min, max });
  const kind = fallback === undefined ? null : valueFault(input, fallback);
  if (kind && fallback !== undefined) report('shape.kind', [...path, 'default'], { value: shown(fallback), kind });
}

/** Tables are refused for what the functions that use them would refuse. */
function checkTable(parameter: Parameter, path: PlanPath, report: Report): void {
  try {
    if ('tiers' in parameter) tierTable(parameter.tiers);
    if ('curve' in parameter) tierTable(parameter.curve);
    if ('grid' in parameter) {
      const [top = [], ...rows] = parameter.grid;
      rateGrid({
        rows: rows.map(([label = '']) => label),
        columns: top.slice(1),
        rates: rows.map((row) => row.slice(1).map(Number)),
      });
    }
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    const fault = toFault(error);
    const reason = { 'en-US': describeFault(fault, 'en-US'), 'zh-CN': describeFault(fault, 'zh-CN') };
    report('parameter.table', path, { reason });
  }
}
