import { Button, makeStyles, mergeClasses, Slider, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { memo, useState } from 'react';
import { inputKind, titleOf, type DepartmentFigure, type PlanInput } from '../../../plan/language';
import type { LeverName } from '../../../plan/quick';
import type { Lever } from '../../../plan/solve';
import { FieldRow } from '../../plans/field-row';
import { FigureInput } from '../../plans/figure-input';
import { unitText } from '../../plans/unit-text';
import { useTexts } from '../../texts';
import type { Changes } from './changes';
import { movedBy, nearestStep, standing } from './lever-steps';
import { RangePopover } from './range-popover';
import { saidFigure, saidStep } from './said-figure';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    // With its mark as wide as the margin, so that titles stand in one line with those of other fields.
    paddingLeft: `calc(${tokens.spacingHorizontalS} - 3px)`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderLeft: '3px solid transparent',
  },
  changed: { borderLeftColor: tokens.colorCompoundBrandStroke },
  move: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  slider: { minWidth: 0, marginLeft: '-8px' },
  before: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly name: LeverName;
  readonly entry: PlanInput | DepartmentFigure;
  readonly lever: Lever;
  /** null for a blank. */
  readonly value: number | null;
  readonly before: number | null;
  readonly changed: boolean;
  /** Nothing stands for a blank, so that pay cannot be worked out. */
  readonly missing: boolean;
  readonly onSet: (changes: Changes) => void;
  readonly onPutBack: (name: LeverName) => void;
  readonly onRange: (lever: Lever) => void;
}

/** A figure with its slider; what it began as stands below once it was moved. */
export const LeverRow = memo(function LeverRow(props: Props): React.JSX.Element {
  const { name, entry, lever, value, before, changed, missing, onSet, onPutBack, onRange } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { typed, field, onTyped } = useTyped(value);
  const title = titleOf(entry, name)[language];
  const stands = value === null ? 'on' : standing(lever, value);
  const wrong = typed !== null ? t('inputs.notNumber', { text: typed }) : missing ? t('inputs.missing') : null;
  const hint =
    stands === 'beyond'
      ? t('one.beyond')
      : stands === 'between'
        ? t('one.between', { step: saidStep(lever.step, entry, texts) })
        : entry.note?.[language];
  const set = (figure: number | null): void => {
    onSet({ [name]: figure });
  };
  return (
    <div className={mergeClasses(styles.row, changed && styles.changed)}>
      <FieldRow label={title} note={hint} wrong={wrong}>
        {(ids) => (
          <FigureInput
            {...ids}
            key={field}
            value={value}
            percent={inputKind(entry) === 'ratio'}
            unit={unitText(entry.unit, texts)}
            step={lever.step}
            wrong={typed !== null}
            onFigure={set}
            onWrong={onTyped}
          />
        )}
      </FieldRow>
      <div className={styles.move}>
        <Slider
          size="small"
          className={styles.slider}
          aria-label={t('one.slider', { title })}
          aria-valuetext={value === null ? '' : saidFigure(value, entry, texts)}
          min={lever.min}
          max={lever.max}
          // Given to the input alone: a mark at each of many steps would hide the rail.
          input={{ step: lever.step }}
          value={value ?? lever.min}
          onChange={(_, data) => {
            set(nearestStep(lever, data.value));
          }}
          onKeyDown={(event) => {
            const next = movedBy(event.key, lever, value ?? lever.min);
            if (next === null) return;
            event.preventDefault();
            set(next);
          }}
        />
        <RangePopover title={title} entry={entry} lever={lever} onRange={onRange} />
      </div>
      {changed && (
        <div className={styles.before}>
          <Text size={200} className={styles.quiet}>
            {before === null ? t('one.nowBlank') : t('one.nowAt', { figure: saidFigure(before, entry, texts) })}
          </Text>
          <PutBack
            title={title}
            onClick={() => {
              onPutBack(name);
            }}
          />
        </div>
      )}
    </div>
  );
});

/** What was typed into a figure's field and is no figure, until the figure is moved in another way: then the field begins anew. */
function useTyped(value: number | null): {
  readonly typed: string | null;
  readonly field: number;
  readonly onTyped: (text: string | null) => void;
} {
  const [typed, setTyped] = useState<string | null>(null);
  const [field, setField] = useState(0);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (typed !== null) {
      setTyped(null);
      setField(field + 1);
    }
  }
  return { typed, field, onTyped: setTyped };
}

/** Gives one figure back what it began as. */
export function PutBack(props: { readonly title: string; readonly onClick: () => void }): React.JSX.Element {
  const label = useTexts().t('one.putBack', { title: props.title });
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowUndoRegular />}
      aria-label={label}
      title={label}
      onClick={props.onClick}
    />
  );
}
