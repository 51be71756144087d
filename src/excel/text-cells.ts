import type { Area, SheetDescription, StyledArea } from '../sheets/description';
import { rangeIn } from './address';
import { intersect } from './area';
import type { Requests } from './requests';
import { setNumberFormat } from './write-style';

/** The number format of a cell whose content is text whatever it looks like. */
const TEXT = '@';
const FORMAT_BYTES = 500;

/**
 * Queues a piece of writing into cells that have their number formats already. A cell formatted as text takes a leading
 * apostrophe as part of the text, and a formula as the text of it; so such cells are General while they are written to.
 */
export async function writeIntoFormatted(
  requests: Requests,
  sheet: Excel.Worksheet,
  description: SheetDescription,
  write: () => Promise<void>,
): Promise<void> {
  const formatted = description.styles.filter(({ style }) => style.numberFormat !== undefined);
  const texts = formatted.filter(({ style }) => style.numberFormat === TEXT);
  for (const area of texts) await format(requests, sheet, area, 'General');
  await write();
  const done: StyledArea[] = [];
  for (const styled of formatted) {
    const { numberFormat = 'General' } = styled.style;
    if (numberFormat === TEXT) {
      await format(requests, sheet, styled, numberFormat);
      done.push(styled);
      continue;
    }
    // A later style wins over an earlier one, here as in the description.
    for (const text of done) {
      const both = intersect(text, styled);
      if (both) await format(requests, sheet, both, numberFormat);
    }
  }
}

async function format(
  requests: Requests,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Area,
  numberFormat: string,
): Promise<void> {
  await requests.add(FORMAT_BYTES, () => {
    setNumberFormat(rangeIn(sheet, { row, column, rowCount, columnCount }), numberFormat);
  });
}
