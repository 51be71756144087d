import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useTexts } from '../../texts';
import { READY, type Ready } from './ready-scenarios';

const useStyles = makeStyles({
  empty: { display: 'grid', gap: tokens.spacingVerticalM },
  choices: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  choice: { minWidth: 0 },
});

interface Props {
  readonly onAdd: (ready: Ready) => void;
}

/** Another scenario, out of a list. */
export function AddScenario({ onAdd }: Props): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" icon={<AddRegular />}>
          {t('team.add')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {READY.map((ready) => (
            <MenuItem
              key={ready}
              onClick={() => {
                onAdd(ready);
              }}
            >
              {t(`team.ready.${ready}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** What stands in the place of scenarios: those to begin with. */
export function FirstScenario({ onAdd }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.empty}>
      <Text>{t('team.empty')}</Text>
      <div className={styles.choices}>
        {READY.map((ready, index) => (
          <Button
            key={ready}
            className={styles.choice}
            appearance={index === 0 ? 'primary' : 'secondary'}
            onClick={() => {
              onAdd(ready);
            }}
          >
            {t(`team.ready.${ready}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
