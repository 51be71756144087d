import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { defaultOf, type PersonResult, type PlanValues, type PlanVersion } from '../../plan/language';
import { useTexts, type Texts } from '../texts';
import { shownPay } from './shown-figure';

const useStyles = makeStyles({
  people: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 28px',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  person: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    // Which one is shown must not be told by colour alone.
    borderLeft: `3px solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: { borderLeftColor: tokens.colorCompoundBrandStroke, fontWeight: tokens.fontWeightSemibold },
  pay: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly version: PlanVersion;
  readonly people: readonly PlanValues[];
  readonly results: readonly PersonResult[] | null;
  readonly at: number;
  readonly onChoose: (index: number) => void;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
}

/** The people whom a plan is tried out with, where what one is paid depends on the others. */
export function PeopleList({ version, people, results, at, onChoose, onAdd, onRemove }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  return (
    <div className={styles.people}>
      <Text size={200} weight="semibold">
        {t('people.title')}
      </Text>
      <ul className={styles.list} aria-label={t('people.title')}>
        {people.map((person, index) => {
          const label = personLabel(version, person, index, texts);
          const pay = results?.[index]?.pay.value ?? null;
          return (
            <li key={index} className={styles.row}>
              <button
                type="button"
                className={mergeClasses(styles.person, index === at && styles.chosen)}
                aria-pressed={index === at}
                onClick={() => {
                  onChoose(index);
                }}
              >
                <Text size={200} weight={index === at ? 'semibold' : 'regular'}>
                  {label}
                </Text>
                <Text size={200} className={styles.pay}>
                  {shownPay(pay, version, texts)}
                </Text>
              </button>
              <Button
                appearance="subtle"
                size="small"
                icon={<DeleteRegular />}
                aria-label={t('people.remove', { person: label })}
                disabled={people.length === 1}
                onClick={() => {
                  onRemove(index);
                }}
              />
            </li>
          );
        })}
      </ul>
      <Button appearance="transparent" size="small" icon={<AddRegular />} onClick={onAdd}>
        {t('people.add')}
      </Button>
    </div>
  );
}

/** `Person 2`, with their post where the plan has one. */
export function personLabel(version: PlanVersion, person: PlanValues, index: number, { t, language }: Texts): string {
  const label = t('people.person', { number: index + 1 });
  const [entry] = Object.entries(version.inputs).filter(([, { choices, each }]) => choices && each === undefined);
  if (!entry) return label;
  const [name, input] = entry;
  const word = person[name] ?? defaultOf(input);
  const post = typeof word === 'string' ? input.choices?.[word]?.[language] : undefined;
  return post === undefined ? label : t('people.withPost', { person: label, post });
}
