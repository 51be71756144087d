import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, useState, type ReactNode } from 'react';
import { describePlanProblem, readPlanText, type PayPlan, type PlanProblem } from '../../plan/language';
import { useTexts } from '../texts';
import { AskBar } from './ask-bar';
import { PageFrame } from './page-frame';

const useStyles = makeStyles({
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    height: '160px',
    maxHeight: 'none',
    whiteSpace: 'pre',
  },
  file: { display: 'none' },
  start: { alignSelf: 'flex-start', flexShrink: 0 },
  problems: { display: 'grid', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: '16px', display: 'grid', gap: tokens.spacingVerticalXXS },
  wrong: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

/** More than so many are mended a few at a time anyway. */
const SHOWN = 12;

interface Props {
  readonly busy: boolean;
  /** What stands in the field at first. */
  readonly initial: string;
  /** The plan of this name that is there already: the workbook's own, or one that comes with the product. */
  readonly existing: (name: string) => { readonly plan: PayPlan; readonly own: boolean } | null;
  readonly said: ReactNode;
  readonly onBack: () => void;
  /** `copy` where it must not take the place of the plan of its name. */
  readonly onImport: (plan: PayPlan, warnings: readonly PlanProblem[], copy: boolean) => void;
}

/** A plan taken in from JSON: a file, or a text pasted. What cannot be used is refused line by line. */
export function ImportPage({ busy, initial, existing, said, onBack, onImport }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [text, setText] = useState(initial);
  const [refused, setRefused] = useState<readonly PlanProblem[]>([]);
  const [asking, setAsking] = useState<{
    readonly plan: PayPlan;
    readonly warnings: readonly PlanProblem[];
    readonly found: { readonly plan: PayPlan; readonly own: boolean };
  } | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const change = (next: string): void => {
    setText(next);
    setRefused([]);
    setAsking(null);
  };
  const take = (): void => {
    const { plan, problems } = readPlanText(text);
    if (!plan) {
      setRefused(problems.filter(({ severity }) => severity === 'error'));
      return;
    }
    const found = existing(plan.plan);
    if (found) setAsking({ plan, warnings: problems, found });
    else onImport(plan, problems, false);
  };
  const empty = text.trim() === '';
  return (
    <PageFrame
      title={t('import.title')}
      back={t('plans.all')}
      onBack={onBack}
      lead={<Text size={200}>{t('import.lead')}</Text>}
      footer={
        <>
          {said}
          {asking ? (
            <AskBar
              question={t(asking.found.own ? 'import.same' : 'import.builtIn', {
                title: asking.found.plan.title[language],
              })}
            >
              {asking.found.own && (
                <Button
                  size="small"
                  disabledFocusable={busy}
                  onClick={() => {
                    onImport(asking.plan, asking.warnings, false);
                  }}
                >
                  {t('import.replace')}
                </Button>
              )}
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => {
                  onImport(asking.plan, asking.warnings, true);
                }}
              >
                {t('import.both')}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  setAsking(null);
                }}
              >
                {t('plans.cancel')}
              </Button>
            </AskBar>
          ) : (
            <Button appearance="primary" disabledFocusable={busy || empty} onClick={take}>
              {t('import.import')}
            </Button>
          )}
        </>
      }
    >
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={t('import.file')}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          // The same file can be chosen again once it is mended.
          const input = event.currentTarget;
          void chosen?.text().then((content) => {
            input.value = '';
            change(content);
          });
        }}
      />
      <Button size="small" className={styles.start} icon={<FolderOpenRegular />} onClick={() => file.current?.click()}>
        {t('import.file')}
      </Button>
      <Field label={t('import.text')} size="small">
        <Textarea
          size="small"
          resize="vertical"
          textarea={{ className: styles.text, spellCheck: false }}
          aria-invalid={refused.length > 0 ? true : undefined}
          value={text}
          onChange={(_, { value }) => {
            change(value);
          }}
        />
      </Field>
      {refused.length > 0 && (
        <div className={styles.problems} role="alert">
          <Text size={200} weight="semibold">
            {t('import.refused', { count: refused.length })}
          </Text>
          <ul className={styles.list}>
            {refused.slice(0, SHOWN).map((problem, index) => (
              <li key={index}>
                <Text size={200} className={styles.wrong}>
                  {describePlanProblem(problem, language)}
                </Text>
              </li>
            ))}
          </ul>
          {refused.length > SHOWN && <Text size={200}>{t('plans.moreNotes', { count: refused.length - SHOWN })}</Text>}
        </div>
      )}
    </PageFrame>
  );
}
