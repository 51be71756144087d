import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { namesInText, type ComposedLine } from '../../../plan/compose';
import type { PlanInput, PlanValue, PlanValues, PlanVersion } from '../../../plan/language';
import { PlanNames } from '../../../plan/language/plan-names';
import { useTexts } from '../../texts';
import { EachTable } from '../each-table';
import { InputField } from '../input-field';

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalXS } });

interface Props {
  readonly version: PlanVersion;
  readonly formula: string;
  /** What the line is worked out with. */
  readonly values: ComposedLine['examples'];
  readonly missing: readonly string[];
  readonly onValues: (inputs: PlanValues, department: PlanValues) => void;
}

/** The figures that one formula asks for, to try it with. */
export function TryFields({ version, formula, values, missing, onValues }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const { t } = useTexts();
  const names = new PlanNames(version);
  const uses = [...new Set(namesInText(formula).map((name) => name.toLowerCase()))].flatMap((name) => {
    const use = names.find(name);
    // Of everyone's figures the person's own is tried out.
    return use?.kind === 'team' && use.of === 'input' ? (names.find(use.name) ?? []) : (use ?? []);
  });
  const inputs = Object.fromEntries(
    uses.flatMap((use) => (use.kind === 'input' ? [[use.name, use.input] as const] : [])),
  );
  const figures = uses.flatMap((use) => (use.kind === 'department' ? [use] : []));
  const single = Object.entries(inputs).filter(([, { each }]) => each === undefined);
  const words = [...new Set(Object.values(inputs).flatMap(({ each }) => each ?? []))];
  if (uses.length === 0) return null;
  const field = (name: string, input: PlanInput, of: 'inputs' | 'department'): React.JSX.Element => (
    <InputField
      key={`${of} ${name}`}
      name={name}
      input={input}
      value={one(values[of][name])}
      missing={of === 'inputs' && missing.includes(name)}
      onChange={(value) => {
        if (of === 'inputs') onValues({ ...values.inputs, [name]: value }, values.department);
        else onValues(values.inputs, { ...values.department, [name]: value });
      }}
    />
  );
  return (
    <div className={styles.fields}>
      <Text size={200} weight="semibold">
        {t('compose.tryWith')}
      </Text>
      {figures.map(({ name, figure }) => field(name, figure, 'department'))}
      {single.map(([name, input]) => field(name, input, 'inputs'))}
      {words.map((word) => (
        <EachTable
          key={word}
          word={word}
          inputs={Object.fromEntries(Object.entries(inputs).filter(([, { each }]) => each === word))}
          values={values.inputs}
          onChange={(next) => {
            onValues(next, values.department);
          }}
        />
      ))}
    </div>
  );
}

function one(value: PlanValues[string] | undefined): PlanValue | undefined {
  return typeof value === 'object' ? null : value;
}
