import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { BuildView } from './build/build-view';
import { ErrorBoundary } from './error-boundary';
import { chosenLanguage, storeLanguageChoice, type LanguageChoice } from './language-choice';
import { lazyView } from './lazy-view';
import { MonthProvider } from './month-context';
import type { MonthStore } from './month-store';
import { NamingProvider } from './naming/naming-context';
import { NamingNotice } from './naming/naming-notice';
import { createTexts, TextsProvider } from './texts';
import { TitleRow } from './title-row';
import { useOfficeTheme } from './use-office-theme';
import { ViewPanel } from './view-panel';
import { ViewTabs, type View } from './view-tabs';

const PlansView = lazyView(() => import(/* webpackChunkName: "plans" */ './plans/plans-view'), 'plans.opening');
const WhatIfView = lazyView(() => import(/* webpackChunkName: "what-if" */ './what-if/what-if-view'), 'whatIf.opening');
const PayrollView = lazyView(
  () => import(/* webpackChunkName: "payroll" */ './payroll/payroll-view'),
  'payroll.opening',
);
const CheckView = lazyView(() => import(/* webpackChunkName: "check" */ './check/check-view'), 'check.opening');
/** The texts of all functions, and what explains a formula, are loaded when somebody asks for them. */
const FormulasView = lazyView(
  () => import(/* webpackChunkName: "formulas" */ './formulas/formulas-view'),
  'formulas.opening',
);

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    // In a low window, or at 200 % zoom, everything scrolls together: a fixed head and foot would leave no room between.
    '@media (max-height: 420px)': { height: 'auto', minHeight: '100%', overflow: 'visible' },
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

/** The task pane: its views under a title row and their tabs, in the language and colours of Office or of the user's choice. */
export function App(props: { readonly store: MonthStore; readonly initialChoice: LanguageChoice }): React.JSX.Element {
  const { store, initialChoice } = props;
  const styles = useStyles();
  const theme = useOfficeTheme();
  const [choice, setChoice] = useState(initialChoice);
  const [view, setView] = useState<View>('build');
  const language = chosenLanguage(choice);
  const texts = useMemo(() => createTexts(language), [language]);

  useEffect(() => {
    document.documentElement.lang = language;
    store.setLanguage(language);
  }, [language, store]);

  return (
    // Fluent gives a provider's class to every menu and tooltip too, so what lays out the pane is an element of its own.
    <FluentProvider theme={theme} lang={language} style={{ height: '100%' }}>
      <ErrorBoundary texts={texts}>
        <TextsProvider value={texts}>
          <MonthProvider value={store}>
            <NamingProvider view={view}>
              <div className={styles.pane}>
                <header>
                  <TitleRow
                    view={view}
                    choice={choice}
                    onChoose={(next) => {
                      storeLanguageChoice(next);
                      setChoice(next);
                    }}
                  />
                  <ViewTabs view={view} onView={setView} />
                </header>
                <main className={styles.main}>
                  <NamingNotice />
                  <ViewPanel view="build" shown={view === 'build'}>
                    <BuildView shown={view === 'build'} />
                  </ViewPanel>
                  <ViewPanel view="plans" shown={view === 'plans'}>
                    <PlansView
                      shown={view === 'plans'}
                      onBuild={() => {
                        setView('build');
                      }}
                    />
                  </ViewPanel>
                  <ViewPanel view="whatIf" shown={view === 'whatIf'}>
                    <WhatIfView
                      shown={view === 'whatIf'}
                      onBuild={() => {
                        setView('build');
                      }}
                    />
                  </ViewPanel>
                  <ViewPanel view="payroll" shown={view === 'payroll'}>
                    <PayrollView
                      shown={view === 'payroll'}
                      onBuild={() => {
                        setView('build');
                      }}
                    />
                  </ViewPanel>
                  <ViewPanel view="check" shown={view === 'check'}>
                    <CheckView
                      shown={view === 'check'}
                      onBuild={() => {
                        setView('build');
                      }}
                    />
                  </ViewPanel>
                  <ViewPanel view="formulas" shown={view === 'formulas'}>
                    <FormulasView shown={view === 'formulas'} />
                  </ViewPanel>
                </main>
              </div>
            </NamingProvider>
          </MonthProvider>
        </TextsProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}
