import { findFunction } from '../../functions';
import { findChoice } from '../../functions/enumeration';
import { TIER_METHOD } from '../../functions/enumerations';
import type { BinaryNode, CallNode, FormulaNode, Span } from '../../formula/tree';
import type { NameUse, PlanNames } from './plan-names';
import { parseUnit, powerOfUnit, PURE, sameUnit, timesUnit, type Unit } from './units';

/** Units that are added, compared or chosen between although they differ. */
export type ReportUnits = (span: Span, left: Unit, right: Unit) => void;

/** A unit; null for what goes with any: figures written into a formula, conditions, what nobody has given a unit. */
type Found = Unit | null;

/** Works out in which unit a formula's result is, from the units of what it uses. */
export class UnitInference {
  constructor(
    private readonly names: PlanNames,
    /** The unit that was found for a line before. */
    private readonly unitOfLine: (name: string) => Found,
    private readonly report: ReportUnits,
  ) {}

  of(node: FormulaNode | null): Found {
    switch (node?.kind) {
      case 'name':
        return this.#named(this.names.at(node));
      case 'unary':
        return this.of(node.operand);
      case 'binary':
        return this.#binary(node);
      case 'call':
        return node.ours === null ? this.#excelCall(node) : this.#ourCall(node, node.ours);
      default:
        return null;
    }
  }

  #named(use: NameUse | undefined): Found {
    switch (use?.kind) {
      case 'input':
        return unitOf(use.input.unit);
      case 'parameter':
        return unitOf(use.parameter.unit);
      case 'department':
        return unitOf(use.figure.unit);
      case 'line':
        return this.unitOfLine(use.name);
      case 'team':
        return use.of === 'line' ? this.unitOfLine(use.name) : this.#named(this.names.find(use.name));
      default:
        return null;
    }
  }

  #binary(node: BinaryNode): Found {
    const left = this.of(node.left);
    const right = this.of(node.right);
    switch (node.operator) {
      case '*':
        return left && right ? timesUnit(left, right) : (left ?? right);
      case '/':
        if (!left && !right) return null;
        return timesUnit(left ?? PURE, right ?? PURE, -1);
      case '^':
        return left && node.right.kind === 'number' ? powerOfUnit(left, node.right.value.toNumber()) : null;
      case '+':
      case '-':
        return this.#alike(node.span, [left, right]);
      default:
        this.#alike(node.span, [left, right]);
        return null;
    }
  }

  #excelCall(node: CallNode): Found {
    const parts = node.arguments.map((part) => this.of(part));
    switch (node.name) {
      case 'MIN':
      case 'MAX':
      case 'SUM':
      case 'AVERAGE':
      case 'MEDIAN':
        return this.#alike(node.span, parts);
      case 'IF':
        return this.#alike(node.span, parts.slice(1));
      case 'ABS':
      case 'INT':
      case 'INDEX':
        return parts[0] ?? null;
      default:
        return null;
    }
  }

  #ourCall(node: CallNode, name: string): Found {
    const fn = findFunction(name);
    const found = new Map(fn?.arguments.map(({ key }, index) => [key, this.of(node.arguments[index] ?? null)]));
    const unit = (key: string): Found => found.get(key) ?? null;
    const alike = (...keys: string[]): Found => this.#alike(node.span, keys.map(unit));
    switch (name) {
      case 'COMMISSION':
        return this.#isLump(node) ? unit('tiers') : times(unit('amount'), unit('tiers'));
      case 'COMMISSION.INCREMENT':
        return this.#isLump(node) ? unit('tiers') : times(alike('prior', 'amount'), unit('tiers'));
      case 'COMMISSION.CLAWBACK':
        return this.#isLump(node) ? unit('tiers') : times(alike('amount', 'returned'), unit('tiers'));
      case 'COMMISSION.GRID':
        return unit('grid');
      case 'ATTAINMENT':
        alike('actual', 'target');
        return PURE;
      case 'MULTIPLIER':
        return unit('curve') ?? PURE;
      case 'SCORE':
        return unit('scores');
      case 'BONUS':
        return times(unit('base'), unit('multiplier'));
      case 'BONUS.POOL':
      case 'PAY.PRORATE':
        return unit('amount');
      case 'BONUS.RANK':
        return unit('prizes');
      case 'PAY.CLAMP':
        return alike('value', 'floor', 'cap');
      case 'PAY.DRAW':
        return alike('earned', 'draw', 'balance');
      case 'PAY.SENIORITY':
        return times(unit('perYear'), YEARS);
      case 'PAY.ROUND':
        return unit('value');
      case 'PAY.IIT':
        return alike('cumulativeTaxable', 'withheld');
      default:
        return null;
    }
  }

  #isLump(node: CallNode): boolean {
    return node.arguments.some((part) => part?.kind === 'text' && findChoice(TIER_METHOD, part.value) === 'lump');
  }

  /** The common unit of parts that must have one; none after a mistake, which is told once. */
  #alike(span: Span, units: readonly Found[]): Found {
    const given = units.filter((unit) => unit !== null);
    const [first] = given;
    const odd = first && given.find((unit) => !sameUnit(unit, first));
    if (!odd) return first ?? null;
    this.report(span, first, odd);
    return null;
  }
}

const YEARS: Unit = new Map([['year', 1]]);

function unitOf(text: string | undefined): Found {
  return text === undefined ? null : parseUnit(text);
}

function times(left: Found, right: Found): Found {
  return left && right ? timesUnit(left, right) : (left ?? right);
}
