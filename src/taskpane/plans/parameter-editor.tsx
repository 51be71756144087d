import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Parameter } from '../../plan/language';
import { NumberField } from '../build/number-field';
import { RateTable } from '../build/rate-table';
import { useTexts } from '../texts';
import { fieldsTitle } from './column-title';
import { GridEditor } from './grid-editor';
import type { TableUnits } from './table-units';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  row: { display: 'grid', gridTemplateColumns: '96px 36px', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly title: string;
  readonly parameter: Parameter;
  readonly units: TableUnits;
  readonly onChange: (parameter: Parameter) => void;
}

/** A parameter that is a table, to be edited: every cell takes figures alone, and thresholds must rise. */
export function ParameterEditor({ title, parameter, units, onChange }: Props): React.JSX.Element | null {
  const texts = useTexts();
  const { t } = texts;
  if ('value' in parameter) return null;
  if ('list' in parameter) {
    return (
      <ListEditor
        title={title}
        list={parameter.list}
        percent={parameter.unit === 'ratio'}
        onChange={(list) => {
          onChange({ ...parameter, list });
        }}
      />
    );
  }
  if ('grid' in parameter) return <GridEditor title={title} parameter={parameter} units={units} onChange={onChange} />;
  const share = parameter.unit === 'ratio';
  const inPercent = units.rows === 'ratio';
  return (
    <RateTable
      caption={title}
      columns={[fieldsTitle(t('rows.from'), units.rows, texts), fieldsTitle(t('table.rate'), parameter.unit, texts)]}
      fromScale={inPercent ? 100 : 1}
      rateScale={share ? 100 : 1}
      rows={'tiers' in parameter ? parameter.tiers : parameter.curve}
      onChange={(rows) => {
        onChange('tiers' in parameter ? { ...parameter, tiers: rows } : { ...parameter, curve: rows });
      }}
    />
  );
}

function ListEditor(props: {
  readonly title: string;
  readonly list: readonly number[];
  readonly percent: boolean;
  readonly onChange: (list: readonly number[]) => void;
}): React.JSX.Element {
  const { title, list, percent, onChange } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div role="group" aria-label={title} className={styles.list}>
      {list.map((figure, index) => (
        <div key={index} className={styles.row}>
          <NumberField
            name={t('rows.cell', { column: title, row: index + 1 })}
            percent={percent}
            value={percent ? Number((figure * 100).toPrecision(15)) : figure}
            onChange={(value) => {
              const next = percent ? Number((value / 100).toPrecision(15)) : value;
              onChange(list.map((one, at) => (at === index ? next : one)));
            }}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<DeleteRegular />}
            aria-label={t('rows.remove', { row: index + 1 })}
            disabled={list.length === 1}
            onClick={() => {
              onChange(list.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      <Button
        appearance="transparent"
        size="small"
        icon={<AddRegular />}
        onClick={() => {
          onChange([...list, list.at(-1) ?? 0]);
        }}
      >
        {t('rows.add')}
      </Button>
    </div>
  );
}
