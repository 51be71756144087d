import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { fittedPart, withValue, type ChoiceField as ChoiceFieldOf, type FormField } from '../../../plan/compose';
import { useTexts } from '../../texts';
import { FigureField } from './figure-field';
import { FiguresField } from './figures-field';
import { choiceTexts, fieldLabel } from './form-texts';
import type { PartProps } from './part-context';
import { TableField } from './table-field';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  select: { minWidth: 0, width: '100%' },
});

interface Props extends PartProps {
  readonly fields: readonly FormField[];
  readonly self: string | null;
  readonly linesOnly?: boolean;
}

/** The fields of one part of a form. */
export function PartFields({ fields, self, linesOnly = false, ...shared }: Props): React.JSX.Element {
  const styles = useStyles();
  const props: PartProps = {
    ...shared,
    onPart: (next) => {
      shared.onPart(fittedPart(shared.part, next, fields, shared.context));
    },
  };
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        switch (field.kind) {
          case 'figure':
            return <FigureField key={field.key} {...props} field={field} />;
          case 'table':
            return <TableField key={field.key} {...props} field={field} />;
          case 'figures':
            return <FiguresField key={field.key} {...props} field={field} self={self} linesOnly={linesOnly} />;
          case 'choice':
            return <ChoiceField key={field.key} {...props} field={field} />;
        }
      })}
    </div>
  );
}

function ChoiceField({ kind, field, part, onPart }: PartProps & { readonly field: ChoiceFieldOf }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { key } = field;
  const words = choiceTexts(field, texts);
  const chosen = words.find(({ word }) => word === part.values[key]);
  return (
    <Field
      size="small"
      label={fieldLabel(kind, key, texts)}
      {...(chosen?.meaning == null ? {} : { hint: chosen.meaning })}
    >
      <Select
        size="small"
        className={styles.select}
        value={chosen?.word ?? ''}
        onChange={(_, { value }) => {
          onPart(withValue(part, key, value));
        }}
      >
        {words.map(({ word, label }) => (
          <option key={word} value={word}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
