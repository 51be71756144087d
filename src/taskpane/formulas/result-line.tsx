import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { isError, isGrid, isUnknown, shapeOfValue, type Value } from '../../formula/value';
import { useTexts } from '../texts';
import { faultText, shownScalar } from './shown-value';
import { argumentAtFault, type PreviewState } from './use-preview';

const useStyles = makeStyles({
  box: { minHeight: '24px', display: 'grid', alignContent: 'center' },
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  figure: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly id: string;
  /** What is still to be done before there is a result; null where there is one. */
  readonly reason: string | null;
  readonly state: PreviewState;
}

/** What the formula would come to, in the one line that is always in sight. */
export function ResultLine({ id, reason, state }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div id={id} className={styles.box} role="status">
      {reason !== null && (
        <Text size={200} className={styles.quiet}>
          {reason}
        </Text>
      )}
      {reason === null && state.kind === 'problem' && (
        <Text size={200} className={styles.wrong}>
          {t(`excel.${state.problem.code}`, state.problem.values)}
        </Text>
      )}
      {reason === null && state.kind === 'shown' && <Result value={state.preview.result} />}
    </div>
  );
}

function Result({ value }: { readonly value: Value }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  if (isUnknown(value)) {
    return (
      <Text size={200} className={styles.quiet}>
        {t('result.byExcel')}
      </Text>
    );
  }
  const shown = isGrid(value) ? t('result.size', { ...shapeOfValue(value) }) : shownScalar(value, texts);
  // A message about one argument stands at that argument's field.
  const message = argumentAtFault(value) === null ? faultText(value, texts) : null;
  return (
    <>
      <span className={styles.line}>
        <Text size={200} className={styles.quiet}>
          {t('result.title')}
        </Text>
        <span className={mergeClasses(styles.figure, isError(value) && styles.wrong)} title={shown}>
          {shown}
        </span>
      </span>
      {message !== null && <Text size={200}>{message}</Text>}
    </>
  );
}
