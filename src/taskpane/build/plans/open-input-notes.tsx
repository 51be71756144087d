import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { titleOf, type CompiledPlan } from '../../../plan/language';
import { useTexts } from '../../texts';
import type { OpenInputs } from './open-inputs';

/** Titles named one by one. */
const NAMED = 4;

const useStyles = makeStyles({
  notes: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  note: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is still to be typed on a plan's sheet: no fault, but to be known before building. */
export function OpenInputNotes(props: {
  readonly compiled: CompiledPlan;
  readonly open: OpenInputs;
}): React.JSX.Element | null {
  const { compiled, open } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const { inputs } = compiled.version;
  const titles = open.toType.map(({ name, entry }) => titleOf(entry, name)[language]);
  const named = titles.slice(0, NAMED).join(t('plan.comma'));
  const more = titles.length - NAMED;
  const notes = [
    ...open.blank.map(({ input, people }) =>
      t('preview.blank', { people, input: titleOf(inputs[input], input)[language] }),
    ),
    ...(titles.length === 0
      ? []
      : [t('preview.toType', { inputs: more > 0 ? t('preview.andMore', { inputs: named, count: more }) : named })]),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note} className={styles.note}>
          <InfoRegular fontSize={16} aria-hidden />
          <Text size={200}>{note}</Text>
        </li>
      ))}
    </ul>
  );
}
