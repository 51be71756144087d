import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { MonthSetup } from '../../plan/month-setup';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';

const APPLIES_TO = ['performance', 'commission', 'both'] as const;

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalS },
  positions: { display: 'grid' },
});

/** What is seldom changed: what the multiplier applies to, who is built, whether text is mended. */
export function ChoicesPanel({ setup }: { readonly setup: MonthSetup }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const all = usePositions(setup);
  const chosen = setup.positions ?? all;
  return (
    <div className={styles.panel}>
      <Field label={t('choices.multiplierOn')} size="small">
        <Select
          size="small"
          value={setup.multiplierOn}
          onChange={(_, { value }) => {
            const multiplierOn = APPLIES_TO.find((one) => one === value);
            if (multiplierOn) store.change({ ...setup, multiplierOn }, false);
          }}
        >
          {APPLIES_TO.map((one) => (
            <option key={one} value={one}>
              {t(`choices.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {all.length > 1 && (
        <div role="group" aria-label={t('choices.positions')} className={styles.positions}>
          <Checkbox
            label={t('choices.allPositions')}
            checked={chosen.length === all.length ? true : chosen.length > 0 ? 'mixed' : false}
            onChange={(_, { checked }) => {
              store.change({ ...setup, positions: checked === true ? null : [] }, false);
            }}
          />
          {all.map((position) => (
            <Checkbox
              key={position}
              label={position}
              checked={chosen.includes(position)}
              onChange={(_, { checked }) => {
                const next = all.filter((one) => (one === position ? checked === true : chosen.includes(one)));
                store.change({ ...setup, positions: next.length === all.length ? null : next }, false);
              }}
            />
          ))}
        </div>
      )}
      <Checkbox
        label={t('choices.repair')}
        checked={setup.repairText}
        onChange={(_, { checked }) => {
          store.change({ ...setup, repairText: checked === true }, false);
        }}
      />
    </div>
  );
}

/** The positions of the people list, in the order they first occur. */
function usePositions(setup: MonthSetup): readonly string[] {
  const { sources } = useMonthState();
  const column = setup.people.columns.position;
  const people = sources.people?.values;
  return useMemo(() => {
    if (column === undefined || !people) return [];
    const texts = people.slice(setup.people.headerRow + 1).map((row) => String(row[column] ?? '').trim());
    return [...new Set(texts.filter((text) => text !== ''))];
  }, [column, people, setup.people.headerRow]);
}
