import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { candidates, withValue, type FiguresField as FiguresFieldOf } from '../../../plan/compose';
import { PlanNames } from '../../../plan/language/plan-names';
import { useTexts } from '../../texts';
import { groupsOf } from './figure-field';
import { fieldLabel } from './form-texts';
import type { PartProps } from './part-context';

const useStyles = makeStyles({
  field: { display: 'grid', gap: '2px' },
  group: { color: tokens.colorNeutralForeground2 },
  box: { fontSize: tokens.fontSizeBase200 },
});

interface Props extends PartProps {
  readonly field: FiguresFieldOf;
  /** The line that is written, which cannot be part of itself. */
  readonly self: string | null;
  /** Only lines are offered at first, and what is ticked already. */
  readonly linesOnly: boolean;
}

/** A field for several figures, each to be ticked. */
export function FiguresField({ kind, field, part, context, self, linesOnly, onPart }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  const { key } = field;
  const ticked = listOf(part.values[key]);
  const others = Object.entries(part.values).flatMap(([one, value]) => (one === key ? [] : listOf(value)));
  const { version } = context;
  const names = candidates(version, new PlanNames(version), field).filter(
    (name) => name !== self && !others.includes(name) && (!linesOnly || name in version.lines || ticked.includes(name)),
  );
  const groups = groupsOf(names, version, texts);
  return (
    <div className={styles.field} role="group" aria-labelledby={id}>
      <Text size={200} weight="semibold" id={id}>
        {fieldLabel(kind, key, texts)}
      </Text>
      {groups.length === 0 && (
        <Text size={200} className={styles.group}>
          {texts.t(others.length > 0 ? 'compose.leftOut' : 'compose.sum.none')}
        </Text>
      )}
      {groups.map(({ title, options }) => (
        <div key={title}>
          {groups.length > 1 && (
            <Text size={200} className={styles.group}>
              {title}
            </Text>
          )}
          {options.map((option) => (
            <div key={option.name}>
              <Checkbox
                size="medium"
                label={{ children: option.title, className: styles.box }}
                checked={ticked.includes(option.name)}
                onChange={(_, { checked }) => {
                  const left = ticked.filter((name) => name !== option.name);
                  onPart(withValue(part, key, checked === true ? [...left, option.name] : left));
                }}
              />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'object' ? value : [];
}
