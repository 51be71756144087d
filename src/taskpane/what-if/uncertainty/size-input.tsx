import { useState } from 'react';
import type { ControlIds } from '../../plans/field-row';
import { FigureInput } from '../../plans/figure-input';
import { useTexts } from '../../texts';

/** A spread of 1 % more or less is felt. */
const STEP = 0.01;

interface Props extends Partial<ControlIds> {
  readonly 'aria-label'?: string;
  readonly value: number;
  readonly percent: boolean;
  readonly unit?: string;
  readonly step?: number;
  readonly onSize: (size: number) => void;
  /** What is wrong with what was typed; null once it can be used. */
  readonly onWrong: (message: string | null) => void;
}

/** A field for how much something varies: never below nought. A blank is nought. */
export function SizeInput({
  value,
  percent,
  unit = '',
  step = STEP,
  onSize,
  onWrong,
  ...control
}: Props): React.JSX.Element {
  const { t } = useTexts();
  const [wrong, setWrong] = useState(false);
  const say = (message: string | null): void => {
    setWrong(message !== null);
    onWrong(message);
  };
  return (
    <FigureInput
      {...control}
      value={value}
      percent={percent}
      unit={unit}
      step={step}
      min={0}
      wrong={wrong}
      onFigure={(size) => {
        if (size !== null && size < 0) {
          say(t('risk.negative'));
          return;
        }
        onSize(size ?? 0);
      }}
      onWrong={(text) => {
        say(text === null ? null : t('risk.notNumber', { text }));
      }}
    />
  );
}
