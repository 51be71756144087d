import type { FigureSource, MonthSetup, PlanUse, SourceChoice } from '../plan/month-setup';
import { movedSource } from './moved-source';

/** The columns of a chosen range that a set-up uses, zero-based inside the range. */
export interface ChoiceColumns {
  readonly choice: SourceChoice<string>;
  readonly used: readonly number[];
}

/** The ranges of a set-up in the order people, targets, lists of actuals, each with the columns that are used of it. */
export function usedColumns(setup: MonthSetup): ChoiceColumns[] {
  const { people, targets, actuals, indicators } = setup;
  const ofPeople: number[] = [];
  const ofTargets = indicators.flatMap(({ targetColumn }) => targetColumn ?? []);
  const ofLists = actuals.map((_, index) =>
    indicators.flatMap(({ actual: { source, measure } }) =>
      source === index && measure.kind === 'sum' ? [measure.column] : [],
    ),
  );
  const noted = (columns: number[] | undefined, column: number): number => {
    columns?.push(column);
    return column;
  };
  for (const source of planSources(setup)) {
    movedSource(source, {
      people: (column) => noted(ofPeople, column),
      targets: (column) => noted(ofTargets, column),
      list: (index) => index,
      actuals: (index, column) => noted(ofLists[index], column),
    });
  }
  const used = (choice: SourceChoice<string>, figures: readonly number[]): ChoiceColumns => ({
    choice,
    used: [...new Set([...Object.values(choice.columns).filter((column) => column !== undefined), ...figures])],
  });
  return [
    used(people, ofPeople),
    ...(targets ? [used(targets, ofTargets)] : []),
    ...actuals.map((choice, index) => used(choice, ofLists[index] ?? [])),
  ];
}

/** The numbers of the lists of actuals that anything is measured from, in order. */
export function listsUsed(setup: MonthSetup): readonly number[] {
  const lists = planSources(setup).flatMap((source) => {
    if (source.kind === 'attainment') return source.actual.source;
    return 'source' in source ? source.source : [];
  });
  return [...new Set([...setup.indicators.map(({ actual }) => actual.source), ...lists])].sort((a, b) => a - b);
}

function planSources({ plans, payroll }: MonthSetup): readonly FigureSource[] {
  const uses: readonly PlanUse[] = [...plans, ...(payroll ? [payroll] : [])];
  return uses.flatMap((use): FigureSource[] => [...Object.values(use.inputs), ...Object.values(use.department)]);
}
