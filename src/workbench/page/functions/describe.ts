import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { EnumChoice, EnumMetadata, FunctionsMetadata, ParameterMetadata } from './metadata';

/** The functions' texts in the shape in which the spreadsheet offers and explains functions while one types. */
export function describeFunctions(metadata: FunctionsMetadata): IFunctionInfo[] {
  const enums = new Map((metadata.enums ?? []).map((choices) => [choices.id, choices]));
  return metadata.functions.map((fn) => ({
    functionName: fn.name,
    functionType: FunctionType.User,
    description: fn.description ?? '',
    abstract: fn.description ?? '',
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: `${parameter.description ?? ''}${choicesOf(parameter, enums)}`,
      example: exampleOf(parameter, enums),
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  }));
}

/** The choices of an enumeration as they are typed, text in quotation marks, each with its name and meaning. */
function choicesOf(parameter: ParameterMetadata, enums: ReadonlyMap<string, EnumMetadata>): string {
  const choices = enums.get(parameter.customEnumId ?? '')?.values ?? [];
  return choices.map((choice) => `\n${typed(choice)} ${meaning(choice)}`.trimEnd()).join('');
}

function meaning({ name, stringValue, tooltip = '' }: EnumChoice): string {
  return name === stringValue ? tooltip : `${name}${tooltip && ` – ${tooltip}`}`;
}

function exampleOf(parameter: ParameterMetadata, enums: ReadonlyMap<string, EnumMetadata>): string {
  const first = enums.get(parameter.customEnumId ?? '')?.values[0];
  if (first) return typed(first);
  return parameter.dimensionality === 'matrix' ? 'A1:B5' : 'A1';
}

function typed({ name, stringValue, numberValue }: EnumChoice): string {
  return numberValue === undefined ? `"${stringValue ?? name}"` : String(numberValue);
}
