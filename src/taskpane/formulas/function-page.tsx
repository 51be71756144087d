import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { namingInUse } from '../../excel/naming-in-use';
import type { FormulaCell } from '../../excel/formula-cell';
import { isGrid } from '../../formula/value';
import type { FunctionReference } from '../../functions';
import { Section } from '../build/section';
import { useTexts } from '../texts';
import { ArgumentField } from './argument-field';
import { argumentWrong } from './argument-wrong';
import { writeCall } from './calls';
import { FormulaText } from './formula-text';
import { writeForm, type FormTexts } from './form-texts';
import { FunctionExamples, FunctionNotes } from './function-reading';
import { InsertBar } from './insert-bar';
import { ResultSection } from './result-section';
import { valueBeside } from './shown-value';
import type { Insertion } from './use-insertion';
import { usePicking } from './use-picking';
import { usePreview } from './use-preview';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  head: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  form: { display: 'grid', gap: tokens.spacingVerticalM },
});

/** The formula that a form writes into, where it edits one. */
export interface Editing {
  readonly cell: FormulaCell;
  /** Puts a call in the place of the one edited. */
  readonly withCall: (call: string) => string;
}

interface Props {
  readonly reference: FunctionReference;
  readonly initial: FormTexts;
  readonly editing: Editing | null;
  /** The cell that the formula goes into; null until it has been read. */
  readonly cell: FormulaCell | null;
  readonly version: number;
  /** How often the selection has moved. */
  readonly moves: number;
  readonly insertion: Insertion;
  /** The selection is being picked as an argument, or no longer. */
  readonly onPicking: (picking: boolean) => void;
  readonly onBack: () => void;
}

/** A function to read about, with a form that writes a call of it and shows what it would come to. */
export function FunctionPage(props: Props): React.JSX.Element {
  const { reference, initial, editing, cell, version, moves, insertion, onPicking, onBack } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const [form, setForm] = useState(initial);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const target = editing?.cell ?? cell;

  const setText = (key: string, text: string): void => {
    insertion.dismiss();
    setForm((before) => ({ ...before, [key]: text }));
    setTouched((before) => new Set(before).add(key));
  };
  const picking = usePicking(target?.place ?? null, moves, setText, insertion.report);
  const picked = picking.key !== null;
  useEffect(() => {
    onPicking(picked);
    return () => {
      onPicking(false);
    };
  }, [picked, onPicking]);

  const written = writeForm(reference, form);
  const complete = written.flatMap((argument) => ('wrong' in argument ? [] : [argument.text]));
  const ready = complete.length === written.length;
  const name = namingInUse().writeName(reference.fn.name);
  const call = ready ? writeCall(name, complete) : null;
  const formula = call === null ? null : editing ? editing.withCall(call) : `=${call}`;
  const state = usePreview(call, formula, target?.place ?? null, version);
  const preview = state.kind === 'shown' ? state.preview : null;
  const spilled = preview && isGrid(preview.result) ? preview.result : null;
  const headingId = useId();
  const fields = useRef<HTMLFormElement>(null);
  // A control, not the heading: from what is no control, Excel on the web lets the Tab key leave the pane.
  const focusFirst = (): void => {
    fields.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  useEffect(focusFirst, []);

  const insert = (): void => {
    if (picked) picking.take();
    if (formula === null || !target) {
      setTouched(new Set(reference.arguments.map(({ key }) => key)));
      return;
    }
    insertion.insert({
      place: target.place,
      formula,
      expected: editing ? target.formula : '',
    });
  };

  return (
    <form
      ref={fields}
      aria-labelledby={headingId}
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <Button className={styles.back} size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
            {t('page.back')}
          </Button>
          <h2 id={headingId} className={styles.title}>
            <Text size={400} weight="semibold" className={styles.code}>
              {name}
            </Text>
            <Text size={300} weight="semibold">
              {reference.title[language]}
            </Text>
          </h2>
          <Text size={200} className={styles.quiet}>
            {reference.description[language]}
          </Text>
        </div>
        <Section title={t('page.arguments')}>
          <div className={styles.form}>
            {reference.arguments.map((argument, index) => (
              <ArgumentField
                key={argument.key}
                reference={argument}
                text={form[argument.key] ?? ''}
                value={valueBeside(argument, written[index], preview?.arguments[index], texts)}
                wrong={argumentWrong(
                  { reference: argument, index, written: written[index], touched: touched.has(argument.key), preview },
                  texts,
                )}
                picking={picking}
                onText={(text) => {
                  setText(argument.key, text);
                }}
              />
            ))}
          </div>
        </Section>
        {spilled && <ResultSection value={spilled} />}
        {formula !== null && <FormulaText formula={formula} />}
        <FunctionNotes reference={reference} />
        <FunctionExamples
          reference={reference}
          cell={target}
          insertion={insertion}
          onUse={(example) => {
            setForm(example);
            setTouched(new Set());
            focusFirst();
          }}
        />
      </div>
      <InsertBar
        label={
          target ? t(editing ? 'insert.replace' : 'insert.insert', { address: target.address }) : t('insert.noCell')
        }
        reason={ready ? null : t(touched.size > 0 && hasMistake(written, form) ? 'insert.mend' : 'insert.fill')}
        state={state}
        insertion={insertion}
      />
    </form>
  );
}

function hasMistake(written: ReturnType<typeof writeForm>, form: FormTexts): boolean {
  return (
    Object.keys(form).length > 0 && written.some((argument) => 'wrong' in argument && argument.wrong !== 'missing')
  );
}
