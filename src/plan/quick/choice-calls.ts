import type { CallNode } from '../../formula/tree';
import { DOUBT } from './column';
import type { ConditionPart, FigurePart, Maker, Part } from './part';
import { PlainFigure } from './plain-figure';

/** IF; null where its branches are of two kinds. */
export function choose({ arguments: [asked, yes, no] }: CallNode, maker: Maker): Part | null {
  if (!yes || !no) return null;
  const condition = maker.condition(asked);
  const [one, other] = [maker.part(yes), maker.part(no)];
  if (one.kind === 'figure' && other.kind === 'figure') return chosenFigure(condition, one, other);
  if (one.kind === 'condition' && other.kind === 'condition') {
    return {
      kind: 'condition',
      run: () => {
        const holds = condition.run();
        return Number.isNaN(holds) ? holds : (holds === 1 ? one : other).run();
      },
    };
  }
  if (one.kind !== 'text' || other.kind !== 'text') return null;
  return {
    kind: 'text',
    run: () => {
      const holds = condition.run();
      return Number.isNaN(holds) ? null : (holds === 1 ? one : other).run();
    },
  };
}

function chosenFigure(condition: ConditionPart, one: FigurePart, other: FigurePart): FigurePart {
  const out = new PlainFigure();
  return {
    kind: 'figure',
    out,
    run: () => {
      const holds = condition.run();
      if (Number.isNaN(holds)) return DOUBT;
      const chosen = holds === 1 ? one : other;
      const status = chosen.run();
      out.set(chosen.out);
      return status;
    },
  };
}

/** All are looked at: an error among them is the answer, whatever the others say. */
export function allOrAny({ arguments: args }: CallNode, maker: Maker, any: boolean): ConditionPart {
  const conditions = args.map((argument) => maker.condition(argument));
  return {
    kind: 'condition',
    run: () => {
      let found = any ? 0 : 1;
      for (const condition of conditions) {
        const holds = condition.run();
        if (Number.isNaN(holds)) return holds;
        found = any ? Math.max(found, holds) : Math.min(found, holds);
      }
      return found;
    },
  };
}
