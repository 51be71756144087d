import type JSZip from 'jszip';
import type { LossKey } from '../../i18n/messages/xlsx';
import type { WorkbookParts } from './readable-copy';
import { childOf, childrenOf, descendantsOf, type XmlElement } from './xml';

/** Parts of a workbook that cannot be kept, by where a file has them. */
const BY_PART: readonly (readonly [key: LossKey, path: RegExp])[] = [
  ['loss.charts', /^xl\/(?:charts|chartsheets|chartEx)\//i],
  ['loss.pictures', /^xl\/media\//i],
  ['loss.shapes', /^xl\/(?:diagrams|ink)\//i],
  ['loss.pivots', /^xl\/pivot(?:Tables|Cache)\//i],
  ['loss.slicers', /^xl\/(?:slicers|slicerCaches|timelines|timelineCaches)\//i],
  ['loss.macros', /^xl\/(?:vbaProject\.bin|macrosheets\/|dialogsheets\/)/i],
  ['loss.comments', /^xl\/(?:comments\d*\.xml|comments\/|threadedComments\/)/i],
  ['loss.controls', /^xl\/(?:activeX|ctrlProps|embeddings)\//i],
  ['loss.external-links', /^xl\/externalLinks\//i],
  ['loss.queries', /^xl\/(?:connections\.xml|queryTables\/|queries\/|model\/)/i],
  ['loss.data-types', /^xl\/richData\//i],
  ['loss.signatures', /^_xmlsignatures\//i],
];
/** Parts of a sheet that cannot be kept, by their elements. */
const BY_ELEMENT: readonly (readonly [key: LossKey, element: string])[] = [
  ['loss.hyperlinks', 'hyperlinks'],
  ['loss.page-breaks', 'colBreaks'],
  ['loss.scenarios', 'scenarios'],
  ['loss.scenarios', 'dataConsolidate'],
  ['loss.views', 'customSheetViews'],
  ['loss.controls', 'oleObjects'],
  ['loss.controls', 'controls'],
  ['loss.pictures', 'picture'],
];

/** The formats of single words that a text may have of its own. */
const RICH_TEXT = /<(?:[\w.-]+:)?rPr[\s>/]/;

/**
 * What a file holds that would be gone if it were saved from here, as keys of `messages/xlsx.ts` in a settled order.
 *
 * @param frames the sheets' XML without their cells
 */
export async function findLosses(zip: JSZip, parts: WorkbookParts, frames: readonly XmlElement[]): Promise<LossKey[]> {
  const paths = Object.keys(zip.files);
  const texts = parts.sharedStrings === undefined ? undefined : await zip.file(parts.sharedStrings)?.async('string');
  const allSheets = childrenOf(childOf(parts.workbook, 'sheets'), 'sheet').length;
  return [
    ...BY_PART.flatMap(([key, pattern]) => (paths.some((path) => pattern.test(path)) ? [key] : [])),
    ...frames.flatMap(lossesOfSheet),
    ...(texts !== undefined && RICH_TEXT.test(texts) ? (['loss.rich-text'] as const) : []),
    ...(allSheets > parts.sheets.length ? (['loss.sheets'] as const) : []),
  ];
}

function lossesOfSheet(frame: XmlElement): LossKey[] {
  const hasFilterCriteria = childrenOf(childOf(frame, 'autoFilter'), 'filterColumn').length > 0;
  const hasOutline = childrenOf(childOf(frame, 'cols'), 'col').some(
    ({ attributes }) => attributes['outlineLevel'] !== undefined,
  );
  const hasSparklines = descendantsOf(childOf(frame, 'extLst'), 'sparklineGroup').length > 0;
  return [
    ...BY_ELEMENT.flatMap(([key, name]) => (childOf(frame, name) ? [key] : [])),
    ...(hasSparklines ? (['loss.sparklines'] as const) : []),
    ...(hasFilterCriteria ? (['loss.filter-criteria'] as const) : []),
    ...(hasOutline ? (['loss.outline'] as const) : []),
  ];
}
