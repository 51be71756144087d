import type { Texts } from '../texts';
import { unitText } from './unit-text';

/** A column's title with the unit of its figures, `From (cars)`; a percentage has its sign at the figure. */
export function columnTitle(title: string, unit: string | undefined, texts: Texts): string {
  const said = unitText(unit, texts);
  return said === '' ? title : texts.t('table.withUnit', { title, unit: said });
}

/** A column's title over fields, which have no sign at their figures: `From (%)`. */
export function fieldsTitle(title: string, unit: string | undefined, texts: Texts): string {
  return unit === 'ratio' ? texts.t('table.withUnit', { title, unit: '%' }) : columnTitle(title, unit, texts);
}
