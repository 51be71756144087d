import type { Decimal } from '../pay';

/** Where a part begins and ends in the formula's text. */
export type Span = readonly [start: number, end: number];

export type UnaryOperator = '+' | '-' | '%' | '@' | '#';
export type BinaryOperator = '=' | '<' | '>' | '<=' | '>=' | '<>' | '-' | '+' | '*' | '/' | '^' | '&' | ':' | ' ' | ',';

/** A formula as a value. Brackets are gone: the tree's shape says what they said. */
export type FormulaNode =
  | ConstantNode
  | ArrayNode
  | CellsNode
  | NameNode
  | TableNode
  | UnaryNode
  | BinaryNode
  | CallNode
  | LetNode
  | UnsupportedNode;

interface Spanned {
  readonly span: Span;
}

export type ConstantNode = Spanned &
  (
    | { readonly kind: 'number'; readonly value: Decimal }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'error'; readonly value: string }
  );

/** `{0,200;10,250}` */
export interface ArrayNode extends Spanned {
  readonly kind: 'array';
  readonly rows: readonly (readonly ConstantNode[])[];
}

/** A reference to cells: `B2`, `'Order lines'!$A$1:$B$9`, `A:C` (no top and bottom), `1:3` (no left and right). */
export interface CellsNode extends Spanned {
  readonly kind: 'cells';
  readonly text: string;
  /** null for the sheet that the formula stands in. */
  readonly sheet: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

export interface NameNode extends Spanned {
  readonly kind: 'name';
  readonly name: string;
  readonly sheet: string | null;
}

/** `Sales[Amount]`, `Sales[@Amount]`, `[@Amount]` (no table: the one round the formula). */
export interface TableNode extends Spanned {
  readonly kind: 'table';
  readonly text: string;
  readonly table: string | null;
  readonly columns: readonly string[];
  /** Lower case: `headers`, `data`, `totals`, `all`, `this row`. */
  readonly sections: readonly string[];
}

export interface UnaryNode extends Spanned {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: FormulaNode;
}

export interface BinaryNode extends Spanned {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: FormulaNode;
  readonly right: FormulaNode;
}

export interface CallNode extends Spanned {
  readonly kind: 'call';
  /** In capitals, as written otherwise: `ACME.COMMISSION`. */
  readonly name: string;
  /** The bare name of a function of ours, `COMMISSION`; null for Excel's and for others'. */
  readonly ours: string | null;
  /** null where one is left out. */
  readonly arguments: readonly (FormulaNode | null)[];
}

export interface LetNode extends Spanned {
  readonly kind: 'let';
  readonly bindings: readonly { readonly name: string; readonly value: FormulaNode }[];
  readonly body: FormulaNode;
}

/** What a formula may hold but nobody here works out: another workbook, several sheets at once, a LAMBDA. */
export interface UnsupportedNode extends Spanned {
  readonly kind: 'unsupported';
  readonly text: string;
}

/** A formula's text and what it says. */
export interface Formula {
  /** As given, with its `=` where it has one; spans count in it. */
  readonly text: string;
  readonly root: FormulaNode;
}

/** The parts of a node, in reading order; null for an argument left out. */
export function partsOf(node: FormulaNode): readonly (FormulaNode | null)[] {
  switch (node.kind) {
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'call':
      return node.arguments;
    case 'let':
      return [...node.bindings.map(({ value }) => value), node.body];
    default:
      return [];
  }
}
