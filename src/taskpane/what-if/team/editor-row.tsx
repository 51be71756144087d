import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 24px',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    listStyleType: 'none',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fields: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** One entry of a list that is edited, with what takes it out again. */
export function EditorRow(props: {
  readonly label: string;
  readonly drop: string;
  readonly onDrop: () => void;
  readonly children: ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div role="group" aria-label={props.label} className={styles.fields}>
        {props.children}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={props.drop}
        title={props.drop}
        onClick={props.onDrop}
      />
    </li>
  );
}
