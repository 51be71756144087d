import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ScoredIndicator } from '../../../plan/scored';
import { NumberField } from '../../build/number-field';
import { useTexts } from '../../texts';
import { IndicatorDetails } from './indicator-details';
import { indicatorSummary } from './indicator-summary';
import type { FormIndicator } from './score-form';

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 64px 28px',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, overflowWrap: 'anywhere' },
  summary: { color: tokens.colorNeutralForeground2, paddingLeft: '28px' },
  details: { paddingLeft: '28px', paddingBottom: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly item: FormIndicator;
  readonly onChosen: (chosen: boolean) => void;
  readonly onIndicator: (indicator: ScoredIndicator) => void;
  readonly onRemove: () => void;
}

/** An indicator to choose: what it weighs, and opened its target and scoring. */
export function IndicatorRow({ item, onChosen, onIndicator, onRemove }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { indicator, chosen, origin } = item;
  const [open, setOpen] = useState(origin === 'own');
  const id = useId();
  const title = indicator.title[language];
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Checkbox
          className={styles.check}
          label={title}
          checked={chosen}
          onChange={(_, { checked }) => {
            onChosen(checked === true);
          }}
        />
        {chosen ? (
          <NumberField
            name={t('scored.weightOf', { title })}
            percent
            value={Number((indicator.weight * 100).toPrecision(12))}
            min={0}
            max={100}
            onChange={(value) => {
              onIndicator({ ...indicator, weight: Number((value / 100).toPrecision(12)) });
            }}
          />
        ) : (
          <span />
        )}
        {chosen && (
          <Button
            size="small"
            appearance="subtle"
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-label={t('scored.details', { title })}
            title={t('scored.details', { title })}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => {
              setOpen(!open);
            }}
          />
        )}
      </div>
      <Text size={200} className={styles.summary}>
        {indicatorSummary(indicator, texts)}
      </Text>
      <div id={id}>
        {open && chosen && (
          <div role="group" aria-label={t('scored.details', { title })} className={styles.details}>
            <IndicatorDetails
              indicator={indicator}
              own={origin === 'own'}
              onIndicator={onIndicator}
              onRemove={origin === 'catalogue' ? null : onRemove}
            />
          </div>
        )}
      </div>
    </li>
  );
}
