import { partsOf, type FormulaNode } from '../../formula/tree';
import type { Text } from '../../i18n';
import { lineOf, type CompiledPlan } from '../../plan/language';

/** What the labels of a table count: the lower bounds of its rows, and those at the top of a grid. */
export interface TableUnits {
  readonly rows: string | undefined;
  readonly columns: string | undefined;
  /** What people read in the place of a label that is a word. */
  readonly words: Readonly<Record<string, Text>>;
}

/** The units of a table's labels, from what the formulas look up in it: a plan does not say them. */
export function tableUnits({ lines, names, version }: CompiledPlan, table: string): TableUnits {
  const unitOf = (node: FormulaNode | null | undefined): string | undefined => {
    const use = names.at(node ?? null);
    if (use?.kind === 'input') return use.input.unit;
    if (use?.kind === 'department') return use.figure.unit;
    return use?.kind === 'line' ? lineOf(version, use.name)?.unit : undefined;
  };
  for (const { formula } of lines) {
    const given = argumentsBefore(formula.root, (node) => {
      const use = names.at(node);
      return use?.kind === 'parameter' && use.name === table;
    });
    if (!given) continue;
    const looked = names.at(given[0] ?? null);
    const choices = looked?.kind === 'input' ? looked.input.choices : undefined;
    return { rows: unitOf(given[0]), columns: unitOf(given[1]), words: { ...choices, ...labelsOf(version, table) } };
  }
  return { rows: undefined, columns: undefined, words: labelsOf(version, table) };
}

function labelsOf({ parameters }: CompiledPlan['version'], table: string): TableUnits['words'] {
  const parameter = parameters[table];
  return parameter && 'grid' in parameter ? (parameter.labels ?? {}) : {};
}

/** The arguments that stand before a table in the call that uses it. */
function argumentsBefore(
  node: FormulaNode,
  isTable: (node: FormulaNode) => boolean,
): readonly (FormulaNode | null)[] | null {
  if (node.kind === 'call') {
    const at = node.arguments.findIndex((part) => part !== null && isTable(part));
    if (at > 0) return node.arguments.slice(0, at);
  }
  for (const part of partsOf(node)) {
    const found = part && argumentsBefore(part, isTable);
    if (found) return found;
  }
  return null;
}
