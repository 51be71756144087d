import { Button, makeStyles, mergeClasses, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { useChangedSheets } from '../use-changed-sheets';
import { useComingIntoSight } from '../use-coming-into-sight';
import { OnePage } from './one/one-page';
import { TeamPage } from './team/team-page';
import { UncertaintyPage } from './uncertainty/uncertainty-page';
import { useWhatIf, WhatIfProvider } from './what-if-context';

const PAGES = ['one', 'team', 'risk'] as const;
type Page = (typeof PAGES)[number];

const useStyles = makeStyles({
  pages: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`, flexShrink: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  hidden: { display: 'none' },
  nothing: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

interface Props {
  readonly shown: boolean;
  /** Goes to where a month's lists are chosen. */
  readonly onBuild: () => void;
}

/** The view for planning: one person's pay, the team's cost, and how sure it is. */
export default function WhatIfView({ shown, onBuild }: Props): React.JSX.Element {
  const store = useMonthStore();
  // What was done with the workbook's plans in another view is taken over.
  useComingIntoSight(shown, store.readPlans, false);
  useChangedSheets(shown);
  return (
    <WhatIfProvider>
      <Pages onBuild={onBuild} />
    </WhatIfProvider>
  );
}

function Pages({ onBuild }: Pick<Props, 'onBuild'>): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const { base } = useWhatIf();
  const [page, setPage] = useState<Page>('one');
  const content: Readonly<Record<Page, ReactNode>> = {
    one: <OnePage base={base} />,
    team: base ? <TeamPage /> : <NoMonth onBuild={onBuild} />,
    risk: base ? <UncertaintyPage /> : <NoMonth onBuild={onBuild} />,
  };
  return (
    <>
      <TabList
        aria-label={t('whatIf.pages')}
        className={styles.pages}
        size="small"
        appearance="filled-circular"
        selectedValue={page}
        onTabSelect={(_, { value }) => {
          setPage(PAGES.find((known) => known === value) ?? 'one');
        }}
      >
        {PAGES.map((known) => (
          <Tab key={known} value={known} id={`what-if-${known}`} aria-controls={`what-if-page-${known}`}>
            {t(`whatIf.${known}`)}
          </Tab>
        ))}
      </TabList>
      {PAGES.map((known) => (
        <PagePanel key={known} page={known} shown={page === known} className={styles.body}>
          {content[known]}
        </PagePanel>
      ))}
    </>
  );
}

/** There from its first showing on, so that going from page to page loses nothing. */
function PagePanel(props: {
  readonly page: Page;
  readonly shown: boolean;
  readonly className: string;
  readonly children: ReactNode;
}): React.JSX.Element {
  const { page, shown, className, children } = props;
  const styles = useStyles();
  const [opened, setOpened] = useState(shown);
  if (shown && !opened) setOpened(true);
  return (
    <div
      role="tabpanel"
      id={`what-if-page-${page}`}
      aria-labelledby={`what-if-${page}`}
      className={mergeClasses(className, !shown && styles.hidden)}
    >
      {opened && children}
    </div>
  );
}

function NoMonth({ onBuild }: Pick<Props, 'onBuild'>): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.nothing}>
      <Text>{t('whatIf.noMonth')}</Text>
      <Button appearance="primary" onClick={onBuild}>
        {t('whatIf.goBuild')}
      </Button>
    </div>
  );
}
