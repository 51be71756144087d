import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useTexts } from './texts';

/** The pane's views in the order of their tabs. */
export const VIEWS = ['build', 'plans', 'whatIf', 'payroll', 'check', 'formulas'] as const;
export type View = (typeof VIEWS)[number];

export const tabId = (view: View): string => `tab-${view}`;
export const panelId = (view: View): string => `panel-${view}`;

const useStyles = makeStyles({
  tabs: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // More views than fit beside each other take a second line.
    flexWrap: 'wrap',
    flexShrink: 0,
  },
});

/** The pane's views, to choose from. */
export function ViewTabs(props: { readonly view: View; readonly onView: (view: View) => void }): React.JSX.Element {
  const { view, onView } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <TabList
      aria-label={t('tabs.label')}
      className={styles.tabs}
      size="small"
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const chosen = VIEWS.find((known) => known === value);
        if (chosen) onView(chosen);
      }}
    >
      {VIEWS.map((known) => (
        <Tab key={known} value={known} id={tabId(known)} aria-controls={panelId(known)}>
          {t(`tabs.${known}`)}
        </Tab>
      ))}
    </TabList>
  );
}
