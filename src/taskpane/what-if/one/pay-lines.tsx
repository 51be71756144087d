import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { evaluateTeam, lineOf, lineTitle, PAY, type CompiledLine } from '../../../plan/language';
import type { Scalar } from '../../../formula/value';
import type { Situation } from '../../../plan/solve';
import { Section } from '../../build/section';
import { LineExplanation } from '../../plans/line-explanation';
import { LineRow } from '../../plans/line-row';
import { payCurrency, shownPay, shownResult } from '../../plans/shown-figure';
import { unitText } from '../../plans/unit-text';
import { useTexts } from '../../texts';

const CENTS = 2;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly now: Situation;
  /** What a line came to, by its name. */
  readonly before: ReadonlyMap<string, Scalar>;
  readonly after: ReadonlyMap<string, Scalar>;
}

/** What is paid, line by line, before and now where they differ; a line opens to how it comes about. */
export function PayLines({ now, before, after }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { version, lines } = now.compiled;
  const currency = payCurrency(version);
  return (
    <Section
      title={t('lines.title')}
      aside={
        currency !== null && (
          <Text size={200} className={styles.quiet}>
            {unitText(currency, texts)}
          </Text>
        )
      }
    >
      <ul className={styles.list}>
        {[...Object.keys(version.lines), PAY].map((name) => {
          const line = lines.find((one) => one.name === name);
          const { unit, note } = lineOf(version, name) ?? {};
          const shown = (value: Scalar): string =>
            name === PAY ? shownPay(value, version, texts) : shownResult(value, unit, shownDigits(line), texts);
          const was = shown(before.get(name) ?? null);
          const is = shown(after.get(name) ?? null);
          return (
            <LineRow
              key={name}
              title={lineTitle(version, name)[language]}
              total={name === PAY}
              wrong={false}
              shown={was === is ? is : t('one.fromTo', { before: was, now: is })}
            >
              {() => (
                <>
                  {note && (
                    <Text size={200} className={styles.quiet}>
                      {note[language]}
                    </Text>
                  )}
                  {line && <Explained situation={now} line={line} />}
                </>
              )}
            </LineRow>
          );
        })}
      </ul>
    </Section>
  );
}

/** Money keeps its cents; of what is rounded more finely, such as a score, trailing noughts say nothing. */
function shownDigits(line: CompiledLine | undefined): number | null {
  const digits = line?.digits ?? null;
  return digits !== null && digits > CENTS ? null : digits;
}

/** Worked out step by step, which takes longer than a figure may that is being moved: it follows when there is time. */
function Explained(props: { readonly situation: Situation; readonly line: CompiledLine }): React.JSX.Element | null {
  const situation = useDeferredValue(props.situation);
  const { compiled, figures, at } = situation;
  const result = useMemo(
    () => evaluateTeam(compiled, figures)[at]?.lines.get(props.line.name),
    [compiled, figures, at, props.line.name],
  );
  return result ? <LineExplanation compiled={compiled} line={props.line} result={result} formulaShown={false} /> : null;
}
