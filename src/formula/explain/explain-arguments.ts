import { holdsDates, type Argument as FunctionArgument } from '../../functions/arguments/argument';
import { dayOfSerial } from '../../functions/excel-date';
import { isoDate } from '../../pay';
import { areaAddress } from '../area-address';
import { pickedCell, type CellArea } from '../area';
import type { Trace } from '../trace';
import { collapsed, elementAt, isFigure, isGrid, toDouble, type Value } from '../value';
import { choiceInWords, type Pick } from './call-reading';
import type { ExplainedArgument } from './explanation';
import type { Words } from './words';

interface Given {
  readonly argument: FunctionArgument;
  /** null where the argument is left out. */
  readonly trace: Trace | null;
  readonly written: string;
  /** Index of the part that works it out. */
  readonly part: number | null;
  readonly pick: Pick;
  readonly ownSheet: string;
  readonly isPercent: (cell: CellArea) => boolean;
}

/** One argument of a call: what stands in the formula, where that is, and what it comes to. */
export function explainArgument(
  { argument, trace, written, part, pick, ownSheet, isPercent }: Given,
  words: Words,
): ExplainedArgument {
  const name = argument.name[words.language];
  if (!trace) {
    const value = fallback(argument, words);
    return { name, written: '', place: null, address: null, value, part: null, leftOut: true };
  }
  const place = placeOf(argument, trace.value, pick);
  const value = argument.kind === 'each' ? elementAt(trace.value, pick.row, pick.column) : trace.value;
  return {
    name,
    written,
    place,
    address: place && areaAddress(place, ownSheet),
    value: shown(argument, collapsed(value), place !== null && isPercent(place), words),
    part,
    leftOut: false,
  };
}

/** The cells behind an argument; of a range that gives an answer for each cell the one that is explained. */
function placeOf(argument: FunctionArgument, value: Value, pick: Pick): CellArea | null {
  if (!isGrid(value) || !value.area) return null;
  const { area } = value;
  if (argument.kind !== 'each') return area;
  return pickedCell(area, pick);
}

function shown(argument: FunctionArgument, single: Value, percent: boolean, words: Words): string {
  if (argument.kind === 'choice' && typeof single === 'string') return choiceInWords(argument, single, words);
  if (isFigure(single) && holdsDates(argument)) {
    const day = dayOfSerial(toDouble(single));
    if (day !== null) return isoDate(day);
  }
  if (percent && isFigure(single)) return words.percent(single);
  if (single === null && argument.optional) return fallback(argument, words);
  return words.value(single);
}

function fallback(argument: FunctionArgument, words: Words): string {
  if (argument.fallback === null) return words.say('value.none');
  return typeof argument.fallback === 'string'
    ? choiceInWords(argument, argument.fallback, words)
    : words.value(argument.fallback);
}
