import { findChoice } from '../../functions/enumeration';
import type { FormulaNode } from '../../formula/tree';
import type { PlanNames } from '../language/plan-names';
import { fitting } from './fits';
import type { FormField, FormValue, FormValues, Primitive } from './primitive';
import { Template } from './template';

interface Shape extends Pick<Primitive, 'kind' | 'fields' | 'paid' | 'unit'> {
  /** Formulas over the fields' keys, those with fewer fields first; the first that has all that is given is written. */
  readonly templates: readonly string[];
  /** Other ways to write the same, which are read but never written. */
  readonly alsoRead?: readonly string[];
  /** Whether the first template that has the holes will do; otherwise the next that has them is taken. */
  readonly suits?: (template: number, values: FormValues, names: PlanNames) => boolean;
}

/** A primitive whose formula has a few fixed shapes: one list of templates writes it and reads it back. */
export function fromTemplates({ templates, alsoRead = [], suits = () => true, ...primitive }: Shape): Primitive {
  const written = templates.map((text) => new Template(text));
  const readable = [...written, ...alsoRead.map((text) => new Template(text))];
  const { fields } = primitive;
  return {
    ...primitive,
    write: (values, names) => {
      const needed = fields.filter((field) => saysSomething(field, values[field.key]));
      const template = written.find(
        ({ holes }, index) => needed.every(({ key }) => holes.has(key)) && suits(index, values, names),
      );
      return template?.write((hole) => textOf(fields, hole, values[hole])) ?? '';
    },
    read: (node, names) => {
      for (const template of readable) {
        const found = template.match(node);
        const values = found && valuesOf(fields, found, names);
        if (values) return values;
      }
      return null;
    },
  };
}

/** A choice of the usual word need not be written. */
function saysSomething(field: FormField, value: FormValue | undefined): boolean {
  return field.kind === 'choice' ? value !== field.words[0] : value !== undefined;
}

function textOf(fields: readonly FormField[], key: string, value: FormValue | undefined): string {
  const field = fields.find((one) => one.key === key);
  const text = typeof value === 'string' ? value : '';
  return field?.kind === 'choice' ? `"${text === '' ? (field.words[0] ?? '') : text}"` : text;
}

/** What a form holds, from what stands in the holes; null where something there does not fit its field. */
export function valuesOf(
  fields: readonly FormField[],
  found: ReadonlyMap<string, FormulaNode>,
  names: PlanNames,
): FormValues | null {
  const values: Record<string, FormValue> = {};
  for (const field of fields) {
    const node = found.get(field.key);
    if (field.kind === 'choice') {
      const word = node ? wordIn(field, node) : field.words[0];
      if (word === null || word === undefined) return null;
      values[field.key] = word;
    } else if (node) {
      const written = fitting(names.at(node), field);
      if (written === null) return null;
      values[field.key] = written;
    } else if (field.kind !== 'figure' || !field.optional) {
      return null;
    }
  }
  return values;
}

function wordIn(field: Extract<FormField, { kind: 'choice' }>, node: FormulaNode): string | null {
  if (node.kind !== 'text') return null;
  const word = field.enumeration ? findChoice(field.enumeration, node.value) : node.value;
  return word !== null && field.words.includes(word) ? word : null;
}
