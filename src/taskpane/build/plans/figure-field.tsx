import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { inputKind, titleOf, type PlanInput } from '../../../plan/language';
import type { FigureSource } from '../../../plan/month-setup';
import { unitText } from '../../plans/unit-text';
import { useTexts } from '../../texts';
import type { Ranges } from '../use-ranges';
import { AttainmentFields } from './attainment-fields';
import { ConditionField } from './condition-field';
import { sourceKey, type OfferGroup } from './figure-offers';
import { SourceSelect } from './source-select';
import { sourceSentence, untilTyped } from './source-sentence';
import { withCondition } from './with-condition';

const useStyles = makeStyles({
  figure: { display: 'grid', gap: tokens.spacingVerticalXS },
  said: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly name: string;
  readonly input: PlanInput;
  readonly source: FigureSource | null;
  readonly groups: readonly OfferGroup[];
  readonly ranges: Ranges;
  readonly whose: 'own' | 'all';
  /** What it means to choose no list, as an option and as a sentence; left out, that it is typed on the KPI sheet. */
  readonly open?: { readonly option: string; readonly said: string };
  readonly onSource: (source: FigureSource | null) => void;
}

/** One figure that a plan asks for, and where it comes from. */
export function FigureField(props: Props): React.JSX.Element {
  const { name, input, source, groups, ranges, whose, open, onSource } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const title = titleOf(input, name)[language];
  const unit = inputKind(input) !== 'ratio' ? unitText(input.unit, texts) : title.endsWith('%') ? '' : '%';
  const lost =
    source !== null && !groups.some(({ offers }) => offers.some((one) => sourceKey(one.source) === sourceKey(source)));
  const listed = source !== null && 'where' in source ? source : null;
  const list = listed && (ranges.lists[listed.source] ?? null);
  const unsaid = open?.said ?? untilTyped(input, texts);
  const said = source === null ? unsaid : lost ? '' : sourceSentence(source, ranges, whose, texts);
  return (
    <div className={styles.figure}>
      <Field size="small" label={unit === '' ? title : t('sources.withUnit', { title, unit })}>
        <SourceSelect
          source={source}
          groups={groups}
          ranges={ranges}
          none={open?.option ?? t(input.each === undefined ? 'sources.typed' : 'sources.typedRecords')}
          onSource={(next) => {
            onSource(next && withCondition(next, source));
          }}
        />
      </Field>
      {lost && (
        <Text size={200} role="alert" className={styles.wrong}>
          {t('sources.lostHint')}
        </Text>
      )}
      {source?.kind === 'attainment' && (
        <AttainmentFields title={title} source={source} ranges={ranges} onSource={onSource} />
      )}
      {listed && list && !lost && (
        <ConditionField
          title={title}
          range={list}
          where={listed.where}
          onWhere={(where) => {
            onSource({ ...listed, where });
          }}
        />
      )}
      {said !== '' && (
        <Text size={200} className={styles.said}>
          {said}
        </Text>
      )}
    </div>
  );
}
