import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CopyRegular, DeleteRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Scenario } from '../../../plan/what-if';
import { Section } from '../../build/section';
import { useMonthState } from '../../month-context';
import { useTexts } from '../../texts';
import { changeWords } from './change-words';
import { figureChoices, whoChoices } from './figure-choices';
import { planTitle } from './plan-row';
import { ScenarioEditor } from './scenario-editor';
import { scenarioNotes } from './scenario-notes';
import type { Compared, WorkedScenario } from './use-comparison';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: tokens.spacingHorizontalXXS },
  words: { margin: 0, paddingLeft: '16px', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  note: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly compared: Compared;
  readonly scenario: Scenario;
  readonly worked: WorkedScenario;
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly onChange: (scenario: Scenario) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/** The scenario that is looked at: what it changes, in words or to be edited, and what of it could not be. */
export function ChosenScenario(props: Props): React.JSX.Element {
  const { compared, scenario, worked, editing, onEditing, onChange, onDuplicate, onDelete } = props;
  const { base } = compared;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { plans } = useMonthState();
  const notes = useMemo(() => scenarioNotes(base, worked, plans, texts), [base, worked, plans, texts]);
  const words = useWords(base, worked);
  return (
    <Section
      title={scenario.name}
      aside={
        <div className={styles.actions}>
          <Button
            size="small"
            aria-expanded={editing}
            onClick={() => {
              onEditing(!editing);
            }}
          >
            {t(editing ? 'team.done' : 'team.edit')}
          </Button>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button
                size="small"
                appearance="subtle"
                icon={<MoreHorizontalRegular />}
                aria-label={t('team.more', { name: scenario.name })}
              />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem icon={<CopyRegular />} onClick={onDuplicate}>
                  {t('team.duplicate')}
                </MenuItem>
                <MenuItem icon={<DeleteRegular />} onClick={onDelete}>
                  {t('team.delete')}
                </MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        </div>
      }
    >
      {editing ? (
        <ScenarioEditor base={base} scenario={scenario} worked={worked} onChange={onChange} />
      ) : words.length === 0 ? (
        <Text size={200} className={styles.quiet}>
          {t('team.noChanges')}
        </Text>
      ) : (
        <ul className={styles.words}>
          {words.map((word, index) => (
            <li key={index}>{word}</li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody className={styles.note}>{note}</MessageBarBody>
        </MessageBar>
      ))}
    </Section>
  );
}

/** What a scenario changes, in words. */
function useWords(base: Compared['base'], { scenario, applied }: WorkedScenario): readonly string[] {
  const texts = useTexts();
  const { plans: known } = useMonthState();
  return useMemo(() => {
    const people = whoChoices(base, texts);
    const figures = figureChoices(applied.base, texts);
    const plans = [...known, ...base.teams.map(({ compiled }) => compiled.plan)];
    const title = (name: string): string => plans.find(({ plan }) => plan === name)?.title[texts.language] ?? name;
    return [
      ...scenario.plans.map(({ from, to }) => {
        const plan = plans.find((one) => one.plan === to.plan);
        return texts.t('team.inWords.plan', {
          from: title(from),
          to: plan ? planTitle(plan, to.validFrom, texts) : to.plan,
        });
      }),
      ...scenario.changes.map((change) => changeWords(change, people, figures, texts)),
    ];
  }, [base, known, scenario, applied, texts]);
}
