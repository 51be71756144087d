import { Checkbox, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { inputKind, titleOf } from '../../../plan/language';
import { USUAL_SPREAD, type VariedFigure } from '../../../plan/simulate';
import { unitText } from '../../plans/unit-text';
import { useTexts } from '../../texts';
import type { OwnSpread } from './risk-settings';
import { SizeInput } from './size-input';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 64px 72px',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    minHeight: '32px',
  },
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  label: { overflowWrap: 'anywhere' },
  select: { minWidth: 0, width: '100%', '& select': { paddingRight: '20px', paddingLeft: '4px' } },
  wrong: { gridColumn: '1 / -1', color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly figure: VariedFigure;
  readonly spread: OwnSpread;
  readonly onSpread: (spread: OwnSpread) => void;
}

/** Whether one figure varies, and by how much: in per cent of itself, or in its own unit. */
export function FigureSpread({ figure, spread, onSpread }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { input, name } = figure;
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const title = titleOf(input, name)[language];
  const isRatio = inputKind(input) === 'ratio';
  const unit = isRatio ? t('risk.points') : unitText(input.unit, texts) || t('risk.units');
  const byShare = spread.of === 'share';
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.box}
        checked={spread.on}
        label={
          <Text size={200} className={styles.label}>
            {title}
          </Text>
        }
        onChange={(_, { checked }) => {
          onSpread({ ...spread, on: checked === true });
        }}
      />
      {spread.on && (
        <>
          <SizeInput
            // What was typed in one unit is not carried into the other.
            key={spread.of}
            aria-label={t('risk.sizeOf', { title })}
            {...(wrong === null ? {} : { 'aria-describedby': id, 'aria-invalid': true as const })}
            value={spread.size}
            percent={byShare || isRatio}
            step={byShare || isRatio ? 0.01 : (input.step ?? 1)}
            onSize={(size) => {
              onSpread({ ...spread, size });
            }}
            onWrong={setWrong}
          />
          <Select
            size="small"
            className={styles.select}
            aria-label={t('risk.sizeUnitOf', { title })}
            value={spread.of}
            onChange={(_, { value }) => {
              setWrong(null);
              onSpread(
                value === 'share'
                  ? { ...spread, of: 'share', size: USUAL_SPREAD }
                  : { ...spread, of: 'amount', size: input.step ?? 1 },
              );
            }}
          >
            <option value="share">%</option>
            <option value="amount">{unit}</option>
          </Select>
        </>
      )}
      {wrong !== null && (
        <Text id={id} size={200} role="alert" className={styles.wrong}>
          {wrong}
        </Text>
      )}
    </div>
  );
}
