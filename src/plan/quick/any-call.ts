import { callOurs } from '../../formula/call-ours';
import type { CallNode, FormulaNode } from '../../formula/tree';
import { elementsOf, gridValue, isFigure, isGrid, type Scalar, type Value } from '../../formula/value';
import { BLANK, DOUBT, FIGURE, type Column } from './column';
import type { FigurePart, Maker } from './part';
import { nearestDouble, PlainFigure, setFigure } from './plain-figure';

/** An argument as the function takes it; undefined where it is not certain. */
type Give = () => Value | undefined;

/** A call of ours as a whole, as the exact evaluation makes it, on arguments that plain numbers know for certain. */
export function anyCall(call: CallNode, maker: Maker): FigurePart {
  const answer = anyAnswer(call, maker);
  const out = new PlainFigure();
  return {
    kind: 'figure',
    out,
    run: () => {
      const value = answer();
      if (value === undefined || isGrid(value) || !isFigure(value)) return DOUBT;
      setFigure(out, value);
      return FIGURE;
    },
  };
}

/** What a call of ours answers; the answer to the last arguments is kept, since a team often asks with the same ones. */
function anyAnswer(call: CallNode, maker: Maker): Give {
  const { ours, arguments: args } = call;
  const gives = args.map((argument) => giveOf(argument, maker));
  let [known, round]: [readonly Value[] | null, number] = [null, -1];
  let answer: Value = null;
  return () => {
    const given: Value[] = [];
    for (const give of gives) {
      const value = give();
      if (value === undefined) return undefined;
      given.push(value);
    }
    const same = known !== null && round === maker.cursor.round && given.every((value, at) => value === known?.[at]);
    if (same) return answer;
    [known, round] = [given, maker.cursor.round];
    answer = callOurs(ours ?? '', given);
    return answer;
  };
}

function giveOf(node: FormulaNode | null, maker: Maker): Give {
  if (!node) return () => null;
  const constant = maker.constant(node);
  if (constant !== undefined) return () => constant;
  const column = maker.column(node);
  if (column) return giveColumn(column, maker);
  const part = maker.part(node);
  switch (part.kind) {
    case 'figure':
      return () => {
        const status = part.run();
        if (status === BLANK) return null;
        return status === FIGURE ? certain(nearestDouble(part.out)) : undefined;
      };
    case 'condition':
      return () => {
        const holds = part.run();
        return Number.isNaN(holds) ? undefined : holds === 1;
      };
    case 'text':
      return () => part.run() ?? undefined;
  }
}

/** Everybody's doubles, the same rows for everyone who asks in a round. */
function giveColumn(column: Column, { cursor }: Maker): Give {
  const figure = new PlainFigure();
  let [round, value]: [number, Value | undefined] = [-1, undefined];
  return () => {
    if (round === cursor.round) return value;
    const rows: Scalar[][] = [];
    for (let at = 0; at < column.length; at++) {
      const status = column.load(at, figure);
      const double = status === FIGURE ? nearestDouble(figure) : Number.NaN;
      if (status === BLANK) rows.push([null]);
      else if (column.kind === 'figure' && !Number.isNaN(double)) rows.push([double]);
      else break;
    }
    round = cursor.round;
    value = rows.length === column.length ? gridValue(rows) : undefined;
    return value;
  };
}

function certain(double: number): number | undefined {
  return Number.isNaN(double) ? undefined : double;
}

/** `INDEX(…, place)` of a call that answers for everyone, of a list or of a column: one value by its place. */
export function pickedPart(call: CallNode, maker: Maker): FigurePart | null {
  const [many, wanted] = call.arguments;
  if (!many || !wanted) return null;
  const values = listOf(many, maker);
  if (!values) return null;
  const place = maker.figure(wanted);
  const out = new PlainFigure();
  return {
    kind: 'figure',
    out,
    run: () => {
      if (place.run() !== FIGURE || place.out.places !== 0) return DOUBT;
      const value = values()?.[place.out.value - 1];
      if (value === undefined || !isFigure(value)) return DOUBT;
      setFigure(out, value);
      return FIGURE;
    },
  };
}

/** The values of a single column, in their order. */
function listOf(node: FormulaNode, maker: Maker): (() => readonly Scalar[] | undefined) | null {
  const constant = maker.constant(node);
  if (constant !== undefined) {
    const list = columnOf(constant);
    return () => list;
  }
  if (node.kind !== 'call' || node.ours === null) return null;
  const answer = anyAnswer(node, maker);
  let [known, list]: [Value | undefined, readonly Scalar[] | undefined] = [undefined, undefined];
  return () => {
    const value = answer();
    if (value === known) return list;
    [known, list] = [value, value === undefined ? undefined : columnOf(value)];
    return list;
  };
}

function columnOf(value: Value): readonly Scalar[] | undefined {
  return isGrid(value) && value.rows.every((row) => row.length === 1) ? [...elementsOf(value)] : undefined;
}
