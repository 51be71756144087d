import { makeStyles, Select } from '@fluentui/react-components';
import { useTexts } from '../../texts';
import type { Choice } from './figure-choices';

const useStyles = makeStyles({ wide: { width: '100%', minWidth: 0 } });

interface Props<Of> {
  readonly label: string;
  readonly choices: readonly Choice<Of>[];
  /** What is chosen; it may be nothing that there is. */
  readonly chosen: string;
  readonly onChoose: (choice: Choice<Of>) => void;
}

/** A list to choose from, under headings; what is chosen and not there any more says so. */
export function ChoiceSelect<Of>({ label, choices, chosen, onChoose }: Props<Of>): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const groups = [...new Set(choices.map(({ group }) => group))];
  const options = (wanted: string | null): React.JSX.Element[] =>
    choices
      .filter(({ group }) => group === wanted)
      .map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ));
  return (
    <Select
      size="small"
      className={styles.wide}
      aria-label={label}
      value={chosen}
      onChange={(_, { value }) => {
        const found = choices.find(({ id }) => id === value);
        if (found) onChoose(found);
      }}
    >
      {!choices.some(({ id }) => id === chosen) && <option value={chosen}>{t('team.who.gone')}</option>}
      {groups.map((group) =>
        group === null ? (
          options(null)
        ) : (
          <optgroup key={group} label={group}>
            {options(group)}
          </optgroup>
        ),
      )}
    </Select>
  );
}
