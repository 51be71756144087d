import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { useTexts, type Message } from './texts';
import { Waiting } from './waiting';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

const useStyles = makeStyles({
  notLoaded: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    justifyItems: 'start',
  },
});

/**
 * A view, or a part of one, that is loaded when somebody first looks at it. Where it cannot be, as without a network, it says so in its own
 * place and can be asked for again; the other views stay as they are.
 * @param opening said while it takes long to load
 */
export function lazyView<Props extends object>(load: Load<Props>, opening: Message): ComponentType<Props> {
  return function LazyView(props) {
    const again = (): void => {
      setView(() => viewOf(load, again));
    };
    const [View, setView] = useState(() => viewOf(load, again));
    return (
      <Suspense fallback={<Waiting text={opening} />}>
        <View {...props} />
      </Suspense>
    );
  };
}

function viewOf<Props extends object>(load: Load<Props>, again: () => void): ComponentType<Props> {
  const View = lazy(() => load().catch(() => ({ default: () => <NotLoaded onAgain={again} /> })));
  // A lazy component takes the props of what it loads; React's types cannot tell for props that are not known yet.
  return View as unknown as ComponentType<Props>;
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
