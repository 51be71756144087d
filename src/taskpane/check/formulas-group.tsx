import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, WrenchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { placeAddress } from '../../excel/address';
import { findingText, type CheckFinding } from '../../sheets/check';
import { ProblemLinks } from '../build/problem-links';
import { useTexts } from '../texts';
import type { Checking } from './use-check';

/** Cells shown before more are asked for, and how many more at a time. */
const SHOWN = 3;
const MORE = 50;

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '0 0 0 24px',
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifySelf: 'stretch',
  },
  item: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  indented: { marginLeft: '24px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Formulas that were typed over, each with its cell, and the way to put them back, one or all. */
export function FormulasGroup(props: {
  readonly findings: readonly CheckFinding[];
  readonly checking: Checking;
}): React.JSX.Element {
  const { findings, checking } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const [shown, setShown] = useState(SHOWN);
  const { busy, restore } = checking;
  const restores = findings.flatMap((one) => one.restore ?? []);
  const left = findings.length - shown;
  return (
    <div className={styles.group}>
      <Text as="h3" size={200} weight="semibold" className={styles.heading}>
        <ErrorCircleRegular fontSize={20} aria-hidden />
        {t('check.formulas', { count: findings.length })}
      </Text>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((one, index) => (
          <li key={index} className={styles.item}>
            {findingText(one, language)}
            <div className={styles.row}>
              <ProblemLinks places={one.places} />
              {one.restore && (
                <Button
                  size="small"
                  disabled={busy === 'restoring'}
                  aria-label={t('check.restoreOf', { address: placeAddress(one.restore.place) })}
                  onClick={() => {
                    if (one.restore) restore([one.restore]);
                  }}
                >
                  {t('check.restore')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.indented}
          onClick={() => {
            setShown(shown + MORE);
          }}
        >
          {left > MORE ? t('preview.showMore', { count: MORE }) : t('problems.showAll', { count: findings.length })}
        </Button>
      )}
      {restores.length < findings.length && (
        <Text size={200} className={mergeClasses(styles.indented, styles.quiet)}>
          {t('check.buildRestores')}
        </Text>
      )}
      {restores.length > 1 && (
        <Button
          size="small"
          icon={<WrenchRegular />}
          className={styles.indented}
          disabled={busy === 'restoring'}
          onClick={() => {
            restore(restores);
          }}
        >
          {t('check.restoreAll')}
        </Button>
      )}
    </div>
  );
}
