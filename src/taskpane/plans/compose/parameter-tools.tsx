import { Field, makeStyles, Input, ToggleButton, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { omit, withEntry } from '../../../plan/compose';
import { titleOf, type Parameter, type PlanVersion } from '../../../plan/language';
import { parseUnit } from '../../../plan/language/units';
import { useWrongField } from '../../build/wrong-fields';
import { useTexts } from '../../texts';
import { inEveryLanguage } from '../draft';
import { EntryTools } from './entry-tools';
import { TitleFields, type OnRename } from './title-fields';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: tokens.spacingVerticalXS,
  },
  input: { minWidth: 0 },
});

/** Opens and closes what a rate is called and counted in. */
export function EditToggle(props: {
  readonly title: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}): React.JSX.Element {
  const { t } = useTexts();
  const label = t('edit.edit', { title: props.title });
  return (
    <ToggleButton
      size="small"
      appearance="subtle"
      icon={<EditRegular />}
      aria-label={label}
      title={label}
      checked={props.open}
      onClick={() => {
        props.onOpen(!props.open);
      }}
    />
  );
}

interface Props {
  readonly version: PlanVersion;
  readonly name: string;
  readonly parameter: Parameter;
  readonly onVersion: (version: PlanVersion) => void;
  readonly onRename: OnRename;
}

/** A rate or a table of a plan of one's own: what it is called, what it is counted in, its place, and its end. */
export function ParameterDetails({ version, name, parameter, onVersion, onRename }: Props): React.JSX.Element {
  const styles = useStyles();
  const { language } = useTexts();
  return (
    <div className={styles.details}>
      <TitleFields
        version={version}
        section="parameters"
        name={name}
        title={titleOf(parameter, name)[language]}
        onTitle={(title) => {
          onVersion(withEntry(version, 'parameters', name, { ...parameter, title: inEveryLanguage(title) }));
        }}
        onRename={onRename}
      />
      <UnitField
        unit={parameter.unit ?? ''}
        onUnit={(unit) => {
          // What is left out stands for a plain number.
          const changed = unit === '' ? (omit(parameter, 'unit') as Parameter) : { ...parameter, unit };
          onVersion(withEntry(version, 'parameters', name, changed));
        }}
      />
      <EntryTools version={version} section="parameters" name={name} movable onVersion={onVersion} />
    </div>
  );
}

/** A unit as the plan has it, such as `CNY/car`. */
function UnitField({
  unit,
  onUnit,
}: {
  readonly unit: string;
  readonly onUnit: (unit: string) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && parseUnit(typed) === null;
  useWrongField(wrong);
  return (
    <Field
      size="small"
      label={t('facts.unit')}
      {...(wrong
        ? { validationMessage: t('facts.unitWrong', { text: typed }), validationState: 'error' as const }
        : { hint: t('facts.unitHint') })}
    >
      <Input
        size="small"
        className={styles.input}
        value={typed ?? unit}
        onChange={(_, { value }) => {
          setTyped(value);
          if (parseUnit(value) !== null) onUnit(value.trim());
        }}
        onBlur={() => {
          if (!wrong) setTyped(null);
        }}
      />
    </Field>
  );
}
