import { Button, Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { ArrowShuffleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { newSeed, type Spread } from '../../../plan/simulate';
import { FieldRow } from '../../plans/field-row';
import { FigureInput } from '../../plans/figure-input';
import { useTexts } from '../../texts';
import { Fold } from '../fold';
import type { RiskSettings } from './risk-settings';

const TRIALS = [1_000, 10_000, 50_000] as const;
const FORMS = ['normal', 'log-normal'] as const satisfies readonly Spread['form'][];

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalS },
  control: { minWidth: 0, width: '100%' },
  switch: { display: 'flex', justifyContent: 'flex-end' },
  seed: { justifySelf: 'end' },
});

interface Props {
  readonly settings: RiskSettings;
  readonly onSettings: (settings: RiskSettings) => void;
}

/** How figures are drawn, how often, and from which seed. */
export function MoreSettings({ settings, onSettings }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, figure } = useTexts();
  const [wrongSeed, setWrongSeed] = useState<string | null>(null);
  const { trials, seed, form, luck } = settings;
  return (
    <Fold title={t('risk.more')} aside={t('risk.moreSummary', { trials, seed: String(seed) })}>
      {() => (
        <div className={styles.fields}>
          <Field size="small" label={t('risk.form')}>
            <Select
              size="small"
              className={styles.control}
              value={form}
              onChange={(_, { value }) => {
                onSettings({ ...settings, form: FORMS.find((known) => known === value) ?? 'normal' });
              }}
            >
              {FORMS.map((known) => (
                <option key={known} value={known}>
                  {t(`risk.form.${known}`)}
                </option>
              ))}
            </Select>
          </Field>
          <FieldRow label={t('risk.ownLuck')} note={t('risk.ownLuckNote')}>
            {(ids) => (
              <div className={styles.switch}>
                <Switch
                  id={ids.id}
                  aria-describedby={ids['aria-describedby']}
                  checked={luck === 'person'}
                  onChange={(_, { checked }) => {
                    onSettings({ ...settings, luck: checked ? 'person' : 'figure' });
                  }}
                />
              </div>
            )}
          </FieldRow>
          <FieldRow label={t('risk.trials')}>
            {(ids) => (
              <Select
                {...ids}
                size="small"
                className={styles.control}
                value={String(trials)}
                onChange={(_, { value }) => {
                  onSettings({ ...settings, trials: Number(value) });
                }}
              >
                {TRIALS.map((count) => (
                  <option key={count} value={count}>
                    {figure(count, 0)}
                  </option>
                ))}
              </Select>
            )}
          </FieldRow>
          <FieldRow
            label={t('risk.seed')}
            note={t('risk.seedNote')}
            wrong={wrongSeed === null ? null : t('risk.notNumber', { text: wrongSeed })}
          >
            {(ids) => (
              <FigureInput
                {...ids}
                value={seed}
                percent={false}
                unit=""
                step={1}
                min={0}
                wrong={wrongSeed !== null}
                onFigure={(value) => {
                  const whole = Math.trunc(value ?? 0);
                  if (Number.isSafeInteger(whole)) onSettings({ ...settings, seed: whole });
                }}
                onWrong={setWrongSeed}
              />
            )}
          </FieldRow>
          <Button
            size="small"
            className={styles.seed}
            icon={<ArrowShuffleRegular />}
            onClick={() => {
              onSettings({ ...settings, seed: newSeed() });
            }}
          >
            {t('risk.newSeed')}
          </Button>
        </div>
      )}
    </Fold>
  );
}
