import { defaultOf, type PlanInput, type PlanValue } from '../../plan/language';
import type { FigureSource } from '../../plan/month-setup';
import { columnCells } from '../../sources/criterion';
import { cellAt } from '../../sources/reading-context';
import { canFollowRecords } from '../../sources/record-formulas';
import { isBlank } from '../../sources/text';
import type { CellContent } from '../description';
import { constant } from '../list-formulas/criteria';
import { personFigure, targetFigure } from '../list-formulas/figures';
import { defaultValue, inputFormula, orDefault, recordFormula } from '../list-formulas/input-formula';
import type { ListRows } from '../list-formulas/list-rows';
import { peopleCell } from '../list-formulas/people-cell';
import { recordCell } from '../list-formulas/record-cell';
import type { PlanFigureContext } from './context';
import { recordRows } from './rows';

type Cells = CellContent | readonly CellContent[];
type Given = PlanValue | readonly PlanValue[];

/** Writes an input of the person with a number; null where its cell is not written. */
export type InputWriter = (person: number, given: Given) => Cells | null;

/** Makes ready to write one input of everybody as formulas over its source. */
export function inputWriter(
  context: PlanFigureContext,
  rows: ListRows,
  name: string,
  input: PlanInput,
  source: FigureSource,
): InputWriter {
  const { members, compiled, language, naming } = context;
  const { version } = compiled;
  /** Nothing stands in the place of a figure that is missing, so that its cell is blank as the figure is. */
  const one = (write: (row: number, person: number, given: Given) => string | null): InputWriter => {
    const hasDefault = defaultOf(input) !== null;
    return (person, given) => {
      const formula = given === null && !hasDefault ? null : write(rows.firstRow + person, person, given);
      return formula === null ? null : formulaCell(formula);
    };
  };
  switch (source.kind) {
    case 'people': {
      const { people } = rows.reading;
      const cell = peopleCell(rows, source.column);
      const column = columnCells(people, rows.setup.people.headerRow, source.column);
      const read = inputFormula(version, input, column, language);
      const isUnreadable = (person: number, given: Given): boolean => {
        const { row = 0 } = members.people[person]?.person.place ?? {};
        return given === null && !isBlank(cellAt(people, row - people.place.row, source.column));
      };
      return one((row, person, given) => (isUnreadable(person, given) ? null : read(cell(row))));
    }
    case 'target': {
      const target = targetFigure(rows, source.column);
      return one((row) => {
        const formula = target(row);
        return formula && orDefault(formula, input);
      });
    }
    case 'attainment': {
      const target = targetFigure(rows, source.targetColumn);
      const actual = personFigure(rows, source.actual);
      const attainment = naming.writeName('ATTAINMENT');
      const missing = constant(defaultValue(version, input, language) ?? '');
      return one((row) => {
        const goal = target(row)?.figure;
        const done = actual(row)?.figure ?? '0';
        return goal === undefined ? null : `IF(${goal}=0,${missing},${attainment}(${done},${goal}))`;
      });
    }
    case 'records': {
      const list = rows.reading.actuals[source.source];
      const choice = rows.setup.actuals[source.source];
      if (!list || !choice || !canFollowRecords(members.people, name, list)) return () => null;
      const column = columnCells(list, choice.headerRow, source.column);
      const read = recordFormula(version, input, column, language);
      const onRecords = recordRows(rows);
      return (index, given) => {
        const person = rows.people[index];
        const record = person && recordCell(onRecords, source, person, 0);
        return record && isList(given) ? given.map((_, at) => formulaCell(read(record(at + 1)))) : null;
      };
    }
    default: {
      const figure = personFigure(rows, source);
      return one((row) => {
        const formula = figure(row);
        return formula && orDefault(formula, input);
      });
    }
  }
}

export function formulaCell(formula: string): CellContent {
  return { formula: `=${formula}` };
}

function isList(given: Given): given is readonly PlanValue[] {
  return Array.isArray(given);
}
