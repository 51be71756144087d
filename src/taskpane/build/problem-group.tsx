import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Severity } from '../../sources/problem';
import type { Place } from '../../sources/source';
import { useTexts } from '../texts';
import { ProblemLinks } from './problem-links';

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, note: InfoRegular } as const;

/** Problems of a kind shown before the rest is asked for. */
const SHOWN = 3;

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalXS },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 0 24px', display: 'grid', gap: tokens.spacingVerticalS },
  item: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  more: { justifySelf: 'start', marginLeft: '16px' },
});

/** A problem in words, with its cells. */
export interface ProblemWords {
  readonly text: string;
  readonly places: readonly Place[];
}

/** Problems of one kind under their heading, the first few until all are asked for. */
export function ProblemGroup(props: {
  readonly severity: Severity;
  readonly heading: string;
  readonly problems: readonly ProblemWords[];
}): React.JSX.Element {
  const { severity, heading, problems } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const Icon = ICONS[severity];
  const shown = all ? problems : problems.slice(0, SHOWN);
  return (
    <div className={styles.group}>
      <Text as="h3" size={200} weight="semibold" className={mergeClasses(styles.heading, styles[severity])}>
        <Icon fontSize={20} aria-hidden />
        {heading}
      </Text>
      <ul className={styles.list}>
        {shown.map(({ text, places }, index) => (
          <li key={index} className={styles.item}>
            {text}
            <ProblemLinks places={places} />
          </li>
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
