import { FluentProvider, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Workbench } from '../workbench';
import { DropTarget } from './drop-target';
import { NoticeBar } from './notice-bar';
import { Pane } from './pane';
import { ReplaceDialog } from './replace-dialog';
import { Ribbon, type RibbonTab } from './ribbon';
import { StatusBar } from './status-bar';
import { LanguageContext, textIn } from './text';
import { themes } from './theme';
import { TitleBar } from './title-bar';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
  main: { display: 'flex', flexGrow: 1, minHeight: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  book: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  grid: { flexGrow: 1, minHeight: 0 },
  opening: {
    position: 'fixed',
    inset: 0,
    zIndex: tokens.zIndexOverlay,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  openingBox: {
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
});

/** The whole page: title bar, ribbon, grid and pane. */
export function App({ workbench }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const state = useSyncExternalStore(workbench.store.subscribe, workbench.store.get);
  const [tab, setTab] = useState<RibbonTab>('add-in');
  const [note, setNote] = useState(true);
  const grid = useRef<HTMLDivElement>(null);
  const { language, theme, manifest } = state;
  const title = state.title ?? textIn(language, 'document.untitled');

  useEffect(() => (grid.current ? workbench.mount(grid.current) : undefined), [workbench]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${state.unsaved ? '● ' : ''}${title} – ${textIn(language, 'app.name')}`;
  }, [language, title, state.unsaved]);
  const onFile = useCallback((file: File) => void workbench.document.openFile(file), [workbench]);

  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={themes[theme]}>
        <div className={styles.page}>
          <TitleBar
            icon={manifest?.icon}
            title={title}
            unsaved={state.unsaved}
            language={language}
            theme={theme}
            samples={workbench.samples}
            onNew={() => void workbench.document.openNew()}
            onOpen={() => void workbench.document.chooseFile()}
            onSave={() => void workbench.document.download()}
            onSample={(id) => void workbench.document.openSample(id)}
            onLanguage={(choice) => void workbench.setLanguage(choice)}
            onTheme={(choice) => {
              workbench.setTheme(choice);
            }}
          />
          {manifest && (
            <Ribbon manifest={manifest} theme={theme} tab={tab} onTab={setTab} onAction={workbench.runAction} />
          )}
          {state.notice && <NoticeBar notice={state.notice} onDismiss={workbench.dismissNotice} />}
          <div className={styles.main}>
            <main className={styles.book} data-ribbon-tab={tab}>
              <div ref={grid} className={styles.grid} aria-label={textIn(language, 'grid.label')} role="group" />
            </main>
            {manifest && (
              <Pane
                name={manifest.name}
                open={state.paneOpen}
                runtime={state.runtime}
                onFrame={workbench.startAddIn}
                onClose={workbench.hidePane}
              />
            )}
          </div>
          <StatusBar
            explanation={state.explanation}
            installUrl={manifest?.helpUrl ? `${manifest.helpUrl}#install` : null}
            note={note}
            onDismissNote={() => {
              setNote(false);
            }}
          />
          <DropTarget onFile={onFile} />
          {state.replacing && <ReplaceDialog title={title} onAnswer={state.replacing} />}
          {state.opening && (
            <div className={styles.opening}>
              <Spinner
                className={styles.openingBox}
                label={textIn(language, 'document.opening', { name: state.opening })}
              />
            </div>
          )}
        </div>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}
