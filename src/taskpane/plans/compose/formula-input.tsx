import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PlanVersion } from '../../../plan/language';
import { useTexts } from '../../texts';
import { ArgumentHint } from './argument-hint';
import { callAt } from './call-at';
import { CompletionList, optionId } from './completion-list';
import { completed, completionsAt, type Completion, type Completions } from './completions';

const useStyles = makeStyles({
  field: { display: 'grid', gap: tokens.spacingVerticalXXS },
  box: { position: 'relative', display: 'grid' },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minHeight: '52px',
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly id: string;
  readonly formula: string;
  /** The plan whose names may be used, and the line that is written. */
  readonly version: PlanVersion;
  readonly line: string;
  readonly wrong: boolean;
  readonly describedBy: string | undefined;
  readonly onFormula: (formula: string) => void;
}

/** A field for a plan's formula: names and functions are completed as they are typed, arguments explained. */
export function FormulaInput({ id, formula, version, line, wrong, describedBy, onFormula }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const list = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  /** Which completion is chosen; null while the list is put away. */
  const [active, setActive] = useState<number | null>(null);
  /** Where the caret goes once what was taken stands in the field. */
  const placed = useRef<number | null>(null);
  const found = useMemo(
    (): Completions | null => (caret === null ? null : completionsAt(formula, caret, version, line, texts)),
    [formula, caret, version, line, texts],
  );
  const call = caret === null ? null : callAt(formula, caret);
  const items: readonly Completion[] = active === null ? [] : (found?.items ?? []);
  const at = Math.min(active ?? 0, items.length - 1);

  useLayoutEffect(() => {
    if (placed.current === null) return;
    area.current?.setSelectionRange(placed.current, placed.current);
    placed.current = null;
  });

  const take = (index: number): void => {
    const item = items[index];
    if (!item || !found) return;
    const next = completed(formula, found, item);
    onFormula(next.formula);
    setActive(null);
    setCaret(next.caret);
    placed.current = next.caret;
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // While Chinese is being typed, these keys belong to the typing.
    if (items.length === 0 || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((at + step + items.length) % items.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(at);
    else if (event.key === 'Escape') setActive(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.field}>
      <div className={styles.box}>
        <Textarea
          id={id}
          size="small"
          resize="vertical"
          textarea={{
            ref: area,
            className: styles.text,
            spellCheck: false,
            autoCapitalize: 'off',
            autoComplete: 'off',
          }}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={describedBy}
          aria-autocomplete="list"
          {...(items.length > 0 && { 'aria-controls': list, 'aria-activedescendant': optionId(list, at) })}
          value={formula}
          onChange={(event, { value }) => {
            onFormula(value);
            setCaret(event.target.selectionStart);
            setActive(0);
          }}
          onSelect={(event) => {
            setCaret(event.currentTarget.selectionStart);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setActive(null);
            setCaret(null);
          }}
        />
        {items.length > 0 && <CompletionList id={list} items={items} active={at} onTake={take} />}
      </div>
      <span role="status" className={styles.unseen}>
        {items.length > 0 && texts.t('complete.found', { count: items.length })}
      </span>
      {call && <ArgumentHint call={call} />}
    </div>
  );
}
