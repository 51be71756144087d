import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, SubtractRegular } from '@fluentui/react-icons';
import type { GradeProposal } from '../../../plan/scored';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  move: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap' },
  up: { color: tokens.colorPaletteGreenForeground1 },
  down: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { up: ArrowUpRegular, down: ArrowDownRegular, stay: SubtractRegular } as const;
const ORDER: readonly GradeProposal['move'][] = ['up', 'down', 'stay'];

/** Who moves a grade and why, those who move first. */
export function GradeProposals({ proposals }: { readonly proposals: readonly GradeProposal[] }): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const sorted = ORDER.flatMap((move) => proposals.filter((proposal) => proposal.move === move));
  const looks = { up: styles.up, down: styles.down, stay: styles.quiet };
  return (
    <ul className={styles.list}>
      {sorted.map(({ key, name, move, reason }) => {
        const Icon = ICONS[move];
        return (
          <li key={key} className={styles.person}>
            <div className={styles.head}>
              <Text size={300} className={styles.name}>
                {name}
              </Text>
              <Text size={200} className={mergeClasses(styles.move, looks[move])}>
                <Icon aria-hidden />
                {t(`grades.move.${move}`)}
              </Text>
            </div>
            <Text size={200} className={styles.quiet}>
              {reason[language]}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
