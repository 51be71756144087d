import { isFigure, isGrid, isStop } from '../../../formula/value';
import { ANY, asFigure, partsOfColumn, type FigureOver, type Over } from './over';

/** The figures that an aggregate is over, in columns figures alone; what it comes to itself where that cannot be told. */
export function figuresOver(args: readonly (Over | undefined)[]): readonly FigureOver[] | Over {
  const found: FigureOver[] = [];
  for (const argument of args) {
    const parts = argument && partsOfColumn(argument);
    if (!parts) return ANY;
    const isColumn = argument.kind === 'column' || (argument.kind === 'fixed' && isGrid(argument.value));
    for (const part of parts) {
      if (isColumn && isNoFigure(part)) continue;
      const figure = asFigure(part);
      if (figure.kind !== 'figure') return figure;
      found.push(figure);
    }
  }
  return found;
}

export function isFigures(found: readonly FigureOver[] | Over): found is readonly FigureOver[] {
  return Array.isArray(found);
}

function isNoFigure(part: Over): boolean {
  return part.kind === 'truth' || (part.kind === 'fixed' && !isStop(part.value) && !isFigure(part.value));
}
