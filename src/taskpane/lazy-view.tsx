import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ComponentType, type LazyExoticComponent } from 'react';
import { useTexts, type Message } from './texts';
import { Waiting } from './waiting';

interface ViewProps {
  readonly shown: boolean;
}

type Load = () => Promise<{ readonly default: ComponentType<ViewProps> }>;

const useStyles = makeStyles({
  notLoaded: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    justifyItems: 'start',
  },
});

/**
 * A view that is loaded when somebody first looks at it. Where it cannot be, as without a network, it says so in its own
 * place and can be asked for again; the other views stay as they are.
 * @param opening said while it takes long to load
 */
export function lazyView(load: Load, opening: Message): ComponentType<ViewProps> {
  return function LazyView({ shown }) {
    const again = (): void => {
      setView(() => viewOf(load, again));
    };
    const [View, setView] = useState(() => viewOf(load, again));
    return (
      <Suspense fallback={<Waiting text={opening} />}>
        <View shown={shown} />
      </Suspense>
    );
  };
}

function viewOf(load: Load, again: () => void): LazyExoticComponent<ComponentType<ViewProps>> {
  return lazy(() => load().catch(() => ({ default: () => <NotLoaded onAgain={again} /> })));
}

function NotLoaded({ onAgain }: { readonly onAgain: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div role="alert" className={styles.notLoaded}>
      <Text>{t('view.notLoaded')}</Text>
      <Button appearance="primary" onClick={onAgain}>
        {t('view.tryAgain')}
      </Button>
    </div>
  );
}
