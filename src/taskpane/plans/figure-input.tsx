import { Input, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n';
import { parseNumber } from '../../sources/parse-number';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  compact: { paddingLeft: '2px', paddingRight: '2px' },
  bare: { paddingLeft: '2px', paddingRight: '2px' },
  input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', width: '100%', minWidth: 0 },
  unit: {
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    maxWidth: '72px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

interface Props {
  /** null for a blank. */
  readonly value: number | null;
  /** The figure is edited as a percentage: 85 and 85% are the same. */
  readonly percent: boolean;
  /** What stands behind the figure. */
  readonly unit: string;
  /** The arrow keys change the figure by it, as far as these bounds. */
  readonly step: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly wrong: boolean;
  readonly id?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-label'?: string;
  /** It stands in a table, where every pixel is a digit. */
  readonly compact?: boolean;
  readonly onFigure: (value: number | null) => void;
  /** What was typed is no figure; null once it is one again. */
  readonly onWrong: (text: string | null) => void;
}

/** A field for a figure that may be left blank, typed as people type figures or moved with the arrow keys. */
export function FigureInput(props: Props): React.JSX.Element {
  const {
    value,
    percent,
    unit,
    step,
    min = -Infinity,
    max = Infinity,
    wrong,
    compact = false,
    onFigure,
    onWrong,
    ...control
  } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const scale = percent ? 100 : 1;
  const [focused, setFocused] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // Whoever comes by Tab finds all of it selected; the thousands' commas, as they go, would take that away.
    if (focused) box.current?.select();
  }, [focused]);
  const { language } = useTexts();
  // Thousands are set apart to be read, not while somebody types among them.
  const shown = value === null ? '' : focused || compact ? spelt(value * scale) : grouped(value * scale, language);

  const behind = percent ? '%' : unit;

  const take = (text: string): void => {
    setTyped(text);
    const bare = text.trim().replace(percent ? /[%％]$/ : /^$/, '');
    const figure = bare === '' ? null : parseNumber(bare);
    const usable = bare === '' || figure !== null;
    onWrong(usable ? null : text);
    if (usable) onFigure(figure === null ? null : clean(figure / scale));
  };
  const move = (by: number): void => {
    const next = Math.min(max, Math.max(min, clean((value ?? 0) + by * step)));
    setTyped(null);
    onWrong(null);
    onFigure(next);
  };

  return (
    <Input
      {...control}
      size="small"
      className={mergeClasses(styles.box, compact && styles.compact)}
      input={{ ref: box, className: mergeClasses(styles.input, compact && styles.bare) }}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? shown}
      {...(behind === '' ? {} : { contentAfter: <Unit text={behind} /> })}
      onChange={(_, data) => {
        take(data.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        move(event.key === 'ArrowUp' ? 1 : -1);
      }}
      onFocus={() => {
        setFocused(true);
      }}
      onBlur={() => {
        setFocused(false);
        if (!wrong) setTyped(null);
      }}
    />
  );
}

function Unit({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <Text size={200} className={useStyles().unit} aria-hidden>
      {text}
    </Text>
  );
}

/** A figure as its 15 significant digits spell it: 28 % must not become 28.000000000000004 %. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

function spelt(value: number): string {
  return String(clean(value));
}

function grouped(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 15 }).format(clean(value));
}
