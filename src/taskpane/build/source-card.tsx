import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ChevronDownRegular,
  ChevronRightRegular,
  CircleRegular,
  DismissRegular,
  SelectAllOnRegular,
} from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useMonthState, useMonthStore } from '../month-context';
import type { ChosenPart } from '../parts';
import { useTexts } from '../texts';
import { ColumnsEditor } from './columns-editor';
import { useRangeColumns } from './use-recognition';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  head: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto', alignItems: 'center', columnGap: '6px' },
  found: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  where: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** One of the ranges a month is built from: where it stands, and how to point to another. */
export function SourceCard({ part }: { readonly part: ChosenPart }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const { busy, parts } = useMonthState();
  const range = useRangeColumns(part);
  const [open, setOpen] = useState(false);
  const columnsId = useId();
  const { name, id }: Partial<Record<string, number>> = range?.choice.columns ?? {};
  const nameless = range !== null && name === undefined && (part.kind === 'people' || id === undefined);
  const shown = range !== null && (open || nameless);
  const several = part.kind === 'actuals' && parts.actuals.length > 1;
  const title = several ? t('data.actualsNumbered', { number: part.index + 1 }) : t(`data.${part.kind}`);
  return (
    <div className={styles.card} role="group" aria-label={title}>
      <div className={styles.head}>
        {range ? <CheckmarkCircleRegular className={styles.found} /> : <CircleRegular className={styles.open} />}
        <Text weight="semibold">{title}</Text>
        {range && part.kind !== 'people' ? (
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={t('data.remove', { part: title })}
            disabled={busy !== null}
            onClick={() => {
              store.removePart(part);
            }}
          />
        ) : (
          <span />
        )}
        <Text size={200} className={styles.where}>
          {range ? (
            <Link
              as="button"
              title={t('data.show', { part: title })}
              onClick={() => {
                store.goTo(range.source.place);
              }}
            >
              {t('data.found', {
                sheet: range.choice.place.sheet,
                rows: Math.max(0, range.source.values.length - range.choice.headerRow - 1),
              })}
            </Link>
          ) : (
            t(`data.${part.kind}.empty`)
          )}
        </Text>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<SelectAllOnRegular />}
          aria-label={t('data.useSelectionFor', { part: title })}
          disabled={busy !== null}
          onClick={() => {
            store.takeSelection(part);
          }}
        >
          {t('data.useSelection')}
        </Button>
        {range && (
          <Button
            size="small"
            appearance="subtle"
            icon={shown ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={shown}
            aria-controls={columnsId}
            aria-label={t('data.columnsOf', { part: title })}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {t('data.columns')}
          </Button>
        )}
      </div>
      {nameless && (
        <Text size={200} role="alert" className={styles.wrong}>
          {t('data.noNames')}
        </Text>
      )}
      <div id={columnsId}>{shown && <ColumnsEditor part={part} range={range} />}</div>
    </div>
  );
}
