import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { exact, toNumber } from '../../../pay';
import type { ScenarioChange, ScenarioWho } from '../../../plan/what-if';
import { FigureInput } from '../../plans/figure-input';
import { unitText } from '../../plans/unit-text';
import { useTexts } from '../../texts';
import { ChoiceSelect } from './choice-select';
import { EditorRow } from './editor-row';
import { figureId, whoId, withFigure, type ChangeableFigure, type Choice } from './figure-choices';

const HOWS = ['times', 'plus', 'set'] as const;
const PERCENT = 0.01;

const useStyles = makeStyles({
  value: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
  },
  select: { minWidth: 0, width: '100%' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  /** From 1. */
  readonly number: number;
  readonly change: ScenarioChange;
  readonly people: readonly Choice<ScenarioWho>[];
  readonly figures: readonly Choice<ChangeableFigure>[];
  readonly onChange: (change: ScenarioChange) => void;
  readonly onDrop: () => void;
}

/** One change of a scenario: whom it is for, what is changed, and how. */
export function ChangeRow({ number, change, people, figures, onChange, onDrop }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const [wrong, setWrong] = useState<string | null>(null);
  const setTyped = (text: string | null): void => {
    setWrong(text === null ? null : t('inputs.notNumber', { text }));
  };
  const { who, figure, how, value } = change;
  const entry = figures.find(({ id }) => id === figureId(figure))?.of.entry ?? null;
  const isPercent = how === 'times' || entry?.unit === 'ratio';
  const take = (given: number | null): void => {
    const next = how === 'times' ? toNumber(exact(given ?? 0).plus(1)) : (given ?? 0);
    if (figure.kind === 'targets' && next <= 0) setWrong(t('team.targetsAbove'));
    else onChange({ ...change, value: next });
  };
  return (
    <EditorRow label={t('team.change', { number })} drop={t('team.dropChange', { number })} onDrop={onDrop}>
      <ChoiceSelect
        label={t('team.what')}
        choices={figures}
        chosen={figureId(figure)}
        onChoose={({ of }) => {
          setTyped(null);
          onChange(withFigure(change, of));
        }}
      />
      {figure.kind !== 'department' && (
        <ChoiceSelect
          label={t('team.who')}
          choices={people}
          chosen={whoId(who)}
          onChoose={({ of }) => {
            onChange({ ...change, who: of });
          }}
        />
      )}
      <div className={styles.value}>
        <Select
          size="small"
          className={styles.select}
          aria-label={t('team.how')}
          value={how}
          onChange={(_, data) => {
            const next = HOWS.find((known) => known === data.value) ?? 'times';
            setTyped(null);
            // What changes nothing is the beginning; a figure is set to what it usually is.
            onChange({ ...change, how: next, value: next === 'times' ? 1 : next === 'set' ? startOf(entry) : 0 });
          }}
        >
          {HOWS.filter((known) => known === 'times' || figure.kind !== 'targets').map((known) => (
            <option key={known} value={known}>
              {t(`team.how.${known}`)}
            </option>
          ))}
        </Select>
        <FigureInput
          aria-label={t('team.value')}
          value={how === 'times' ? toNumber(exact(value).minus(1)) : value}
          percent={isPercent}
          unit={unitText(entry?.unit, texts)}
          step={isPercent ? PERCENT : (entry?.step ?? 1)}
          {...(how === 'times' ? { min: figure.kind === 'targets' ? PERCENT - 1 : -1 } : {})}
          wrong={wrong !== null}
          {...(wrong === null ? {} : { 'aria-invalid': true as const })}
          onFigure={take}
          onWrong={setTyped}
        />
      </div>
      {wrong !== null && (
        <Text size={200} role="alert" className={styles.wrong}>
          {wrong}
        </Text>
      )}
    </EditorRow>
  );
}

function startOf(entry: ChangeableFigure['entry']): number {
  return typeof entry?.default === 'number' ? entry.default : (entry?.min ?? 0);
}
