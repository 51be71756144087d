import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { titleOf, type CompiledPlan, type Parameter } from '../../plan/language';
import { Section } from '../build/section';
import { NumberField } from '../build/number-field';
import { useTexts } from '../texts';
import { problemsOf } from './check-draft';
import { AddParameter } from './compose/add-parameter';
import { EditToggle, ParameterDetails } from './compose/parameter-tools';
import type { OnRename } from './compose/title-fields';
import { useRowKeys } from './compose/use-row-keys';
import { withParameter } from './draft';
import type { Writing } from './lines-section';
import { ParameterEditor } from './parameter-editor';
import { ParameterTable } from './parameter-table';
import { ProblemList } from './problem-list';
import { shownRate } from './shown-figure';
import { tableUnits } from './table-units';
import { unitText } from './unit-text';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
  entry: { display: 'grid', gap: tokens.spacingVerticalXXS },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'right' },
  field: { display: 'grid', gridTemplateColumns: '84px minmax(44px, auto)', columnGap: '4px', alignItems: 'center' },
  edit: { gridColumnStart: 3 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly compiled: CompiledPlan;
  readonly writing: Writing | null;
}

/** The plan's rates and tables; where the plan is the workbook's own, to be edited. */
export function ParametersSection({ compiled, writing }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const { t } = useTexts();
  const { parameters } = writing?.version ?? compiled.version;
  const { keyOf, renamed } = useRowKeys();
  const entries = Object.entries(parameters);
  if (entries.length === 0 && !writing) return null;
  return (
    <Section title={t('parameters.title')}>
      <div className={styles.list}>
        {entries.map(([name, parameter]) => (
          <Entry
            key={keyOf(name)}
            name={name}
            parameter={parameter}
            compiled={compiled}
            writing={writing}
            onRename={(version, before, after) => {
              renamed(before, after);
              writing?.onVersion(version);
            }}
          />
        ))}
      </div>
      {writing && <AddParameter version={writing.version} onVersion={writing.onVersion} />}
    </Section>
  );
}

function Entry({
  name,
  parameter,
  compiled,
  writing,
  onRename,
}: Props & {
  readonly name: string;
  readonly parameter: Parameter;
  readonly onRename: OnRename;
}): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { language } = texts;
  const [editing, setEditing] = useState(false);
  const title = titleOf(parameter, name)[language];
  const units = tableUnits(compiled, name);
  const change = (next: Parameter): void => {
    writing?.onVersion(withParameter(writing.version, name, next));
  };
  return (
    <div className={styles.entry}>
      <div className={styles.head}>
        <Text size={200} {...('value' in parameter ? {} : { weight: 'semibold' as const })}>
          {title}
        </Text>
        {'value' in parameter && <Figure parameter={parameter} title={title} onChange={writing && change} />}
        {writing && (
          <span className={styles.edit}>
            <EditToggle title={title} open={editing} onOpen={setEditing} />
          </span>
        )}
      </div>
      {writing && editing && (
        <ParameterDetails
          version={writing.version}
          name={name}
          parameter={parameter}
          onVersion={writing.onVersion}
          onRename={onRename}
        />
      )}
      {parameter.note && (
        <Text size={200} className={styles.quiet}>
          {parameter.note[language]}
        </Text>
      )}
      {writing ? (
        <>
          <ParameterEditor title={title} parameter={parameter} units={units} onChange={change} />
          <ProblemList problems={problemsOf(writing.problems, writing.index, 'parameters', name)} />
        </>
      ) : (
        <ParameterTable title={title} parameter={parameter} units={units} />
      )}
    </div>
  );
}

function Figure(props: {
  readonly parameter: Extract<Parameter, { readonly value: number }>;
  readonly title: string;
  readonly onChange: ((parameter: Parameter) => void) | null;
}): React.JSX.Element {
  const { parameter, title, onChange } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { value, unit } = parameter;
  const label = unitText(unit, texts);
  // What a field says must not turn while somebody types in it.
  const [percent] = useState(isShare(value, unit));
  if (!onChange) {
    const figure = shownRate(value, percent ? unit : undefined, texts);
    return (
      <Text size={200} className={styles.figure}>
        {label === '' ? figure : texts.t('figure.withUnit', { figure, unit: label })}
      </Text>
    );
  }
  const scaled = (figure: number, scale: number): number => Number((figure * scale).toPrecision(15));
  return (
    <div className={styles.field}>
      <NumberField
        name={title}
        percent={percent}
        value={percent ? scaled(value, 100) : value}
        onChange={(next) => {
          onChange({ ...parameter, value: percent ? scaled(next, 0.01) : next });
        }}
      />
      <Text size={200} className={styles.quiet} aria-hidden>
        {percent ? '%' : label}
      </Text>
    </div>
  );
}

/** Twice or three times something is said as a number, not as 200 %. */
function isShare(value: number, unit: string | undefined): boolean {
  return unit === 'ratio' && !(Number.isInteger(value) && value >= 2);
}
