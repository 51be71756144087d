import { inputKind, type InputKind, type PlanInput } from '../../../plan/language';
import type { FigureSource, ListFigure } from '../../../plan/month-setup';
import type { ColumnContent, ColumnInfo } from '../../../sources/recognition';
import type { Ranges } from '../use-ranges';
import type { RangeColumns } from '../use-recognition';
import { columnTitle } from './column-title';

/** One way to come by a figure, as a drop-down offers it. */
export interface Offer<S extends FigureSource = FigureSource> {
  readonly source: S;
  /** The column that it takes; null for a number of records and for what is chosen further on. */
  readonly column: string | null;
}

/** The ways that one range offers; `list` is one of the lists of actuals. */
export interface OfferGroup<S extends FigureSource = FigureSource> {
  readonly from: 'people' | 'targets' | 'attainment' | { readonly list: number };
  readonly offers: readonly Offer<S>[];
}

/** What a column may hold to be a figure of a kind. */
const FITTING: Readonly<Record<InputKind, readonly ColumnContent[]>> = {
  count: ['number'],
  amount: ['number'],
  ratio: ['number'],
  score: ['number'],
  date: ['date'],
  // A flag may be written in words, or as 1 and 0.
  flag: ['text', 'number'],
  choice: ['text'],
};

/** Names and numbers of people are no figures, whatever they hold. */
const WHO = ['name', 'id'];

/** The ways to come by an input of a plan that fit its kind. A group without any is left out. */
export function inputOffers(input: PlanInput, ranges: Ranges): readonly OfferGroup[] {
  const kind = inputKind(input);
  if (input.each !== undefined) return filled(ranges.lists.map((range, list) => recordGroup(kind, range, list)));
  return filled([
    {
      from: 'people',
      offers: fitting(ranges.people, kind).map(({ column, header }) => ({
        source: { kind: 'people', column },
        column: header,
      })),
    },
    { from: 'targets', offers: isFigure(kind) ? targetOffers(ranges) : [] },
    ...listGroups(kind, ranges),
    { from: 'attainment', offers: kind === 'ratio' ? attainmentOffer(ranges) : [] },
  ]);
}

/** The ways to come by a figure of the department. */
export function departmentOffers(figure: PlanInput, ranges: Ranges): readonly OfferGroup<ListFigure>[] {
  return filled(listGroups(inputKind(figure), ranges));
}

/** What can be held against a target: everything that is summed or counted. */
export function actualOffers(ranges: Ranges): readonly OfferGroup<ListFigure>[] {
  return filled(listGroups('count', ranges));
}

/** The targets that an actual can be held against. */
export function targetOffers({ targets }: Ranges): readonly Offer<FigureSource & { readonly kind: 'target' }>[] {
  return (targets?.figures ?? []).map((column) => ({
    source: { kind: 'target', column },
    column: columnTitle(targets, column),
  }));
}

/** What tells one offer from another; conditions, and what attainment compares, are chosen beside it. */
export function sourceKey(source: FigureSource | null): string {
  if (source === null) return '';
  switch (source.kind) {
    case 'people':
    case 'target':
      return `${source.kind} ${source.column}`;
    case 'attainment':
      return source.kind;
    case 'count':
      return `count ${source.source}`;
    default:
      return `${source.kind} ${source.source} ${source.column}`;
  }
}

function listGroups(kind: InputKind, { lists }: Ranges): readonly OfferGroup<ListFigure>[] {
  if (!isFigure(kind)) return [];
  return lists.map((range, list): OfferGroup<ListFigure> => {
    if (!range) return { from: { list }, offers: [] };
    const sums = range.figures.map((column): Offer<ListFigure> => ({
      source: { kind: 'sum', source: list, column, where: null },
      column: columnTitle(range, column),
    }));
    const count: Offer<ListFigure> = { source: { kind: 'count', source: list, where: null }, column: null };
    return { from: { list }, offers: kind === 'count' ? [count, ...sums] : sums };
  });
}

function recordGroup(kind: InputKind, range: RangeColumns | null, list: number): OfferGroup {
  return {
    from: { list },
    offers: fitting(range, kind).map(({ column, header }) => ({
      source: { kind: 'records', source: list, column, where: null },
      column: header,
    })),
  };
}

function attainmentOffer(ranges: Ranges): readonly Offer[] {
  const actual = actualOffers(ranges)[0]?.offers[0]?.source;
  const target = targetOffers(ranges)[0]?.source;
  if (!actual || !target) return [];
  return [{ source: { kind: 'attainment', actual, targetColumn: target.column }, column: null }];
}

function fitting(range: RangeColumns | null, kind: InputKind): readonly ColumnInfo[] {
  if (!range) return [];
  const who = Object.entries(range.choice.columns).flatMap(([role, column]) => (WHO.includes(role) ? [column] : []));
  return range.columns.filter(({ column, content }) => FITTING[kind].includes(content) && !who.includes(column));
}

function isFigure(kind: InputKind): boolean {
  return kind === 'count' || kind === 'amount' || kind === 'ratio' || kind === 'score';
}

function filled<S extends FigureSource>(groups: readonly OfferGroup<S>[]): readonly OfferGroup<S>[] {
  return groups.filter(({ offers }) => offers.length > 0);
}
