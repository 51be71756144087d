import { boundingArea, cellOf, type CellArea } from './area';
import { areaOf } from './area-of';
import { callOurs } from './call-ours';
import { excelFunction } from './excel-functions';
import { LEFT_TO_EXCEL, type Argument } from './excel-functions/excel-function';
import { lazyFunction } from './lazy-functions';
import { applyOperator, applySign, spread } from './operators';
import { printFormula } from './print';
import type { Named, Scope } from './scope';
import type { Trace } from './trace';
import type { BinaryNode, CallNode, Formula, FormulaNode, LetNode, NameNode, UnaryNode } from './tree';
import { elementAt, errorValue, gridValue, isGrid, isStop, unknownValue, type Scalar, type Value } from './value';

/**
 * Works a formula out, exactly, and keeps how. What is not known here (a function of Excel's that is not covered,
 * another workbook) is an `UnknownValue` and spreads to what is worked out from it; nothing is guessed.
 */
export function evaluate(formula: Formula, scope: Scope): Trace {
  return new Evaluation(scope, new Map(), new Map()).trace(formula.root);
}

/** Whether a function of Excel's, by its name in capitals, is worked out here; the others are left to Excel. */
export function worksOut(name: string): boolean {
  return lazyFunction(name) !== undefined || excelFunction(name) !== undefined;
}

class Evaluation {
  constructor(
    private readonly scope: Scope,
    private readonly locals: ReadonlyMap<string, Value>,
    /** What names stand for, each worked out once, by sheet and name; null while that is under way. */
    private readonly definitions: Map<string, Trace | null>,
  ) {}

  trace(node: FormulaNode): Trace {
    switch (node.kind) {
      case 'number':
      case 'text':
      case 'boolean':
        return leaf(node, node.value);
      case 'error':
        return leaf(node, errorValue(node.value));
      case 'array':
        return leaf(
          node,
          gridValue(node.rows.map((row) => row.map((cell) => elementAt(this.trace(cell).value, 0, 0)))),
        );
      case 'cells':
        return leaf(node, this.#cells(areaOf(node, this.scope.at), node.text));
      case 'name':
        return this.#name(node);
      case 'table':
        return leaf(node, this.#cells(this.scope.table(node) ?? null, node.text));
      case 'unary':
        return this.#unary(node);
      case 'binary':
        return this.#binary(node);
      case 'call':
        return this.#call(node);
      case 'let':
        return this.#let(node);
      case 'unsupported':
        return leaf(node, unknownValue(node.text));
    }
  }

  #cells(area: CellArea | null, text: string): Value {
    return area ? this.scope.cells(area) : unknownValue(text);
  }

  #name(node: NameNode): Trace {
    const local = node.sheet === null ? this.locals.get(node.name.toLowerCase()) : undefined;
    if (local !== undefined) return leaf(node, local);
    const named: Named | undefined = this.scope.name(node.name, node.sheet);
    switch (named?.kind) {
      case undefined:
        return leaf(node, errorValue('#NAME?'));
      case 'value':
        return leaf(node, named.value);
      case 'area':
        return leaf(node, this.scope.cells(named.area));
      case 'formula': {
        const definition = this.#definition(node, named.formula);
        // A name that leads back to itself has no value.
        return definition
          ? { node, value: definition.value, parts: [], definition }
          : leaf(node, unknownValue(node.name));
      }
    }
  }

  #definition({ name, sheet }: NameNode, { root }: Formula): Trace | null {
    const key = `${sheet ?? ''}!${name}`.toLowerCase();
    const known = this.definitions.get(key);
    if (known !== undefined) return known;
    this.definitions.set(key, null);
    const trace = new Evaluation(this.scope, new Map(), this.definitions).trace(root);
    this.definitions.set(key, trace);
    return trace;
  }

  #unary(node: UnaryNode): Trace {
    const operand = this.trace(node.operand);
    return { node, value: this.#applyUnary(node, operand.value), parts: [operand] };
  }

  #applyUnary({ operator, operand }: UnaryNode, value: Value): Value {
    switch (operator) {
      case '#':
        return this.#spill(value, operand);
      case '@':
        return this.#meeting(value);
      default:
        return spread([value], ([element = null]) => applySign(operator, element));
    }
  }

  #spill(value: Value, operand: FormulaNode): Value {
    if (isStop(value)) return value;
    const area = isGrid(value) ? value.area : null;
    if (!area) return unknownValue(`${printFormula(operand)}#`);
    const filled = this.scope.spill(area);
    return filled ? this.scope.cells(filled) : errorValue('#REF!');
  }

  /** The one cell of a range in the formula's own row or column, which is what `@` asks for. */
  #meeting(value: Value): Value {
    if (!isGrid(value)) return value;
    const { area } = value;
    const { at } = this.scope;
    if (!area) return elementAt(value, 0, 0);
    const row = area.rowCount === 1 ? 0 : (at?.row ?? -1) - area.row;
    const column = area.columnCount === 1 ? 0 : (at?.column ?? -1) - area.column;
    const meets = row >= 0 && row < area.rowCount && column >= 0 && column < area.columnCount;
    return meets ? gridValue([[elementAt(value, row, column)]], cellOf(area, row, column)) : errorValue('#VALUE!');
  }

  #binary(node: BinaryNode): Trace {
    const left = this.trace(node.left);
    const right = this.trace(node.right);
    const { operator } = node;
    if (operator === ':') return { node, value: this.#between(node, left.value, right.value), parts: [left, right] };
    if (operator === ' ' || operator === ',')
      return { node, value: unknownValue(printFormula(node)), parts: [left, right] };
    const value = spread([left.value, right.value], ([a = null, b = null]) => applyOperator(operator, a, b));
    return { node, value, parts: [left, right] };
  }

  /** `Sheet1!A1:Sheet1!B9` or `INDEX(…):B9`: the rectangle from one reference to the other. */
  #between(node: BinaryNode, left: Value, right: Value): Value {
    if (isStop(left)) return left;
    if (isStop(right)) return right;
    const one = isGrid(left) ? left.area : null;
    const other = isGrid(right) ? right.area : null;
    const area = boundingArea(one, other);
    return area ? this.scope.cells(area) : unknownValue(printFormula(node));
  }

  #call(node: CallNode): Trace {
    const lazy = node.ours === null ? lazyFunction(node.name) : undefined;
    const parts: (Trace | null)[] = node.arguments.map(() => null);
    const value = (index: number): Argument => {
      const argument = node.arguments[index];
      if (!argument) return undefined;
      return (parts[index] ??= this.trace(argument)).value;
    };
    if (lazy) return { node, value: lazy({ count: parts.length, value }), parts };
    const args = node.arguments.map((_, index) => value(index));
    return { node, value: call(node, args), parts };
  }

  #let(node: LetNode): Trace {
    const locals = new Map(this.locals);
    const inner = new Evaluation(this.scope, locals, this.definitions);
    const bindings = node.bindings.map((binding) => {
      const trace = inner.trace(binding.value);
      locals.set(binding.name.toLowerCase(), trace.value);
      return trace;
    });
    const body = inner.trace(node.body);
    return { node, value: body.value, parts: [...bindings, body] };
  }
}

function call(node: CallNode, args: readonly Argument[]): Value {
  if (node.ours !== null) return callOurs(node.ours, args);
  const unknown = unknownValue(node.name);
  const named = (element: Scalar): Scalar => (element === LEFT_TO_EXCEL ? unknown : element);
  const value = excelFunction(node.name)?.(args) ?? unknown;
  if (!isGrid(value)) return named(value);
  return value.area ? value : gridValue(value.rows.map((row) => row.map(named)));
}

function leaf(node: FormulaNode, value: Value): Trace {
  return { node, value, parts: [] };
}
