import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMonthStore } from '../month-context';
import type { ChosenPart } from '../parts';
import { useTexts, type Message } from '../texts';
import type { RangeColumns } from './use-recognition';

const useStyles = makeStyles({
  columns: { display: 'grid', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} 0` },
});

/** Which column of a range means what, to be corrected by hand. */
export function ColumnsEditor(props: { readonly part: ChosenPart; readonly range: RangeColumns }): React.JSX.Element {
  const { part, range } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const assigned: Partial<Record<string, number>> = range.choice.columns;
  return (
    <div className={styles.columns}>
      {range.roles.map((role) => (
        <Field key={role} label={t(`role.${role}` as Message)} size="small">
          <Select
            size="small"
            value={String(assigned[role] ?? '')}
            onChange={(_, { value }) => {
              store.setColumn(part, role, value === '' ? null : Number(value));
            }}
          >
            <option value="">{t('data.noColumn')}</option>
            {range.columns.map(({ column, header }) => (
              <option key={column} value={column}>
                {header}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
