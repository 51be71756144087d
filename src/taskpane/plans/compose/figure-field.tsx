import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import {
  candidates,
  withFresh,
  withFreshFigure,
  withValue,
  type FigureField as FigureFieldOf,
  type FreshFigure,
} from '../../../plan/compose';
import { lineTitle, titleOf, type PlanVersion } from '../../../plan/language';
import { PlanNames } from '../../../plan/language/plan-names';
import { useTexts, type Texts } from '../../texts';
import { FigureFacts } from './figure-facts';
import { exampleOf } from './figure-kinds';
import { fieldLabel, freshTitle } from './form-texts';
import type { PartProps } from './part-context';
import { ValueField } from './value-field';

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  select: { minWidth: 0, width: '100%' },
  inner: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Values of the options that make something new; no name has such a sign. */
const NEW = { inputs: '+inputs', department: '+department', parameters: '+parameters' } as const;
const SECTIONS = ['inputs', 'department', 'parameters'] as const;

/** A field for one figure: picked among the plan's, or made new on the spot. */
export function FigureField(props: PartProps & { readonly field: FigureFieldOf }): React.JSX.Element {
  const { kind, field, part, context, line, onPart } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { key, optional = false } = field;
  const fresh = part.fresh[key];
  const picked = part.values[key];
  const value = fresh ? NEW[fresh.section] : typeof picked === 'string' ? picked : '';
  const names = candidates(context.version, new PlanNames(context.version), field);
  const groups = groupsOf(names, context.version, texts);
  const label = fieldLabel(kind, key, texts);
  const offered = SECTIONS.filter((section) => field.from.includes(section) && field.fresh[section]);
  const choose = (chosen: string): void => {
    const section = SECTIONS.find((one) => NEW[one] === chosen);
    if (!section) {
      onPart(withValue(part, key, chosen === '' ? undefined : chosen));
      return;
    }
    const title = section === 'parameters' ? '' : freshTitle(kind, key, line, false, texts);
    onPart(withFresh(part, field, section, title, context));
  };
  return (
    <div className={styles.field}>
      <Field
        size="small"
        label={label}
        {...(offered.length === 0 && names.length === 0 ? { hint: t('compose.noLines') } : {})}
      >
        <Select
          size="small"
          className={styles.select}
          value={value}
          onChange={(_, data) => {
            choose(data.value);
          }}
        >
          {(optional || value === '') && <option value="">{t(optional ? 'compose.leftOut' : 'compose.pick')}</option>}
          {groups.map(({ title, options }) => (
            <optgroup key={title} label={title}>
              {options.map((option) => (
                <option key={option.name} value={option.name}>
                  {option.title}
                </option>
              ))}
            </optgroup>
          ))}
          {offered.map((section) => (
            <option key={section} value={NEW[section]}>
              {t(`compose.fresh.${section}`)}
            </option>
          ))}
        </Select>
      </Field>
      {fresh && (
        <div className={styles.inner}>
          <FreshFields {...props} label={label} fresh={fresh} />
        </div>
      )}
      {!fresh && typeof picked === 'string' && <PickedValue {...props} label={label} name={picked} />}
    </div>
  );
}

function FreshFields(
  props: PartProps & { readonly field: FigureFieldOf; readonly label: string; readonly fresh: FreshFigure },
): React.JSX.Element | null {
  const { field, label, fresh, part, context, onPart } = props;
  const { t } = useTexts();
  const change = (next: FreshFigure): void => {
    onPart(withFreshFigure(part, field.key, next));
  };
  if (fresh.section === 'parameters') {
    const { entry } = fresh;
    if (!('value' in entry)) return null;
    return (
      <ValueField
        title={t('compose.valueOf', { field: label })}
        parameter={entry}
        onChange={(parameter) => {
          change({ ...fresh, entry: parameter });
        }}
      />
    );
  }
  return (
    <>
      <Field size="small" label={t('facts.title')}>
        <Input
          size="small"
          aria-label={t('compose.called', { field: label })}
          value={fresh.title}
          onChange={(_, { value }) => {
            change({ ...fresh, title: value });
          }}
        />
      </Field>
      {fresh.section === 'inputs' && (
        <FigureFacts
          entry={fresh.entry}
          holds={field.holds}
          each={field.each ?? false}
          currency={context.currency}
          onEntry={(entry) => {
            const sameKind = JSON.stringify(exampleOf(entry)) === JSON.stringify(exampleOf(fresh.entry));
            change({ ...fresh, entry, example: sameKind ? fresh.example : exampleOf(entry) });
          }}
        />
      )}
    </>
  );
}

/** A rate that the plan has already can be changed where it is picked. */
function PickedValue({
  name,
  label,
  context,
  onParameter,
}: PartProps & { readonly label: string; readonly name: string }): React.JSX.Element | null {
  const { t } = useTexts();
  const parameter = Object.hasOwn(context.version.parameters, name) ? context.version.parameters[name] : undefined;
  if (!parameter || !('value' in parameter)) return null;
  return (
    <ValueField
      title={t('compose.valueOf', { field: label })}
      parameter={parameter}
      onChange={(next) => {
        onParameter(name, next);
      }}
    />
  );
}

interface Group {
  readonly title: string;
  readonly options: readonly { readonly name: string; readonly title: string }[];
}

/** What can be picked, by where it stands in the plan. */
export function groupsOf(written: readonly string[], version: PlanVersion, { t, language }: Texts): readonly Group[] {
  const names = new PlanNames(version);
  const placed = written.flatMap((name) => {
    const use = names.find(name);
    switch (use?.kind) {
      case 'input':
        return [{ name, group: t('compose.of.inputs'), title: titleOf(use.input, use.name)[language] }];
      case 'department':
        return [{ name, group: t('compose.of.department'), title: titleOf(use.figure, use.name)[language] }];
      case 'line':
        return [{ name, group: t('compose.of.lines'), title: lineTitle(version, use.name)[language] }];
      case 'parameter':
        return [{ name, group: t('compose.of.parameters'), title: titleOf(use.parameter, use.name)[language] }];
      default:
        return [];
    }
  });
  const groups = [...new Set(placed.map(({ group }) => group))];
  return groups.map((title) => ({ title, options: placed.filter(({ group }) => group === title) }));
}
