import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import {
  lineOf,
  lineTitle,
  PAY,
  type CompiledPlan,
  type PersonResult,
  type PlanProblem,
  type PlanVersion,
} from '../../plan/language';
import { Section } from '../build/section';
import { useTexts } from '../texts';
import { hasErrors, problemsOf } from './check-draft';
import { LineEditor } from './compose/line-editor';
import { useRowKeys } from './compose/use-row-keys';
import { LineExplanation } from './line-explanation';
import { LineRow } from './line-row';
import { NamesTable } from './names-table';
import { payCurrency, shownPay, shownResult } from './shown-figure';
import { unitText } from './unit-text';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

/** What is being written, where the plan is the workbook's own. */
export interface Writing {
  readonly version: PlanVersion;
  /** The version's place in the plan. */
  readonly index: number;
  readonly problems: readonly PlanProblem[];
  readonly onVersion: (version: PlanVersion) => void;
}

interface Props {
  /** As last worked out; what is being written may be ahead of it. */
  readonly compiled: CompiledPlan;
  readonly result: PersonResult | null;
  readonly writing: Writing | null;
  /** Opens a line, or `pay`, in its form; null for a new line. */
  readonly onCompose: (line: string | null) => void;
}

/** What the plan pays, line by line, each to be opened. */
export function LinesSection({ compiled, result, writing, onCompose }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { version } = compiled;
  const { keyOf, renamed } = useRowKeys();
  const currency = payCurrency(version);
  const edited = writing?.version ?? version;
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
        {[...Object.keys(edited.lines), PAY].map((name) => {
          const compiledLine = compiled.lines.find((line) => line.name === name);
          const line = result?.lines.get(name);
          const { unit, note } = lineOf(edited, name) ?? {};
          const problems = writing ? problemsOf(writing.problems, writing.index, 'lines', name) : [];
          const value = line?.value ?? null;
          return (
            <LineRow
              key={keyOf(name)}
              title={lineTitle(edited, name)[language]}
              total={name === PAY}
              wrong={hasErrors(problems)}
              shown={
                name === PAY
                  ? shownPay(value, version, texts)
                  : shownResult(value, unit, compiledLine?.digits ?? null, texts)
              }
            >
              {() => (
                <>
                  {note && (
                    <Text size={200} className={styles.quiet}>
                      {note[language]}
                    </Text>
                  )}
                  {writing && (
                    <LineEditor
                      name={name}
                      version={writing.version}
                      problems={problems}
                      onVersion={writing.onVersion}
                      onRename={(next, before, after) => {
                        renamed(before, after);
                        writing.onVersion(next);
                      }}
                      onForm={() => {
                        onCompose(name);
                      }}
                    />
                  )}
                  {compiledLine && line && !hasErrors(problems) && (
                    <LineExplanation
                      compiled={compiled}
                      line={compiledLine}
                      result={line}
                      formulaShown={writing !== null}
                    />
                  )}
                </>
              )}
            </LineRow>
          );
        })}
      </ul>
      {writing && (
        <>
          {Object.keys(edited.lines).length === 0 && (
            <Text size={200} className={styles.quiet}>
              {t('compose.empty')}
            </Text>
          )}
          <Button
            size="small"
            className={styles.start}
            icon={<AddRegular />}
            onClick={() => {
              onCompose(null);
            }}
          >
            {t('compose.add')}
          </Button>
        </>
      )}
      {writing && <NamesTable version={edited} />}
    </Section>
  );
}
