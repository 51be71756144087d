import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PayPlan, PlanInput, PlanVersion } from '../../../plan/language';
import type { FigureSource, IsoMonth, ListFigure, PlanUse } from '../../../plan/month-setup';
import { unitWord } from '../../plans/unit-text';
import { useMonthStore } from '../../month-context';
import { withDepartment, withInput } from '../../plan-uses';
import { useTexts } from '../../texts';
import type { Ranges } from '../use-ranges';
import { FigureField } from './figure-field';
import { departmentOffers, inputOffers } from './figure-offers';
import { FindSources } from './find-sources';
import { TakenFigure } from './taken-figure';

const useStyles = makeStyles({
  figures: { display: 'grid', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly month: IsoMonth;
  readonly uses: readonly PlanUse[];
  readonly use: PlanUse;
  readonly version: PlanVersion;
  readonly plans: readonly PayPlan[];
  readonly ranges: Ranges;
}

/** Every figure that a plan asks for, each with where it comes from. */
export function UseSources({ month, uses, use, version, plans, ranges }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const store = useMonthStore();
  const inputs = Object.entries(version.inputs);
  const words = [...new Set(inputs.flatMap(([, { each }]) => each ?? []))];
  const department = Object.entries(version.department ?? {});
  const inputField = ([name, input]: [string, PlanInput]): React.JSX.Element => (
    <FigureField
      key={name}
      name={name}
      input={input}
      source={use.inputs[name] ?? null}
      groups={inputOffers(input, ranges)}
      ranges={ranges}
      whose="own"
      onSource={(source) => {
        store.changeUses(withInput(uses, use.plan, name, source));
      }}
    />
  );
  return (
    <div className={styles.figures}>
      <FindSources label={t('sources.find')} find={() => store.findSources(use.plan)} />
      {inputs.filter(([, { each }]) => each === undefined).map(inputField)}
      {words.map((word) => (
        <div
          key={word}
          role="group"
          aria-label={t('sources.each', { unit: unitWord(word, texts) })}
          className={styles.figures}
        >
          <Text size={200} weight="semibold">
            {t('sources.each', { unit: unitWord(word, texts) })}
          </Text>
          {inputs.filter(([, { each }]) => each === word).map(inputField)}
        </div>
      ))}
      {department.length > 0 && (
        <div role="group" aria-label={t('sources.department')} className={styles.figures}>
          <Text size={200} weight="semibold">
            {t('sources.department')}
          </Text>
          {department.map(([name, figure]) =>
            figure.from ? (
              <TakenFigure key={name} name={name} figure={figure} from={figure.from} plans={plans} month={month} />
            ) : (
              <FigureField
                key={name}
                name={name}
                input={figure}
                source={use.department[name] ?? null}
                groups={departmentOffers(figure, ranges)}
                ranges={ranges}
                whose="all"
                onSource={(source) => {
                  if (source === null || isListFigure(source))
                    store.changeUses(withDepartment(uses, use.plan, name, source));
                }}
              />
            ),
          )}
        </div>
      )}
    </div>
  );
}

function isListFigure(source: FigureSource): source is ListFigure {
  return source.kind === 'sum' || source.kind === 'count';
}
