import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { shapeOfValue, type GridValue } from '../../formula/value';
import { Section } from '../build/section';
import { useTexts } from '../texts';
import { FigureTable } from './figure-table';
import { faultText, shownScalar } from './shown-value';

/** Rows and columns of a result shown before the sheet shows them all. */
const SHOWN = { rows: 6, columns: 5 } as const;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** The first cells that a formula would fill. */
export function ResultSection({ value }: { readonly value: GridValue }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { rows, columns } = shapeOfValue(value);
  const shown = value.rows.slice(0, SHOWN.rows).map((row) => row.slice(0, SHOWN.columns));
  const message = shown
    .flat()
    .map((cell) => faultText(cell, texts))
    .find((text) => text !== null);
  const cut = rows > SHOWN.rows || columns > SHOWN.columns;
  return (
    <Section title={t('result.title')}>
      <FigureTable
        label={t('result.title')}
        columns={null}
        rows={shown.map((row) => ({
          cells: row.map((cell) => (cell === '' || cell === null ? '' : shownScalar(cell, texts))),
          marked: false,
        }))}
        total={null}
      />
      {message !== undefined && <Text size={200}>{message}</Text>}
      {cut && (
        <Text size={200} className={styles.quiet}>
          {t('result.cut')}
        </Text>
      )}
    </Section>
  );
}
