import type { CallNode } from '../../formula/tree';
import { compareFigures } from './arithmetic';
import { BLANK, DOUBT, FIGURE, type Status } from './column';
import type { FigurePart, Maker } from './part';
import { PlainFigure } from './plain-figure';
import { wholeConstant } from './whole-constant';

/** RANK, only among exact figures: whether two inexact ones are the same is never certain. */
export function rank({ arguments: [wanted, values, order] }: CallNode, maker: Maker): FigurePart | null {
  const column = maker.column(values);
  const rising = order === undefined ? 0 : wholeConstant(order, maker);
  if (column?.kind !== 'figure' || rising === null) return null;
  const side = rising === 0 ? 1 : -1;
  const figure = maker.figure(wanted);
  const [out, other] = [new PlainFigure(), new PlainFigure()];
  return {
    kind: 'figure',
    out,
    run: (): Status => {
      if (figure.run() === DOUBT) return DOUBT;
      let [place, found] = [1, false];
      for (let at = 0; at < column.length; at++) {
        const status = column.load(at, other);
        if (status === BLANK) continue;
        const compared = status === DOUBT ? Number.NaN : compareFigures(other, figure.out);
        if (Number.isNaN(compared)) return DOUBT;
        if (compared === 0) found = true;
        else if (compared === side) place++;
      }
      out.setExact(place, 0);
      return found ? FIGURE : DOUBT;
    },
  };
}
