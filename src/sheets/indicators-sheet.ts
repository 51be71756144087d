import { LANGUAGES } from '../i18n';
import { blockMove } from './block-move';
import { plainHead, type BuiltSheet } from './built-sheet';
import { columnManner } from './kpi-cells';
import { kpiBlock, kpiLayout, type KpiLayout } from './kpi-layout';
import { kpiSheet } from './kpi-sheet';
import { kpiName, kpiSheetName } from './month-names';
import type { MonthShared, SheetNamer } from './month-shared';
import type { KpiBlock } from './month-types';
import type { Slots } from './plan-slots';

/** The KPI sheet of everyone who is paid by the indicators. */
export interface IndicatorsSheet {
  readonly sheet: BuiltSheet;
  readonly block: KpiBlock;
  readonly layout: KpiLayout;
}

export function indicatorsSheet(
  { setup, reading, existing, worked, language, naming }: MonthShared,
  slots: Slots,
  nameOf: SheetNamer,
): IndicatorsSheet {
  const { data, kept, review } = worked;
  const layout = kpiLayout(setup);
  const block = kpiBlock(layout, data.people.length, kept.left.length);
  const formulas = { setup, reading, data, layout, slots: slots.current.map(({ slot }) => slot), naming };
  const titles = LANGUAGES.map((each) => layout.columns.map((column) => columnManner(formulas, column, each).title));
  const people = data.people.map(({ person }) => person);
  const move = existing.kpi && blockMove(existing.kpi, kept, people, block, titles);
  const name = nameOf(kpiName(setup.month), kpiSheetName(setup.month, language));
  const description = { ...kpiSheet(formulas, review.rows, kept, move, block, language), name };
  const standing = existing.kpi && {
    existing: existing.kpi,
    head: existing.kpi.block.headerRow === block.headerRow ? plainHead(block.firstPersonRow) : null,
    endsOurs: false,
  };
  return {
    sheet: {
      block: kpiName(setup.month),
      description,
      layout: { head: plainHead(block.firstPersonRow), people, headerRow: block.headerRow, titles, standing },
    },
    block,
    layout,
  };
}
