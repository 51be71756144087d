import { Select } from '@fluentui/react-components';
import type { FigureSource } from '../../../plan/month-setup';
import { useTexts, type Texts } from '../../texts';
import type { Ranges } from '../use-ranges';
import { sourceKey, type Offer, type OfferGroup } from './figure-offers';

interface Props<S extends FigureSource> {
  readonly id?: string;
  readonly label?: string;
  readonly source: S | null;
  readonly groups: readonly OfferGroup<S>[];
  readonly ranges: Ranges;
  /** What stands for no source; null where there must be one. */
  readonly none: string | null;
  readonly onSource: (source: S | null) => void;
}

/** A drop-down of everything that a figure can be taken from, list by list. */
export function SourceSelect<S extends FigureSource>(props: Props<S>): React.JSX.Element {
  const { id, label, source, groups, ranges, none, onSource } = props;
  const texts = useTexts();
  const key = sourceKey(source);
  const offers = groups.flatMap((group) => group.offers);
  const fits = source === null || offers.some((offer) => sourceKey(offer.source) === key);
  return (
    <Select
      size="small"
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      value={key}
      onChange={(_, { value }) => {
        onSource(offers.find((offer) => sourceKey(offer.source) === value)?.source ?? null);
      }}
    >
      {none !== null && <option value="">{none}</option>}
      {!fits && <option value={key}>{texts.t('sources.lost')}</option>}
      {groups.map((group) => (
        <optgroup key={JSON.stringify(group.from)} label={groupLabel(group, ranges, texts)}>
          {group.offers.map((offer) => (
            <option key={sourceKey(offer.source)} value={sourceKey(offer.source)}>
              {offerLabel(offer, texts)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

function groupLabel({ from }: OfferGroup, { lists }: Ranges, { t }: Texts): string {
  if (typeof from === 'object') return lists[from.list]?.choice.place.sheet ?? '';
  return from === 'attainment' ? t('sources.attainment') : t(`sources.${from}Group`);
}

function offerLabel({ source, column }: Offer, { t }: Texts): string {
  switch (source.kind) {
    case 'sum':
      return t('sources.sum', { column: column ?? '' });
    case 'count':
      return t('sources.count');
    case 'attainment':
      return t('sources.attainment');
    default:
      return column ?? '';
  }
}
