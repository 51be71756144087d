import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { defaultOf, titleOf, type PlanInput, type PlanVersion } from '../../../plan/language';
import { canFollow, carriedFigures, type ScenarioPlan } from '../../../plan/what-if';
import { useTexts, type Texts } from '../../texts';
import { ChoiceSelect } from './choice-select';
import type { Choice } from './figure-choices';
import { standsInText } from './stands-in-text';

const useStyles = makeStyles({
  header: {
    '& > button': { minHeight: '28px', padding: `0 ${tokens.spacingHorizontalXXS}`, fontSize: tokens.fontSizeBase200 },
  },
  panel: { display: 'grid', gap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalXS} 0` },
  figure: { display: 'grid', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly move: ScenarioPlan;
  readonly from: PlanVersion;
  readonly to: PlanVersion;
  readonly onChange: (move: ScenarioPlan) => void;
}

/** Which figures of the present plan stand for those of the other one, but for those that go by the same name. */
export function PlanFigures({ move, from, to, onChange }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, list, language } = texts;
  const { figures = {} } = move;
  const inputs = Object.entries(to.inputs);
  const same = carriedFigures(from, to).inputs;
  const along = carriedFigures(from, to, figures).inputs;
  const asked = inputs
    .filter(([name]) => !same.has(name))
    .map(([name, input]) => ({
      name,
      input,
      title: titleOf(input, name)[language],
      offers: offersFor(input, from, texts),
    }));
  const chosen = ({ name }: { readonly name: string }): string =>
    Object.hasOwn(figures, name) ? (figures[name] ?? '') : '';
  // One that was chosen and does not fit is shown, so that it can be changed.
  const open = asked.filter((figure) => figure.offers.length > 0 || chosen(figure) !== '');
  const closed = asked.filter((figure) => !open.includes(figure));
  const count = t('team.figures.count', { count: along.size, all: inputs.length });
  if (asked.length === 0) {
    return (
      <Text size={200} className={styles.quiet}>
        {count}
      </Text>
    );
  }
  return (
    <Accordion collapsible>
      <AccordionItem value="figures">
        <AccordionHeader as="h3" size="small" expandIconPosition="end" className={styles.header}>
          {count}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {open.map(({ name, input, title, offers }) => (
            <div key={name} className={styles.figure}>
              <Text size={200} className={styles.quiet}>
                {title}
              </Text>
              <ChoiceSelect
                label={title}
                choices={[stays(input, texts), ...offers]}
                chosen={chosen({ name })}
                onChoose={({ of }) => {
                  onChange({ ...move, figures: withFigure(figures, to, name, of) });
                }}
              />
            </div>
          ))}
          {closed.length > 0 && (
            <Text size={200} className={styles.quiet}>
              {t('team.figures.none', { figures: list(closed.map(({ title }) => title)) })}
            </Text>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function offersFor(input: PlanInput, from: PlanVersion, { language }: Texts): readonly Choice<string | null>[] {
  return Object.entries(from.inputs).flatMap(([name, source]) =>
    canFollow(input, source) ? [{ id: name, title: titleOf(source, name)[language], group: null, of: name }] : [],
  );
}

function stays(input: PlanInput, texts: Texts): Choice<string | null> {
  const value = standsInText(input.each === undefined ? defaultOf(input) : null, input, texts);
  const title = value === null ? texts.t('team.figures.blank') : texts.t('team.figures.stays', { value });
  return { id: '', title, group: null, of: null };
}

/** What the plan does not ask for any more goes. */
function withFigure(
  figures: NonNullable<ScenarioPlan['figures']>,
  to: PlanVersion,
  name: string,
  source: string | null,
): NonNullable<ScenarioPlan['figures']> {
  const kept = Object.entries(figures).filter(([one]) => one !== name && Object.hasOwn(to.inputs, one));
  return Object.fromEntries(source === null ? kept : [...kept, [name, source]]);
}
