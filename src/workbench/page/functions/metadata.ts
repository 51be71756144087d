/** One parameter in a custom functions metadata file, as Microsoft's schema names its members. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

/** One function in a custom functions metadata file. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** One choice of an enumeration: how it is called, what is written in the formula, and what it means. */
export interface EnumChoice {
  readonly name: string;
  readonly stringValue?: string;
  readonly numberValue?: number;
  readonly tooltip?: string;
}

/** A list of choices that a parameter can name. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: string;
  readonly values: readonly EnumChoice[];
}

/** A custom functions metadata file (`functions.json`). */
export interface FunctionsMetadata {
  /** Errors in cells are handed to parameters of any type, instead of being the result. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
}

/** Reads the add-in's metadata file from its address in the manifest. */
export async function fetchMetadata(url: string): Promise<FunctionsMetadata> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as FunctionsMetadata;
}

/** The functions as Excel offers them: under the manifest's namespace where it has one. Their ids stay as they are. */
export function inNamespace(metadata: FunctionsMetadata, namespace: string | null): FunctionsMetadata {
  if (namespace === null) return metadata;
  return { ...metadata, functions: metadata.functions.map((fn) => ({ ...fn, name: `${namespace}.${fn.name}` })) };
}
