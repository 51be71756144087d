import { choicesIn, findChoice } from '../../functions/enumeration';
import { findFunction } from '../../functions';
import { FormulaError } from '../../formula/formula-error';
import { parseFormula } from '../../formula/parse';
import { partsOf, type CallNode, type Formula, type FormulaNode, type Span } from '../../formula/tree';
import { takesRange, type Argument } from '../../functions/arguments/argument';
import { ALLOWED_FUNCTIONS, ALLOWED_OPERATORS } from './allowed';
import { isMany } from './is-many';
import { parameterKind } from './parameter';
import type { PlanNames } from './plan-names';
import type { PlanMessageKey, PlanProblem } from './problem';
import { listed } from './shape';

export type ReportAt = (key: PlanMessageKey, span: Span, values?: PlanProblem['values']) => void;

/** Reads a plan's formula and reports everything in it that a plan may not have; null where it is no formula at all. */
export function checkFormula(text: string, names: PlanNames, report: ReportAt): Formula | null {
  const formula = parsed(text, report);
  if (!formula) return null;
  const check = new FormulaCheck(text, names, report);
  check.visit(formula.root);
  if (!check.failed && isMany(formula.root, names)) report('formula.many', formula.root.span);
  return formula;
}

function parsed(text: string, report: ReportAt): Formula | null {
  try {
    return parseFormula(text);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    report(`formula.${error.code}`, error.span, { found: error.found });
    return null;
  }
}

class FormulaCheck {
  #errors = 0;

  constructor(
    private readonly text: string,
    private readonly names: PlanNames,
    private readonly passOn: ReportAt,
  ) {}

  get failed(): boolean {
    return this.#errors > 0;
  }

  private readonly report: ReportAt = (key, span, values) => {
    this.#errors += 1;
    this.passOn(key, span, values);
  };

  visit(node: FormulaNode): void {
    switch (node.kind) {
      case 'cells':
      case 'table':
      case 'array':
      case 'let':
      case 'unsupported':
      case 'error':
        this.report('formula.notAllowed', node.span, { part: this.#written(node) });
        return;
      case 'name':
        this.#name(node);
        return;
      case 'unary':
      case 'binary':
        if (!ALLOWED_OPERATORS.has(node.operator)) {
          this.report('formula.operator', node.span, { operator: node.operator === ' ' ? '␣' : node.operator });
          return;
        }
        if (node.kind === 'binary') this.#comparison(node.left, node.right);
        break;
      case 'call':
        if (node.ours === null) this.#excelCall(node);
        else this.#ourCall(node, node.ours);
        return;
      default:
    }
    this.#visitParts(node);
  }

  #visitParts(node: FormulaNode): void {
    for (const part of partsOf(node)) if (part) this.visit(part);
  }

  #name(node: Extract<FormulaNode, { kind: 'name' }>): void {
    const use = this.names.at(node);
    if (!use) this.report('name.unknown', node.span, { name: this.#written(node) });
    else if (use.kind === 'parameter' && parameterKind(use.parameter) !== 'value') this.#table(node, use.name);
  }

  #table(node: FormulaNode, name: string): void {
    this.report('name.table', node.span, { name });
  }

  #excelCall(node: CallNode): void {
    const arity = ALLOWED_FUNCTIONS[node.name];
    if (!arity) {
      this.report('call.unknown', node.span, { name: node.name });
      return;
    }
    const { length } = node.arguments;
    if (length < arity.least || length > arity.most || node.arguments[0] === null) {
      this.report(arity.most === 1 ? 'call.one' : 'call.count', node.span, {
        name: node.name,
        ...arity,
        given: length,
      });
    }
    if (node.name === 'INDEX' && this.names.at(node.arguments[1] ?? null)?.kind !== 'mine') {
      this.report('call.index', node.span);
    }
    for (const part of node.arguments) if (part && !this.#isList(part)) this.visit(part);
  }

  #ourCall(node: CallNode, name: string): void {
    const given = findFunction(name)?.arguments ?? [];
    if (node.arguments.length > given.length) {
      this.report('call.count', node.span, { name, least: 1, most: given.length, given: node.arguments.length });
    }
    given.forEach((argument, index) => {
      const part = node.arguments[index] ?? null;
      if (part) this.#argument(name, argument, part);
      else if (!argument.optional) this.report('call.missing', node.span, { name, argument: argument.name });
    });
  }

  #argument(name: string, argument: Argument, part: FormulaNode): void {
    const use = this.names.at(part);
    const kind = use?.kind === 'parameter' ? parameterKind(use.parameter) : null;
    if (argument.kind === 'tiers' || argument.kind === 'grid') {
      const fits = argument.kind === 'grid' ? kind === 'grid' : kind === 'tiers' || kind === 'curve';
      if (use && !fits) {
        this.report('call.table', part.span, { name, argument: argument.name, given: this.#written(part) });
      } else if (part.kind !== 'name') {
        this.report('call.table', part.span, { name, argument: argument.name, given: this.#written(part) });
      } else if (!use) this.visit(part);
      return;
    }
    if (argument.kind === 'choice' && part.kind === 'text') {
      const { enumeration } = argument;
      if (enumeration && findChoice(enumeration, part.value) === null) {
        this.report('call.choice', part.span, {
          word: part.value,
          argument: argument.name,
          words: choicesIn(enumeration),
        });
      }
      return;
    }
    if (this.#isList(part) && takesRange(argument)) return;
    this.visit(part);
    if (!takesRange(argument) && isMany(part, this.names)) {
      this.report('call.single', part.span, { name, argument: argument.name, given: this.#written(part) });
    }
  }

  #isList(part: FormulaNode): boolean {
    const use = this.names.at(part);
    return use?.kind === 'parameter' && parameterKind(use.parameter) === 'list';
  }

  /** A choice is compared with one of its own words. */
  #comparison(left: FormulaNode, right: FormulaNode): void {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const use = this.names.at(one);
      const choices = use?.kind === 'input' ? use.input.choices : undefined;
      if (choices && other.kind === 'text' && !Object.hasOwn(choices, other.value)) {
        const words = listed(Object.keys(choices));
        this.report('choice.word', other.span, { word: other.value, name: this.#written(one), words });
      }
    }
  }

  #written({ span }: FormulaNode): string {
    return this.text.slice(...span);
  }
}
