import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PayPlan } from '../../../plan/language';
import { planChoices, type PlanChoice, type ScenarioPlan, type TeamBase } from '../../../plan/what-if';
import { monthText } from '../../plans/month-text';
import { useTexts, type Texts } from '../../texts';
import { ChoiceSelect } from './choice-select';
import { EditorRow } from './editor-row';
import type { Choice } from './figure-choices';
import { PlanFigures } from './plan-figures';
import { movedVersions, proposedMove } from './proposed-move';

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** From 1. */
  readonly number: number;
  readonly move: ScenarioPlan;
  readonly base: TeamBase;
  readonly known: readonly PayPlan[];
  readonly onChange: (move: ScenarioPlan) => void;
  readonly onDrop: () => void;
}

/** People of one plan of the month, paid by another plan or version. */
export function PlanRow({ number, move, base, known, onChange, onDrop }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const from = base.teams.map(({ compiled: { plan } }): Choice<string> => ({
    id: plan.plan,
    title: plan.title[language],
    group: null,
    of: plan.plan,
  }));
  const versions = movedVersions(move, base, known);
  return (
    <EditorRow label={t('team.plan', { number })} drop={t('team.dropPlan', { number })} onDrop={onDrop}>
      <Text size={200} className={styles.label}>
        {t('team.from')}
      </Text>
      <ChoiceSelect
        label={t('team.from')}
        choices={from}
        chosen={move.from}
        onChoose={({ of }) => {
          onChange(proposedMove({ from: of, to: move.to }, base, known));
        }}
      />
      <Text size={200} className={styles.label}>
        {t('team.to')}
      </Text>
      <ChoiceSelect
        label={t('team.to')}
        choices={toChoices(base, known, texts)}
        chosen={toId(move.to)}
        onChoose={({ of }) => {
          const to = { plan: of.plan.plan, validFrom: of.version.validFrom };
          onChange(proposedMove({ from: move.from, to }, base, known));
        }}
      />
      {versions && <PlanFigures move={move} {...versions} onChange={onChange} />}
    </EditorRow>
  );
}

function toChoices(base: TeamBase, known: readonly PayPlan[], texts: Texts): readonly Choice<PlanChoice>[] {
  const own = base.teams.map(({ compiled }) => compiled.plan);
  return planChoices([...known, ...own], base.month).map((of) => ({
    id: toId({ plan: of.plan.plan, validFrom: of.version.validFrom }),
    title: planTitle(of.plan, of.version.validFrom, texts),
    group: null,
    of,
  }));
}

/** A plan as it is chosen: with the month its rates are from, where it has several. */
export function planTitle(plan: PayPlan, validFrom: ScenarioPlan['to']['validFrom'], { t, language }: Texts): string {
  const title = plan.title[language];
  if (plan.versions.length <= 1) return title;
  return t('team.to.from', { plan: title, month: monthText(validFrom, language) });
}

function toId({ plan, validFrom }: ScenarioPlan['to']): string {
  return `${plan} ${validFrom}`;
}
