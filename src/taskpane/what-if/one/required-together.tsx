import { titleOf } from '../../../plan/language';
import { movable, type RayAxis, type Required, type Situation } from '../../../plan/solve';
import { shownPay } from '../../plans/shown-figure';
import { useTexts } from '../../texts';
import type { Changes } from './changes';
import { RequiredRow } from './required-row';
import { saidFigure } from './said-figure';

interface Props {
  readonly situation: Situation;
  readonly axis: RayAxis;
  /** null while it is being worked out. */
  readonly answer: Required | null;
  readonly onSet: (changes: Changes) => void;
}

/** The least factor by which all that is sold pays enough. */
export function RequiredTogether({ situation, axis, answer, onSet }: Props): React.JSX.Element {
  const texts = useTexts();
  const { t, language } = texts;
  const { version } = situation.compiled;
  if (answer === null) {
    return <RequiredRow title={t('one.working')} figure={null} more="" action="" onSet={null} />;
  }
  const at = answer.kind === 'reached' ? answer : answer.most;
  if (at === null) return <RequiredRow title={t('one.noPay')} figure={null} more="" action="" onSet={null} />;
  const rise = axis.factor(at.place) - 1;
  const percent = texts.percent(Math.abs(rise));
  const pay = shownPay(at.pay, version, texts);
  if (answer.kind === 'beyond') {
    return (
      <RequiredRow title={t('one.factorNotReached', { percent, pay })} figure={null} more="" action="" onSet={null} />
    );
  }
  const title = t(rise > 0 ? 'one.factorMore' : rise < 0 ? 'one.factorLess' : 'one.factorSame', { percent });
  const figures = axis.levers.map((name, index) => {
    const entry = movable(situation, name)?.entry;
    const figure = saidFigure(at.figures[index] ?? NaN, entry, texts);
    return t('one.factorFigure', { title: titleOf(entry, name)[language], figure });
  });
  return (
    <RequiredRow
      title={title}
      figure={null}
      more={t('one.factorPays', { figures: texts.list(figures), pay })}
      action={t('one.setAll', { change: title })}
      onSet={
        rise === 0
          ? null
          : () => {
              onSet(Object.fromEntries(axis.levers.map((name, index) => [name, at.figures[index] ?? null])));
            }
      }
    />
  );
}
