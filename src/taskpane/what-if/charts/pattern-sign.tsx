import { useId } from 'react';
import { lookOf, useSeriesStyles } from './chart-styles';
import { FillPatterns, patternOf } from './fill-patterns';

/** The sign of a series' areas in a legend. */
export function PatternSign({ look }: { readonly look: number }): React.JSX.Element {
  const looks = useSeriesStyles();
  // A colon is no part of a name in an address within the page.
  const id = useId().replaceAll(':', '');
  return (
    <>
      <FillPatterns id={id} />
      <rect x={0.5} y={0.5} width={19} height={11} fill={patternOf(id, look)} className={looks[lookOf(look).line]} />
    </>
  );
}
