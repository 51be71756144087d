import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  DocumentCopyRegular,
  MoreHorizontalRegular,
  QuestionCircleRegular,
  WrenchRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { LanguageChoice } from './language-choice';
import { lazyView } from './lazy-view';
import { useMonthState, useMonthStore } from './month-context';
import { useNaming } from './naming/naming-context';
import { useTexts, type Message } from './texts';
import { useLastBuild } from './use-last-build';
import type { View } from './view-tabs';

const HEADINGS = {
  build: 'app.heading',
  plans: 'plans.heading',
  whatIf: 'whatIf.heading',
  payroll: 'payroll.heading',
  check: 'check.heading',
  formulas: 'formulas.heading',
} as const satisfies Record<View, Message>;
const FreezeDialog = lazyView(
  () => import(/* webpackChunkName: "freeze" */ './freeze/freeze-dialog'),
  'freeze.opening',
);
const CHOICES: readonly LanguageChoice[] = ['office', 'en-US', 'zh-CN'];

/** Office lays its own menu over the top right corner of a pane: 34 points on a Mac, the widest. */
const OFFICE_MENU = '40px';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${OFFICE_MENU} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: { flexGrow: 1, margin: 0, color: tokens.colorBrandForeground1 },
});

/** What the pane is for (Office shows its name above), and the menu of what is needed now and then. */
export function TitleRow(props: {
  readonly view: View;
  readonly choice: LanguageChoice;
  readonly onChoose: (choice: LanguageChoice) => void;
}): React.JSX.Element {
  const { view, choice, onChoose } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const { busy } = useMonthState();
  const naming = useNaming();
  const last = useLastBuild();
  const [freezing, setFreezing] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  return (
    <div className={styles.row}>
      <Text as="h1" size={400} weight="semibold" className={styles.title}>
        {t(HEADINGS[view])}
      </Text>
      <Menu
        checkedValues={{ language: [choice] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = CHOICES.find((value) => value === checkedItems[0]);
          if (chosen) onChoose(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t('menu.label')} {...restoreFocus} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{t('menu.language')}</MenuGroupHeader>
              {CHOICES.map((value) => (
                <MenuItemRadio key={value} name="language" value={value}>
                  {t(`menu.language.${value}`)}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem icon={<ArrowUndoRegular />} disabled={busy !== null || last === null} onClick={store.undo}>
              {t('menu.undo')}
            </MenuItem>
            <MenuItem
              icon={<WrenchRegular />}
              disabled={busy !== null || naming.state.kind === 'working'}
              onClick={() => {
                naming.start('repair');
              }}
            >
              {t('menu.repair')}
            </MenuItem>
            <MenuItem
              icon={<DocumentCopyRegular />}
              disabled={busy !== null}
              onClick={() => {
                setFreezing(true);
              }}
            >
              {t('freeze.menu')}
            </MenuItem>
            <MenuItem
              icon={<QuestionCircleRegular />}
              onClick={() => {
                Office.context.ui.openBrowserWindow(new URL('help.html', location.href).href);
              }}
            >
              {t('menu.help')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {freezing && (
        <FreezeDialog
          onClose={() => {
            setFreezing(false);
          }}
        />
      )}
    </div>
  );
}
