import { makeStyles, Select } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { titleOf } from '../../../plan/language';
import type { LeverName } from '../../../plan/quick';
import {
  leverAxis,
  movable,
  payAt,
  payCurve,
  placeOf,
  presentFigure,
  type Lever,
  type PayCurve,
  type Situation,
} from '../../../plan/solve';
import { Section } from '../../build/section';
import { columnTitle } from '../../plans/column-title';
import { payCurrency, shownPay, shownRate } from '../../plans/shown-figure';
import { useTexts } from '../../texts';
import { PayLineChart, type Mark, type PayPoint } from '../charts';
import { nearestStep } from './lever-steps';
import { crossingLabel } from './said-crossing';
import { saidFigure } from './said-figure';

/** More marks than these would cover the curve: those stay at which pay jumps most. */
const MOST_MARKS = 8;

const useStyles = makeStyles({
  wide: { width: '100%', minWidth: 0 },
});

interface Props {
  /** The situation that is drawn; where the chosen lever stands makes no difference to it. */
  readonly situation: Situation;
  readonly now: Situation;
  readonly pay: number | null;
  readonly levers: readonly Lever[];
  readonly chosen: Lever;
  readonly wanted: number | null;
  readonly onChoose: (name: LeverName) => void;
  readonly onFigure: (figure: number) => void;
  readonly children: React.ReactNode;
}

/** Pay against one of the figures, with what is crossed on the way. */
export function ChartSection(props: Props): React.JSX.Element {
  const { situation, now, pay, levers, chosen, wanted, onChoose, onFigure, children } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  return (
    <Section title={t('one.chart')}>
      <Select
        size="small"
        className={styles.wide}
        aria-label={t('one.chosen')}
        value={chosen.name}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {levers.map(({ name }) => (
          <option key={name} value={name}>
            {titleOf(movable(situation, name)?.entry, name)[language]}
          </option>
        ))}
      </Select>
      <LeverChart
        situation={situation}
        lever={chosen}
        figure={presentFigure(now, chosen.name)}
        pay={pay}
        wanted={wanted}
        onFigure={onFigure}
      />
      {children}
    </Section>
  );
}

const LeverChart = memo(function LeverChart(props: {
  readonly situation: Situation;
  readonly lever: Lever;
  readonly figure: number | null;
  readonly pay: number | null;
  readonly wanted: number | null;
  readonly onFigure: (figure: number) => void;
}): React.JSX.Element {
  const { situation, lever, figure, pay, wanted, onFigure } = props;
  const texts = useTexts();
  const { t, language } = texts;
  const { compiled } = situation;
  const { version } = compiled;
  const curve = useMemo(() => payCurve(situation, leverAxis(lever)), [situation, lever]);
  const at = useMemo(() => pointNear(situation, lever), [situation, lever]);
  const points = useMemo(() => chartPoints(curve), [curve]);
  const marks = useMemo(
    (): readonly Mark[] =>
      mostTelling(curve).map((crossing) => ({
        value: crossing.figure,
        label: crossingLabel(crossing, lever.name, compiled, texts),
      })),
    [curve, lever, compiled, texts],
  );
  const entry = movable(situation, lever.name)?.entry;
  const title = titleOf(entry, lever.name)[language];
  const payTitle = t('one.payTitle');
  return (
    <PayLineChart
      title={t('one.payBy', { title })}
      lever={{
        title: columnTitle(title, entry?.unit, texts),
        figure: (value) => saidFigure(value, entry, texts),
        ...(entry?.unit === 'ratio' ? { tick: (value: number) => shownRate(value, 'ratio', texts) } : {}),
      }}
      pay={{
        title: columnTitle(payTitle, payCurrency(version) ?? undefined, texts),
        figure: (value) => shownPay(value, version, texts),
      }}
      series={[{ name: payTitle, points }]}
      now={figure === null || pay === null ? null : { x: figure, pay }}
      wanted={wanted}
      thresholds={marks}
      at={at}
      onChoose={onFigure}
    />
  );
});

/** The step of the lever that is nearest to a place on the axis, and what it pays. */
function pointNear(situation: Situation, lever: Lever): (x: number) => PayPoint {
  const axis = leverAxis(lever);
  return (x) => {
    const figure = nearestStep(lever, x);
    return { x: figure, pay: payAt(situation, axis, Math.max(0, placeOf(lever, figure))) };
  };
}

/** A jump is where pay gets to in a single step by more than that step's plain rise. */
function chartPoints({ points, crossings }: PayCurve): readonly PayPoint[] {
  const jumps = new Set(crossings.filter(({ jump }) => jump !== 0).map(({ place }) => place));
  return points.map(({ place, figure, pay }, index) => ({
    x: figure,
    pay,
    jump: jumps.has(place) && points[index - 1]?.place === place - 1,
  }));
}

function mostTelling({ crossings }: PayCurve): PayCurve['crossings'] {
  if (crossings.length <= MOST_MARKS) return crossings;
  const byJump = [...crossings].sort((one, other) => Math.abs(other.jump) - Math.abs(one.jump));
  const kept = new Set(byJump.slice(0, MOST_MARKS));
  return crossings.filter((crossing) => kept.has(crossing));
}
