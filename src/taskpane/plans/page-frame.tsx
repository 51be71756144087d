import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  head: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  row: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', width: '100%', minHeight: '24px' },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { margin: 0, outline: 'none', overflowWrap: 'anywhere' },
  footer: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
  },
});

interface Props {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
  /** What stands beside the way back. */
  readonly actions?: ReactNode;
  /** What stands under the title. */
  readonly lead?: ReactNode;
  /** null where nothing is done but what is chosen on the page. */
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** A page of the view: the way back, what it is about, and at its foot what can be done. */
export function PageFrame({ title, back, onBack, actions, lead, footer, children }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <div className={styles.body}>
        <div className={styles.head}>
          <div className={styles.row}>
            <Button
              className={styles.back}
              size="small"
              appearance="subtle"
              icon={<ArrowLeftRegular />}
              aria-label={t('plans.backTo', { page: back })}
              onClick={onBack}
            >
              {back}
            </Button>
            {actions}
          </div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            <Text size={400} weight="semibold">
              {title}
            </Text>
          </h2>
          {lead}
        </div>
        {children}
      </div>
      {footer !== null && <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}
