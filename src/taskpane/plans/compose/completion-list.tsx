import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../../texts';
import type { Completion } from './completions';

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    zIndex: 2,
    left: 0,
    right: 0,
    top: '100%',
    margin: 0,
    padding: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: {
    display: 'grid',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    // Which one is chosen must not be told by colour alone.
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly id: string;
  readonly items: readonly Completion[];
  readonly active: number;
  readonly onTake: (index: number) => void;
}

export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** What may be meant by what is being typed, to be chosen with the arrow keys or the mouse. */
export function CompletionList({ id, items, active, onTake }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <ul id={id} role="listbox" aria-label={t('complete.list')} className={styles.list}>
      {items.map(({ text, title }, index) => (
        <li
          key={text}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className={mergeClasses(styles.item, index === active && styles.active)}
          // The field keeps the keyboard.
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(index);
          }}
        >
          <span className={styles.text}>{text}</span>
          {title !== '' && title !== text && (
            <Text size={200} className={styles.quiet}>
              {title}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
