import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { payDifference, type FigureChange, type PersonChange, type Why } from '../../sheets/changes';
import { useTexts, type Texts } from '../texts';
import { changedValue, signedAmount } from './changed-value';
import { ProblemLinks } from './problem-links';

/** Figures of a person that are listed; the rest follows from them. */
const SHOWN = 4;

const useStyles = makeStyles({
  item: { display: 'grid', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  // On a line of its own where there is no room beside the words, it still ends where figures end.
  figure: { fontVariantNumeric: 'tabular-nums', marginLeft: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
  figures: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}` },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

/** What building changes for one person: the pay before and after, why, and the figures that it comes from. */
export function PersonChangeItem({ change }: { readonly change: PersonChange }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { name, id, kind, isPayroll, before, after, figures, why, place } = change;
  const difference = payDifference(change);
  const left = figures.length - SHOWN;
  const none = t(kind === 'changed' ? 'changes.noFigure' : 'changes.blank');
  const amount = (value: number | null): string => (value === null ? none : texts.figure(value, 2));
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text size={300}>
          {id === null ? name : `${name} · ${String(id)}`}
          {isPayroll && ` · ${t('changes.payroll')}`}
        </Text>
        <Text size={300} weight="semibold" className={styles.figure}>
          {signedAmount(difference, language)}
        </Text>
      </div>
      <div className={styles.head}>
        <Text size={200} className={styles.quiet}>
          {kind === 'changed' ? texts.list(why.map((one) => whyText(one, texts))) : t(`changes.${kind}`)}
        </Text>
        <Text size={200} className={styles.figure}>
          {t('changes.fromTo', { before: amount(before), after: amount(after) })}
        </Text>
      </div>
      {place && <ProblemLinks places={[place]} />}
      {figures.length > 0 && (
        <ul className={styles.figures}>
          {figures.slice(0, SHOWN).map((figure, index) => (
            <li key={index} className={styles.row}>
              <FigureRow figure={figure} />
            </li>
          ))}
          {left > 0 && (
            <li>
              <Text size={200} className={styles.quiet}>
                {t('changes.moreFigures', { count: left })}
              </Text>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function FigureRow({ figure }: { readonly figure: FigureChange }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { title, before, after } = figure;
  return (
    <>
      <Text size={200}>{title[texts.language]}</Text>
      <Text size={200} className={styles.figure}>
        {texts.t('changes.fromTo', { before: changedValue(before, texts), after: changedValue(after, texts) })}
      </Text>
    </>
  );
}

function whyText(why: Why, texts: Texts): string {
  const { t, language } = texts;
  const title = 'title' in why ? why.title[language] : '';
  if (why.kind === 'figure' || why.kind === 'choice') {
    return t(`changes.why.${why.kind}`, {
      title,
      before: changedValue(why.before, texts),
      after: changedValue(why.after, texts),
    });
  }
  return t(`changes.why.${why.kind}`, { title });
}
