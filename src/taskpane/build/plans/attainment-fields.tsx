import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { FigureSource } from '../../../plan/month-setup';
import { useTexts } from '../../texts';
import type { Ranges } from '../use-ranges';
import { ConditionField } from './condition-field';
import { actualOffers, targetOffers } from './figure-offers';
import { SourceSelect } from './source-select';
import { withCondition } from './with-condition';

type Attainment = FigureSource & { readonly kind: 'attainment' };

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  /** What the figure is called. */
  readonly title: string;
  readonly source: Attainment;
  readonly ranges: Ranges;
  readonly onSource: (source: Attainment) => void;
}

/** What is held against which target. */
export function AttainmentFields({ title, source, ranges, onSource }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const { actual, targetColumn } = source;
  const list = ranges.lists[actual.source] ?? null;
  return (
    <div className={styles.fields} role="group" aria-label={title}>
      <Field size="small" label={t('sources.actual')}>
        <SourceSelect
          source={actual}
          groups={actualOffers(ranges)}
          ranges={ranges}
          none={null}
          onSource={(next) => {
            if (next) onSource({ ...source, actual: withCondition(next, actual) });
          }}
        />
      </Field>
      {list && (
        <ConditionField
          title={title}
          range={list}
          where={actual.where}
          onWhere={(where) => {
            onSource({ ...source, actual: { ...actual, where } });
          }}
        />
      )}
      <Field size="small" label={t('sources.target')}>
        <SourceSelect
          source={{ kind: 'target', column: targetColumn }}
          groups={[{ from: 'targets', offers: targetOffers(ranges) }]}
          ranges={ranges}
          none={null}
          onSource={(next) => {
            if (next) onSource({ ...source, targetColumn: next.column });
          }}
        />
      </Field>
    </div>
  );
}
