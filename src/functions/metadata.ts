import type { Language } from '../i18n';
import { takesRange } from './arguments/argument';
import type { Enumeration } from './enumeration';
import { tooltipOf } from './enumeration-tooltips';
import type { ArgumentReference, FunctionReference } from './reference';
import { REFERENCES } from './references';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  readonly customEnumId?: string;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any' | 'number'; readonly dimensionality: 'scalar' | 'matrix' };
}

interface EnumMetadata {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/** Excel's description of our functions, the content of `functions.json`. */
export interface Metadata {
  /** Error cells reach us as values, so that one of them spoils only its own row. */
  readonly allowErrorForDataTypeAny: true;
  readonly enums: readonly EnumMetadata[];
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Excel's metadata of every function in one language. Ids and names are the same in all of them, and bare: Excel
 * itself puts the manifest's namespace, if it has one, in front.
 * @param help the page that documents the functions, each under its name in lower case; no links where left out
 */
export function metadata(language: Language, help?: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    enums: enumerations().map((enumeration) => describeEnumeration(enumeration, language)),
    functions: REFERENCES.map(({ fn, description, arguments: given }) => ({
      id: fn.name,
      name: fn.name,
      description: description[language],
      ...(help && { helpUrl: `${help}#${fn.name.toLowerCase()}` }),
      parameters: given.map((argument) => describeParameter(argument, language)),
      result: describeResult(fn),
    })),
  };
}

/** Numbers are declared `any`, so that text, logical values and errors reach our own messages. */
function describeParameter({ name, description, argument }: ArgumentReference, language: Language): ParameterMetadata {
  const enumeration = argument.kind === 'each' ? undefined : argument.enumeration;
  return {
    name: name[language],
    description: description[language],
    type: enumeration ? 'string' : 'any',
    dimensionality: takesRange(argument) ? 'matrix' : 'scalar',
    optional: argument.optional,
    ...(enumeration && { customEnumId: enumeration.id }),
  };
}

function describeResult({ body }: FunctionReference['fn']): FunctionMetadata['result'] {
  return body.kind === 'one' ? { type: 'number', dimensionality: 'scalar' } : { type: 'any', dimensionality: 'matrix' };
}

function enumerations(): Enumeration[] {
  const found = new Map<string, Enumeration>();
  for (const { argument } of REFERENCES.flatMap(({ arguments: given }) => given)) {
    if (argument.kind === 'choice' && argument.enumeration) found.set(argument.enumeration.id, argument.enumeration);
  }
  return [...found.values()];
}

function describeEnumeration(enumeration: Enumeration, language: Language): EnumMetadata {
  return {
    id: enumeration.id,
    type: 'string',
    values: Object.entries(enumeration.choices).map(([value, { label }]) => ({
      name: label[language],
      stringValue: value,
      tooltip: tooltipOf(enumeration, value)[language],
    })),
  };
}
