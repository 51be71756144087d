import { FUNCTION_NAMES } from '../functions/function-names';
import { isNamespace } from './namespace';

/** How an installation writes the names of our functions: plainly, or with its manifest's namespace before them. */
export interface Naming {
  /** In capitals; null where functions are written plainly. */
  readonly namespace: string | null;
  /** A function's own name, `COMMISSION`, as formulas write it: `ACME.COMMISSION`. */
  readonly writeName: (name: string) => string;
  /** The own name of a function of ours from how a formula writes it, in capitals or not; null for any other name. */
  readonly readName: (written: string) => string | null;
}

/**
 * The naming with a namespace.
 * @param namespace as the manifest has it, in capitals or not; null for plain names
 * @throws Error where the text can be no namespace
 */
export function namingOf(namespace: string | null): Naming {
  if (namespace !== null && !isNamespace(namespace)) {
    throw new Error(`“${namespace}” is no namespace. Write a new manifest with --namespace and a name such as ACME.`);
  }
  const lead = namespace === null ? '' : `${namespace.toUpperCase()}.`;
  return {
    namespace: namespace?.toUpperCase() ?? null,
    writeName: (name) => lead + name,
    readName: (written) => {
      const upper = written.toUpperCase();
      return FUNCTION_NAMES.find((name) => lead + name === upper) ?? null;
    },
  };
}

/** The naming of an installation whose manifest has no namespace. */
export const PLAIN_NAMES = namingOf(null);
