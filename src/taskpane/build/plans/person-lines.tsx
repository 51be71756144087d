import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { lineOf, lineTitle, PAY, type CompiledPlan } from '../../../plan/language';
import type { PlanReviewRow } from '../../../sheets/month-types';
import { LineExplanation } from '../../plans/line-explanation';
import { LineRow } from '../../plans/line-row';
import { shownPay, shownResult } from '../../plans/shown-figure';
import { useTexts } from '../../texts';
import { shownMoney } from './shown-money';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  after: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 20px`,
  },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly compiled: CompiledPlan;
  readonly row: PlanReviewRow;
}

/** The lines that make up somebody's pay, each to be opened to how it comes about, and what was adjusted by hand. */
export function PersonLines({ compiled, row }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { version } = compiled;
  const { result, adjustment, pay } = row;
  const lines = [...Object.keys(version.lines), PAY].flatMap((name) => {
    const line = compiled.lines.find((one) => one.name === name);
    const worked = result.lines.get(name);
    return line && worked ? [{ name, line, worked }] : [];
  });
  const after =
    adjustment === null
      ? []
      : ([
          ['preview.adjustment', adjustment],
          ['preview.pay', pay],
        ] as const);
  return (
    <div>
      <ul className={styles.list}>
        {lines.map(({ name, line, worked }) => (
          <LineRow
            key={name}
            title={lineTitle(version, name)[texts.language]}
            shown={
              name === PAY
                ? shownPay(worked.value, version, texts)
                : shownResult(worked.value, lineOf(version, name)?.unit, line.digits, texts)
            }
            total={name === PAY}
            wrong={false}
          >
            {() => <LineExplanation compiled={compiled} line={line} result={worked} formulaShown={false} />}
          </LineRow>
        ))}
      </ul>
      {after.map(([key, value]) => (
        <div key={key} className={styles.after}>
          <Text size={200}>{texts.t(key)}</Text>
          <Text size={200} className={styles.figure}>
            {shownMoney(value, texts)}
          </Text>
        </div>
      ))}
    </div>
  );
}
