import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { MonthSetup } from '../../plan/month-setup';
import { useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { usePositions } from './positions';

const APPLIES_TO = ['performance', 'commission', 'both'] as const;

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalS },
  positions: { display: 'grid' },
});

/** What is seldom changed: what the multiplier applies to, who is built, whether text is mended. */
export function ChoicesPanel(props: {
  readonly setup: MonthSetup;
  /** Somebody is paid by the indicators. */
  readonly byIndicators: boolean;
}): React.JSX.Element {
  const { setup, byIndicators } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const all = usePositions().flatMap(({ position }) => (position === null ? [] : [position]));
  const chosen = setup.positions ?? all;
  return (
    <div className={styles.panel}>
      {byIndicators && (
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
      )}
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
              label={position === '' ? t('uses.noPosition') : position}
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
