import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { titleOf } from '../../../plan/language';
import type { PlanReview } from '../../../sheets/month-types';
import { useTexts } from '../../texts';
import { openInputs } from './open-inputs';
import { OpenInputNotes } from './open-input-notes';
import { PersonLines } from './person-lines';
import { PersonPreview, type PersonDetail } from './person-preview';
import { shownMoney } from './shown-money';

/** People shown before all are asked for, and how many more at a time: thousands of rows would hold up the pane. */
const SHOWN = 5;
const MORE = 100;

const useStyles = makeStyles({
  plan: { display: 'grid', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  total: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    borderTop: `3px double ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalXS,
  },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  more: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** The people of one plan with their pay, each to be opened to the lines that make it up. */
export function PlanPreview(props: {
  readonly plan: PlanReview;
  /** What somebody opens to; left out, every line of the plan. */
  readonly detail?: PersonDetail;
  /** What stands under the people; left out, what they are paid together. */
  readonly foot?: ReactNode;
}): React.JSX.Element {
  const { plan, detail = PersonLines, foot } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const [shown, setShown] = useState(SHOWN);
  const { compiled, rows } = plan;
  const title = titleOf(compiled.plan, compiled.plan.plan)[language];
  const left = rows.length - shown;
  return (
    <div className={styles.plan} role="group" aria-label={title}>
      <Text as="h3" size={200} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <PersonPreview key={row.key} compiled={compiled} row={row} detail={detail} />
        ))}
      </ul>
      {rows.length > SHOWN && (
        <div className={styles.more}>
          {left > 0 && (
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                setShown(Math.min(rows.length, shown + MORE));
              }}
            >
              {left > MORE ? t('preview.showMore', { count: MORE }) : t('preview.showAll', { count: rows.length })}
            </Button>
          )}
          {shown > SHOWN && (
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                setShown(SHOWN);
              }}
            >
              {t('preview.showFewer')}
            </Button>
          )}
        </div>
      )}
      {foot ?? (
        <div className={styles.total}>
          <Text size={200} weight="semibold">
            {t('preview.total', { people: rows.length })}
          </Text>
          <Text size={200} weight="semibold" className={styles.figure}>
            {shownMoney(plan.pay, texts)}
          </Text>
        </div>
      )}
      {/* Most of what a payroll asks for, few people have: a list of it would say nothing. */}
      {compiled.plan.use !== 'payroll' && <OpenInputNotes compiled={compiled} open={openInputs(plan)} />}
    </div>
  );
}
