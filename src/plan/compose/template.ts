import { parseFormula } from '../../formula/parse';
import { partsOf, type FormulaNode } from '../../formula/tree';
import { withNames } from './formula-names';

const TEAM = 'team.';
/** Names of the language that a template means as they stand. */
const OWN_NAMES = new Set(['team.mine', 'month.start', 'month.end']);

/** A formula whose names are holes for figures, tables and words: `COMMISSION(figure, tiers, method)`. */
export class Template {
  /** Every hole, once. */
  readonly holes: ReadonlySet<string>;
  readonly #root: FormulaNode;

  constructor(private readonly text: string) {
    this.#root = parseFormula(text).root;
    const holes = new Set<string>();
    withNames(text, (name) => {
      if (!OWN_NAMES.has(name)) holes.add(holeOf(name));
      return name;
    });
    this.holes = holes;
  }

  /** The formula with something in every hole; after `team.` it must be a plain name. */
  write(written: (hole: string) => string): string {
    return withNames(this.text, (name) => {
      if (OWN_NAMES.has(name)) return name;
      return (name.startsWith(TEAM) ? TEAM : '') + written(holeOf(name));
    });
  }

  /** What stands in the holes of a formula of this shape; null where it has another. */
  match(node: FormulaNode): ReadonlyMap<string, FormulaNode> | null {
    const found = new Map<string, FormulaNode>();
    return matches(this.#root, node, found) ? found : null;
  }
}

function holeOf(name: string): string {
  return name.startsWith(TEAM) ? name.slice(TEAM.length) : name;
}

function matches(pattern: FormulaNode, node: FormulaNode, found: Map<string, FormulaNode>): boolean {
  if (pattern.kind === 'name') return fills(pattern.name, node, found);
  if (pattern.kind === 'number') return node.kind === 'number' && pattern.value.equals(node.value);
  if (pattern.kind === 'call' && (node.kind !== 'call' || node.name !== pattern.name)) return false;
  if (pattern.kind === 'binary' && (node.kind !== 'binary' || node.operator !== pattern.operator)) return false;
  const parts = partsOf(pattern);
  const given = partsOf(node);
  return (
    pattern.kind === node.kind &&
    parts.length === given.length &&
    parts.every((part, index) => {
      const one = given[index] ?? null;
      return part === null || one === null ? part === one : matches(part, one, found);
    })
  );
}

/** A hole that comes twice must hold the same twice. */
function fills(pattern: string, node: FormulaNode, found: Map<string, FormulaNode>): boolean {
  if (OWN_NAMES.has(pattern)) return node.kind === 'name' && node.name.toLowerCase() === pattern;
  const hole = holeOf(pattern);
  const content = hole === pattern ? node : withoutTeam(node);
  if (!content) return false;
  const before = found.get(hole);
  if (before) return before.kind === 'name' && content.kind === 'name' && same(before.name, content.name);
  found.set(hole, content);
  return true;
}

function withoutTeam(node: FormulaNode): FormulaNode | null {
  if (node.kind !== 'name' || !same(node.name.slice(0, TEAM.length), TEAM)) return null;
  return { ...node, name: node.name.slice(TEAM.length) };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
