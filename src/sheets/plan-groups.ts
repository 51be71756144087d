import type { Naming } from '../formula/naming';
import { LANGUAGES, type Language } from '../i18n';
import type { MonthSetup } from '../plan/month-setup';
import type { MonthData, MonthReading } from '../sources/month-data';
import { blockMove } from './block-move';
import type { CellContent } from './description';
import { givenInputs, type PlanTeam } from './plan-teams';
import { movedContent } from './moved-formula';
import { planFigureCells } from './plan-figures';
import { planColumnManner, planKpiBlock, type PlanGroup } from './plan-book';

/** What the sheets of plans are written with. */
export interface GroupContext {
  readonly setup: MonthSetup;
  readonly reading: MonthReading;
  readonly data: MonthData;
  readonly language: Language;
  readonly naming: Naming;
}

/**
 * A team as its sheet shows it: figures of the lists as live formulas, and what the user typed with its references
 * following the people and columns that they mean.
 */
export function planGroup(team: PlanTeam, context: GroupContext): PlanGroup {
  const { compiled, members, standing, kept, people, department, leftRecords, workedOutBefore } = team;
  const bare: PlanGroup = {
    compiled,
    department,
    people: people.map(({ person: { id, name, position }, inputs }) => ({
      name,
      inputs,
      ...(id === null ? {} : { id }),
      ...(position === null ? {} : { position }),
    })),
    left: kept.left,
    leftRecords,
  };
  const block = planKpiBlock(bare);
  const titles = LANGUAGES.map((language) =>
    block.columns.map((column) => planColumnManner(compiled, column, language).title),
  );
  const who = people.map(({ person }) => person);
  const move = standing && blockMove(standing.existing, kept, who, block, titles);
  const moved = (cells: Readonly<Record<string, CellContent>>): Readonly<Record<string, CellContent>> =>
    Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, movedContent(cell, move)]));
  const typedFormulas = Object.fromEntries(
    Object.entries(standing?.department.formulas ?? {}).filter(([name]) => !workedOutBefore.has(name)),
  );
  const live = planFigureCells({ ...context, members, compiled, block });
  return {
    ...bare,
    people: bare.people.map((person, index) => {
      const { entry = null, typed = {} } = people[index] ?? {};
      return {
        ...person,
        cells: { ...live.people[index], ...moved(typed) },
        adjustment: movedContent(entry?.adjustment ?? '', move),
        note: movedContent(entry?.note ?? '', move),
      };
    }),
    departmentCells: { ...moved(typedFormulas), ...live.department },
    left: kept.left.map((entry) => ({
      ...entry,
      adjustment: movedContent(entry.adjustment, move),
      note: movedContent(entry.note, move),
      cells: moved(givenInputs(team, entry)),
    })),
  };
}
