import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { inputKind, type DepartmentFigure, type PlanInput } from '../../../plan/language';
import type { Lever } from '../../../plan/solve';
import { FieldRow } from '../../plans/field-row';
import { FigureInput } from '../../plans/figure-input';
import { shownRate } from '../../plans/shown-figure';
import { unitText } from '../../plans/unit-text';
import { useTexts } from '../../texts';

/** As many steps as every answer is looked for among without a wait. */
const MOST_STEPS = 20_000;

const useStyles = makeStyles({
  trigger: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  form: { display: 'grid', gap: tokens.spacingVerticalS, width: '232px' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  end: { justifySelf: 'end' },
});

interface Props {
  readonly title: string;
  readonly entry: PlanInput | DepartmentFigure;
  readonly lever: Lever;
  readonly onRange: (lever: Lever) => void;
}

/** The ends of a slider; pressed, they and the step can be changed. */
export function RangePopover({ title, entry, lever, onRange }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const [open, setOpen] = useState(false);
  const ends = { min: shownRate(lever.min, entry.unit, texts), max: shownRate(lever.max, entry.unit, texts) };
  return (
    <Popover
      open={open}
      trapFocus
      onOpenChange={(_, data) => {
        setOpen(data.open);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.trigger}
          aria-haspopup="dialog"
          aria-label={t('one.range', { title, ends: t('one.ends', ends) })}
          title={t('one.rangeTitle')}
        >
          {t('one.ends', ends)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={t('one.rangeTitle')}>
        <RangeForm
          entry={entry}
          lever={lever}
          onRange={(range) => {
            onRange(range);
            setOpen(false);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}

function RangeForm({ entry, lever, onRange }: Omit<Props, 'title'>): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const [range, setRange] = useState<Readonly<Record<End, number | null>>>(lever);
  const [typed, setTyped] = useState<Readonly<Record<End, string | null>>>({ min: null, max: null, step: null });
  const [asked, setAsked] = useState(false);
  const { min, max, step } = range;
  const notNumber = ENDS.map(([end]) => typed[end]).find((text) => text !== null) ?? null;
  const steps = min === null || max === null || step === null ? 0 : Math.ceil((max - min) / step);
  const wrong =
    notNumber !== null
      ? t('inputs.notNumber', { text: notNumber })
      : min === null || max === null || max <= min
        ? t('one.rangeOrder')
        : step === null || step <= 0 || step > max - min
          ? t('one.rangeStep')
          : steps > MOST_STEPS
            ? t('one.rangeSteps', { count: steps, most: MOST_STEPS })
            : null;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (wrong === null && min !== null && max !== null && step !== null) onRange({ ...lever, min, max, step });
      }}
    >
      <Text weight="semibold" size={200}>
        {t('one.rangeTitle')}
      </Text>
      {ENDS.map(([end, label]) => (
        <FieldRow key={end} label={t(label)}>
          {(ids) => (
            <FigureInput
              {...ids}
              value={range[end]}
              percent={inputKind(entry) === 'ratio'}
              unit={unitText(entry.unit, texts)}
              step={lever.step}
              wrong={typed[end] !== null}
              onFigure={(value) => {
                setRange({ ...range, [end]: value });
              }}
              onWrong={(text) => {
                setTyped({ ...typed, [end]: text });
              }}
            />
          )}
        </FieldRow>
      ))}
      {asked && wrong !== null && (
        <Text size={200} role="alert" className={styles.wrong}>
          {wrong}
        </Text>
      )}
      <Button type="submit" size="small" className={styles.end}>
        {t('one.setRange')}
      </Button>
    </form>
  );
}

type End = 'min' | 'max' | 'step';
const ENDS = [
  ['min', 'one.least'],
  ['max', 'one.most'],
  ['step', 'one.step'],
] as const satisfies readonly (readonly [End, string])[];
