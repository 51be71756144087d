import { Field, Input } from '@fluentui/react-components';
import { omit, withChoices, withEntry } from '../../../plan/compose';
import {
  defaultOf,
  inputKind,
  titleOf,
  type PlanInput,
  type PlanValue,
  type PlanVersion,
} from '../../../plan/language';
import { useTexts } from '../../texts';
import { inEveryLanguage } from '../draft';
import { InputField } from '../input-field';
import { EntryTools } from './entry-tools';
import { FigureFacts } from './figure-facts';
import { FIGURE_KINDS } from './figure-kinds';
import { TitleFields, type OnRename } from './title-fields';

interface Props {
  readonly version: PlanVersion;
  readonly section: 'inputs' | 'department';
  readonly name: string;
  readonly figure: PlanInput;
  readonly currency: string;
  readonly onVersion: (version: PlanVersion) => void;
  readonly onRename: OnRename;
}

/** One figure that a plan asks for: what it is called, what it is, what stands for a blank. */
export function FigureEditor({
  version,
  section,
  name,
  figure,
  currency,
  onVersion,
  onRename,
}: Props): React.JSX.Element {
  const { t, language } = useTexts();
  const { note, ...told } = figure;
  const change = (next: PlanInput): void => {
    onVersion(withEntry(version, section, name, next));
  };
  return (
    <>
      <TitleFields
        version={version}
        section={section}
        name={name}
        title={titleOf(figure, name)[language]}
        onTitle={(title) => {
          change({ ...figure, title: inEveryLanguage(title) });
        }}
        onRename={onRename}
      />
      <FigureFacts
        entry={figure}
        holds={section === 'inputs' ? FIGURE_KINDS : FIGURE_KINDS.filter((kind) => kind !== 'choice')}
        each={section === 'inputs'}
        currency={currency}
        onEntry={(next) => {
          // Words that are exchanged take the rates of grids along.
          if (figure.choices && next.choices) onVersion(withChoices(version, name, next.choices));
          else change(next);
        }}
      />
      {figure.each === undefined && inputKind(figure) !== 'flag' && (
        <InputField
          key={inputKind(figure)}
          name={name}
          input={{ ...told, title: inEveryLanguage(t('facts.default')) }}
          value={defaultOf(figure)}
          missing={false}
          onChange={(value) => {
            change(withDefault(figure, value));
          }}
        />
      )}
      <Field size="small" label={t('facts.note')}>
        <Input
          size="small"
          value={note?.[language] ?? ''}
          onChange={(_, { value }) => {
            change(value === '' ? told : { ...figure, note: inEveryLanguage(value) });
          }}
        />
      </Field>
      <EntryTools version={version} section={section} name={name} movable onVersion={onVersion} />
    </>
  );
}

/** What stands for a blank; nothing where that is what would stand there anyway. */
function withDefault(figure: PlanInput, value: PlanValue): PlanInput {
  const others = omit(figure, 'default');
  return value === defaultOf(others) ? others : { ...figure, default: value };
}
