import { makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTexts, type Message } from './texts';

/** What takes less is not worth a flicker. */
const PATIENCE_MS = 300;

const useStyles = makeStyles({ waiting: { display: 'grid', placeItems: 'center', flexGrow: 1 } });

/** Stands in for a view while it loads, once that has taken long enough to wonder. */
export function Waiting({ text }: { readonly text: Message }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return <div className={styles.waiting}>{long && <Spinner size="small" label={t(text)} />}</div>;
}
