import { makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TeamBase } from '../../../plan/what-if';
import { Section } from '../../build/section';
import { FieldRow } from '../../plans/field-row';
import { FigureInput } from '../../plans/figure-input';
import { useTexts } from '../../texts';
import { useWhatIf } from '../what-if-context';
import { moneyUnit } from './money';
import { referenceChoices, referenceId } from './reference-text';

const STEP = 1000;

const useStyles = makeStyles({ wide: { width: '100%', minWidth: 0 } });

/** What the month may cost, and what its cost is set against. */
export function BudgetSection({ base }: { readonly base: TeamBase }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { budget, setBudget, reference, setReference } = useWhatIf();
  const figures = useMemo(() => referenceChoices(base, texts), [base, texts]);
  const groups = [...new Set(figures.map(({ group }) => group ?? ''))];
  const unit = moneyUnit(base, texts);
  return (
    <Section title={t('team.budget')}>
      <AmountRow label={t('team.budgetField')} unit={unit} value={budget} onChange={setBudget} />
      <FieldRow label={t('team.referenceField')}>
        {(ids) => (
          <Select
            {...ids}
            size="small"
            className={styles.wide}
            value={referenceId(reference)}
            onChange={(_, { value }) => {
              if (value === 'amount') setReference({ kind: 'amount', amount: 0 });
              else setReference(figures.find(({ id }) => id === value)?.of ?? null);
            }}
          >
            <option value="none">{t('team.reference.none')}</option>
            <option value="amount">{t('team.reference.amount')}</option>
            {groups.map((group) => (
              <optgroup key={group} label={group}>
                {figures
                  .filter((figure) => figure.group === group)
                  .map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
        )}
      </FieldRow>
      {reference?.kind === 'amount' && (
        <AmountRow
          label={t('team.reference.field')}
          unit={unit}
          value={reference.amount === 0 ? null : reference.amount}
          onChange={(amount) => {
            setReference({ kind: 'amount', amount: amount ?? 0 });
          }}
        />
      )}
    </Section>
  );
}

function AmountRow(props: {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}): React.JSX.Element {
  const { label, unit, value, onChange } = props;
  const { t } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <FieldRow label={label} wrong={typed === null ? null : t('inputs.notNumber', { text: typed })}>
      {(ids) => (
        <FigureInput
          {...ids}
          value={value}
          percent={false}
          unit={unit}
          min={0}
          step={STEP}
          wrong={typed !== null}
          onFigure={onChange}
          onWrong={setTyped}
        />
      )}
    </FieldRow>
  );
}
