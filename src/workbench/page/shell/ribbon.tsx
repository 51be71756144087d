import { Tab, TabList, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import type { AddInManifest, RibbonAction, RibbonButton } from '../manifest';
import { AddInIcon } from './add-in-icon';
import { useText } from './text';
import type { ThemeName } from './theme';

const useStyles = makeStyles({
  ribbon: { backgroundColor: tokens.colorNeutralBackground3, padding: `0 ${tokens.spacingHorizontalS}` },
  tabs: { minHeight: '32px' },
  strip: {
    display: 'flex',
    padding: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
  label: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3, textAlign: 'center' },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minWidth: '64px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tip: { display: 'block', fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
});

/** The ribbon's tabs: the spreadsheet's own commands, and the tab that the manifest adds. */
export type RibbonTab = 'home' | 'add-in';

/** The ribbon strip: tabs, and the add-in's groups and buttons as its manifest describes them. */
export function Ribbon(props: {
  readonly manifest: AddInManifest;
  readonly theme: ThemeName;
  readonly tab: RibbonTab;
  readonly onTab: (tab: RibbonTab) => void;
  readonly onAction: (action: RibbonAction, label: string) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { tab } = props.manifest;
  return (
    <section className={styles.ribbon} aria-label={text('ribbon.label')}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={props.tab}
        onTabSelect={(_, { value }) => {
          props.onTab(value as RibbonTab);
        }}
        aria-label={text('ribbon.tabs')}
      >
        <Tab value="home">{text('ribbon.home')}</Tab>
        <Tab value="add-in">{tab.label}</Tab>
      </TabList>
      {props.tab === 'add-in' && (
        <div className={styles.strip} role="tabpanel" aria-label={tab.label}>
          {tab.groups.map((group) => (
            <div key={group.id} className={styles.group} role="group" aria-label={group.label}>
              <div className={styles.buttons}>
                {group.buttons.map((button) => (
                  <CommandButton key={button.id} button={button} theme={props.theme} onAction={props.onAction} />
                ))}
              </div>
              <span className={styles.label} aria-hidden>
                {group.label}
              </span>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function CommandButton({
  button,
  theme,
  onAction,
}: {
  readonly button: RibbonButton;
  readonly theme: ThemeName;
  readonly onAction: (action: RibbonAction, label: string) => void;
}) {
  const styles = useStyles();
  const tip = (
    <>
      <span className={styles.tip}>{button.tipTitle}</span>
      {button.tip}
    </>
  );
  return (
    <Tooltip content={tip} relationship="description" positioning="below-start" withArrow>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          onAction(button.action, button.label);
        }}
      >
        <AddInIcon src={button.icons.get(32)} src2x={button.icons.get(64)} size={32} theme={theme} />
        {button.label}
      </button>
    </Tooltip>
  );
}
