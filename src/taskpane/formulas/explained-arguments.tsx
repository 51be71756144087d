import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ExplainedArgument, ExplainedCall } from '../../formula/explain/explanation';
import type { Place } from '../../sources/source';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: '3px 0 3px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'baseline',
    textAlign: 'left',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  name: { width: '30%', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' },
});

/** What a call was given: each argument, where it comes from and what it was. */
export function ExplainedArguments(props: {
  readonly call: ExplainedCall;
  readonly onGoTo: (place: Place) => void;
}): React.JSX.Element {
  const { call, onGoTo } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table} aria-label={call.written}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.name)}>
            {t('explain.argument')}
          </th>
          <th scope="col" className={head}>
            {t('explain.from')}
          </th>
          <th scope="col" className={mergeClasses(head, styles.value)}>
            {t('explain.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {call.arguments.map((argument) => (
          <tr key={argument.name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)} title={argument.name}>
              {argument.name}
            </th>
            <td className={styles.cell}>
              <Origin argument={argument} onGoTo={onGoTo} />
            </td>
            <td className={mergeClasses(styles.cell, styles.value)} title={argument.value}>
              {argument.value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Origin(props: {
  readonly argument: ExplainedArgument;
  readonly onGoTo: (place: Place) => void;
}): React.JSX.Element {
  const { argument, onGoTo } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const { place, address, leftOut, written } = argument;
  if (place && address !== null) {
    return (
      <Link
        as="button"
        className={styles.link}
        title={address}
        aria-label={t('explain.goTo', { address })}
        onClick={() => {
          onGoTo(place);
        }}
      >
        {address}
      </Link>
    );
  }
  return (
    <span className={styles.quiet} title={written}>
      {leftOut ? t('explain.leftOut') : written}
    </span>
  );
}
