import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { placeAddress } from '../../excel/address';
import { problemText } from '../../sheets/month';
import type { Problem, Severity } from '../../sources/problem';
import { useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { Section } from './section';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, note: InfoRegular } as const;

/** Problems of a severity, and cells of a problem, shown before the rest is asked for. */
const SHOWN = 3;

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalXS },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 0 24px', display: 'grid', gap: tokens.spacingVerticalS },
  item: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  more: { justifySelf: 'start', marginLeft: '16px' },
});

/** What to look at before building, the gravest first, each with links to its cells. */
export function ProblemsSection({ problems }: { readonly problems: readonly Problem[] }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Section title={t('problems.title')}>
      {problems.length === 0 && (
        <Text size={200} className={styles.note}>
          {t('problems.none')}
        </Text>
      )}
      {SEVERITIES.map((severity) => {
        const group = problems.filter((problem) => problem.severity === severity);
        return group.length === 0 ? null : <ProblemGroup key={severity} severity={severity} problems={group} />;
      })}
    </Section>
  );
}

function ProblemGroup(props: {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}): React.JSX.Element {
  const { severity, problems } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const Icon = ICONS[severity];
  const shown = all ? problems : problems.slice(0, SHOWN);
  return (
    <div className={styles.group}>
      <Text as="h3" size={200} weight="semibold" className={mergeClasses(styles.heading, styles[severity])}>
        <Icon fontSize={20} aria-hidden />
        {t(`problems.${severity}`, { count: problems.length })}
      </Text>
      <ul className={styles.list}>
        {shown.map((problem, index) => (
          <ProblemItem key={`${problem.key} ${index}`} problem={problem} />
        ))}
      </ul>
      {problems.length > SHOWN && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('problems.showFewer') : t('problems.showAll', { count: problems.length })}
        </Button>
      )}
    </div>
  );
}

function ProblemItem({ problem }: { readonly problem: Problem }): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const store = useMonthStore();
  const places = problem.places.slice(0, SHOWN);
  const more = problem.places.length - places.length;
  return (
    <li className={styles.item}>
      {problemText(problem, language)}
      <span className={styles.links}>
        {places.map((place) => {
          const address = placeAddress(place);
          return (
            <Link
              key={address}
              as="button"
              aria-label={t('problems.goTo', { address })}
              onClick={() => {
                store.goTo(place);
              }}
            >
              {address}
            </Link>
          );
        })}
        {more > 0 && <span>{t('problems.morePlaces', { count: more })}</span>}
      </span>
    </li>
  );
}
