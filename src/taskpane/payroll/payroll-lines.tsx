import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { lineOf, lineTitle, PAY, type CompiledPlan } from '../../plan/language';
import { payrollTitle } from '../../sheets/payroll';
import type { PlanReviewRow } from '../../sheets/month-types';
import { shownMoney } from '../build/plans/shown-money';
import { LineExplanation } from '../plans/line-explanation';
import { LineRow } from '../plans/line-row';
import { shownPay, shownResult } from '../plans/shown-figure';
import { useTexts } from '../texts';
import { amountOf } from './amount-of';
import { amountsShown } from './amounts-shown';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  plain: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 20px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly compiled: CompiledPlan;
  readonly row: PlanReviewRow;
}

/** Somebody's payroll as a pay slip has it; every line, workings among them, when asked for. */
export function PayrollLines({ compiled, row }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const [everything, setEverything] = useState(false);
  const { version } = compiled;
  const line = (name: string): React.JSX.Element | null => {
    const own = compiled.lines.find((one) => one.name === name);
    const worked = row.result.lines.get(name);
    if (!own || !worked) return null;
    const shown =
      name === PAY
        ? shownPay(worked.value, version, texts)
        : shownResult(worked.value, lineOf(version, name)?.unit, own.digits, texts);
    return (
      <LineRow key={name} title={lineTitle(version, name)[language]} shown={shown} total={name === PAY} wrong={false}>
        {() => <LineExplanation compiled={compiled} line={own} result={worked} formulaShown={false} />}
      </LineRow>
    );
  };
  return (
    <div>
      <ul className={styles.list}>
        {everything
          ? [...Object.keys(version.lines), PAY].map(line)
          : amountsShown(compiled, row).map((amount) => {
              const { column } = amount;
              if (column.kind === 'line') return line(column.name);
              const title = payrollTitle(compiled, amount, language);
              return (
                <li key={title} className={styles.plain}>
                  <Text size={200}>{title}</Text>
                  <Text size={200} className={styles.figure}>
                    {shownMoney(amountOf(row, amount), texts)}
                  </Text>
                </li>
              );
            })}
      </ul>
      <Button
        size="small"
        appearance="transparent"
        onClick={() => {
          setEverything(!everything);
        }}
      >
        {t(everything ? 'payroll.preview.fewerLines' : 'payroll.preview.allLines')}
      </Button>
    </div>
  );
}
