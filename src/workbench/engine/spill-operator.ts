import {
  ErrorType,
  ErrorValueObject,
  LexerTreeBuilder,
  RangeReferenceObject,
  SuffixNodeFactory,
} from '@univerjs/engine-formula';
import type { BaseReferenceObject, BaseValueObject, IFormulaCurrentConfigService } from '@univerjs/engine-formula';

/** What Univer's node of a `#` behind a reference has, as of 0.25.1, where its own answer is always #VALUE!. */
interface SpillNode {
  readonly _currentConfigService: IFormulaCurrentConfigService;
  readonly _operatorString: string;
  _handlerPound(this: SpillNode, value: Operand): Operand;
}
type Operand = BaseReferenceObject | BaseValueObject;

/** Univer's reading of a `#`: whether it stands behind a reference, or begins an error such as `#N/A`. */
interface Lexer {
  _checkSimilarErrorToken(current: string, at: number, formula: readonly string[]): boolean;
}

let understood = false;

/**
 * Gives Univer the spilled-range operator: `D7#` is the area into which the formula in D7 spills. Univer knows the
 * operator where something follows it and leaves what it means undone.
 */
export function understandSpillOperator(): void {
  if (understood) return;
  understood = true;
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the lexer as its `this` below
  const isSuffix = lexer._checkSimilarErrorToken;
  lexer._checkSimilarErrorToken = function (current, at, formula) {
    return at > 0 && at === formula.length - 1 ? true : isSuffix.call(this, current, at, formula);
  };
  const factory = SuffixNodeFactory.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the factory as its `this` below
  const create = factory.checkAndCreateNodeType;
  factory.checkAndCreateNodeType = function (param) {
    const node = create.call(this, param);
    if (isSpillNode(node)) node._handlerPound = spilledArea;
    return node;
  };
}

function isSpillNode(node: unknown): node is SpillNode {
  return typeof node === 'object' && node !== null && '_operatorString' in node && node._operatorString === '#';
}

/** The area that a cell's formula spills into, or the cell itself; #REF! where the cell holds no formula. */
function spilledArea(this: SpillNode, value: Operand): Operand {
  if (!isReference(value) || !value.isCell()) return ErrorValueObject.create(ErrorType.REF);
  const { startRow: row, startColumn: column } = value.getRangePosition();
  const formulas = this._currentConfigService.getFormulaData()[value.getUnitId()]?.[value.getSheetId()];
  if (!formulas?.[row]?.[column]) return ErrorValueObject.create(ErrorType.REF);
  // What this very calculation has worked out counts, and only without it what an earlier one left.
  const calculated = value.getCurrentRuntimeSheetData()?.getValue(row, column);
  const ranges = calculated
    ? value.getCurrentRuntimeActiveArrayFormulaRange()
    : value.getCurrentActiveArrayFormulaRange();
  const range = ranges?.[row]?.[column];
  if (!range) return value;
  const area = Object.assign(new RangeReferenceObject(range), value);
  area.setRangeData(range);
  return area;
}

function isReference(value: Operand): value is BaseReferenceObject {
  return value.isReferenceObject();
}
