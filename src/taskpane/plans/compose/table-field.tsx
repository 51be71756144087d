import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import {
  candidates,
  withFresh,
  withFreshFigure,
  withValue,
  type PartDraft,
  type TableField as TableFieldOf,
} from '../../../plan/compose';
import { titleOf, type Parameter, type PlanInput, type PlanVersion } from '../../../plan/language';
import { lineOf } from '../../../plan/language';
import { PlanNames } from '../../../plan/language/plan-names';
import { useTexts } from '../../texts';
import { ParameterEditor } from '../parameter-editor';
import type { TableUnits } from '../table-units';
import { fieldLabel } from './form-texts';
import type { PartProps } from './part-context';

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  select: { minWidth: 0, width: '100%' },
});

const NEW = '+new';
/** What each table is looked up by. */
const LOOKED_UP: Readonly<Record<string, { readonly rows: string; readonly columns: string }>> = {
  tiers: { rows: 'figure', columns: '' },
  curve: { rows: 'attainment', columns: '' },
  grid: { rows: 'row', columns: 'column' },
};

/** A field for a table: one that the plan has, or a new one; either is edited in its place. */
export function TableField(props: PartProps & { readonly field: TableFieldOf }): React.JSX.Element {
  const { kind, field, part, context, onPart, onParameter } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { version } = context;
  const { key } = field;
  const label = fieldLabel(kind, key, texts);
  const names = candidates(version, new PlanNames(version), field);
  const fresh = part.fresh[key];
  const name = part.values[key];
  const parameter = fresh?.section === 'parameters' ? fresh.entry : version.parameters[String(name)];
  const change = (next: Parameter): void => {
    if (fresh?.section === 'parameters') onPart(withFreshFigure(part, key, { ...fresh, entry: next }));
    else onParameter(String(name), next);
  };
  return (
    <div className={styles.field}>
      {names.length > 0 ? (
        <Field size="small" label={label}>
          <Select
            size="small"
            className={styles.select}
            value={fresh ? NEW : String(name)}
            onChange={(_, { value }) => {
              onPart(value === NEW ? withFresh(part, field, 'parameters', '', context) : withValue(part, key, value));
            }}
          >
            {names.map((one) => (
              <option key={one} value={one}>
                {titleOf(version.parameters[one], one)[language]}
              </option>
            ))}
            <option value={NEW}>{t('compose.fresh.table')}</option>
          </Select>
        </Field>
      ) : (
        <Text size={200}>{label}</Text>
      )}
      {parameter && (
        <ParameterEditor
          // Rows that wait to be corrected belong to one table.
          key={fresh ? NEW : String(name)}
          title={label}
          parameter={parameter}
          units={unitsOf(part, key, version)}
          onChange={change}
        />
      )}
    </div>
  );
}

/** What the labels of a table count, from the figures that it is looked up by. */
function unitsOf(part: PartDraft, key: string, version: PlanVersion): TableUnits {
  const { rows = '', columns = '' } = LOOKED_UP[key] ?? {};
  const above = figureIn(part, rows, version);
  const across = figureIn(part, columns, version);
  return {
    rows: above?.unit,
    columns: across?.unit,
    words: { ...above?.choices, ...across?.choices },
  };
}

function figureIn(part: PartDraft, key: string, version: PlanVersion): Pick<PlanInput, 'unit' | 'choices'> | undefined {
  const fresh = part.fresh[key];
  if (fresh)
    return fresh.section === 'inputs'
      ? fresh.entry
      : { ...(fresh.entry.unit !== undefined && { unit: fresh.entry.unit }) };
  const use = new PlanNames(version).find(String(part.values[key] ?? ''));
  if (use?.kind === 'input') return use.input;
  if (use?.kind === 'department') return use.figure;
  return use?.kind === 'line' ? lineOf(version, use.name) : undefined;
}
