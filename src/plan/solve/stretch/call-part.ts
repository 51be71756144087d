import { callOurs } from '../../../formula/call-ours';
import { excelFunction } from '../../../formula/excel-functions';
import type { CallNode } from '../../../formula/tree';
import { unknownValue, type Value } from '../../../formula/value';
import { findFunction } from '../../../functions';
import type { FunctionOver } from './call-over';
import { choicePart } from './choice-part';
import { DecisionBook } from './decision';
import { EXCEL_CALLS } from './excel-calls';
import type { FormulaReader } from './formula-reader';
import { OUR_CALLS } from './our-calls';
import { ANY, fixed, type Over } from './over';
import { prepared, spreadOver, valuesOf, type Part } from './part';
import { wholeOver } from './whole-over';

/** Functions of Excel's that answer for each element of a column. */
const ELEMENTWISE = new Set(['ABS', 'INT', 'NOT', 'ROUND']);

/** A call in a formula. */
export function callPart(reader: FormulaReader, node: CallNode, line: string): Part {
  const parts = node.arguments.map((argument) => (argument ? reader.part(argument, line) : undefined));
  const book = new DecisionBook(line);
  if (node.ours === null && node.name === 'IF') return choicePart(node, parts, book, reader.isWatched);
  const varies = parts.some((part) => part?.varies);
  const known = knownCourse(node);
  const isSpread = spreadArguments(node);
  const moving = parts.map((part) => part?.varies ?? false);
  return prepared(varies, (stretch) => {
    const args = parts.map((part) => part?.over(stretch));
    const watcher = reader.isWatched && varies ? stretch.watcher : null;
    const values = valuesOf(args);
    if (values && !watcher) return fixed(called(node, values));
    const over = spreadOver(args, isSpread, (elements, element): Over => {
      const decide = book.decideWith(watcher, element);
      const course = known?.({ node, args: elements, varies: moving, person: reader.person, decide }) ?? ANY;
      const exactly = valuesOf(elements);
      return exactly ? fixed(called(node, exactly)) : course;
    });
    return values ? fixed(called(node, values)) : over;
  });
}

function knownCourse({ ours, name }: CallNode): FunctionOver | undefined {
  if (ours !== null) return OUR_CALLS[ours];
  return name === 'INT' ? wholeOver() : EXCEL_CALLS[name];
}

function spreadArguments({ ours, name }: CallNode): (at: number) => boolean {
  if (ours === null) return () => ELEMENTWISE.has(name);
  const given = findFunction(ours)?.arguments ?? [];
  return (at) => given[at]?.kind === 'each';
}

function called({ ours, name }: CallNode, values: readonly (Value | undefined)[]): Value {
  if (ours !== null) return callOurs(ours, values);
  return excelFunction(name)?.(values) ?? unknownValue(name);
}
