import { titleOf } from '../../../plan/language';
import { movable, presentFigure, type Lever, type Required, type Situation } from '../../../plan/solve';
import { shownPay } from '../../plans/shown-figure';
import { useTexts, type Texts } from '../../texts';
import type { Changes } from './changes';
import { RequiredRow } from './required-row';
import { saidFigure, saidStep } from './said-figure';

interface Props {
  readonly situation: Situation;
  readonly lever: Lever;
  /** What is paid now. */
  readonly pay: number;
  /** null while it is being worked out. */
  readonly answer: Required | null;
  readonly onSet: (changes: Changes) => void;
}

/** The least of one figure that pays enough, the others as they are. */
export function RequiredAlone({ situation, lever, pay, answer, onSet }: Props): React.JSX.Element {
  const texts = useTexts();
  const { t, language } = texts;
  const entry = movable(situation, lever.name)?.entry;
  const title = titleOf(entry, lever.name)[language];
  const [figure] = answer?.kind === 'reached' ? answer.figures : [];
  const said = figure === undefined ? null : saidFigure(figure, entry, texts);
  return (
    <li>
      <RequiredRow
        title={title}
        figure={said}
        more={answer === null ? t('one.working') : saidAnswer(situation, lever, pay, answer, texts)}
        action={t('one.setTo', { title, figure: said ?? '' })}
        onSet={
          figure === undefined || figure === presentFigure(situation, lever.name)
            ? null
            : () => {
                onSet({ [lever.name]: figure });
              }
        }
      />
    </li>
  );
}

/** How far the answer is from what there is now, or how much this figure alone can pay. */
function saidAnswer(situation: Situation, lever: Lever, now: number, answer: Required, texts: Texts): string {
  const { t } = texts;
  const { version } = situation.compiled;
  const entry = movable(situation, lever.name)?.entry;
  if (answer.kind === 'beyond') {
    if (answer.most === null) return t('one.noPay');
    const [figure = lever.max] = answer.most.figures;
    if (answer.most.pay <= now) return t('one.addsNothing');
    const pay = shownPay(answer.most.pay, version, texts);
    return t('one.notReached', { pay, figure: saidFigure(figure, entry, texts) });
  }
  const [figure = lever.min] = answer.figures;
  const further = figure - (presentFigure(situation, lever.name) ?? 0);
  const pay = shownPay(answer.pay, version, texts);
  const step = saidStep(further, entry, texts);
  return t(further > 0 ? 'one.moreThanNow' : further < 0 ? 'one.lessThanNow' : 'one.sameAsNow', { step, pay });
}
