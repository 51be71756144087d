import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { findReference } from '../../../functions';
import { useTexts } from '../../texts';
import type { CallPlace } from './call-at';

const useStyles = makeStyles({
  hint: { display: 'grid', gap: tokens.spacingVerticalXXS },
  call: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  current: { fontWeight: tokens.fontWeightBold, color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The arguments of the function that is being written, the one at the caret in bold with what it is. */
export function ArgumentHint({ call }: { readonly call: CallPlace }): React.JSX.Element | null {
  const styles = useStyles();
  const { language } = useTexts();
  const reference = findReference(call.name);
  if (!reference) return null;
  const current = reference.arguments[call.argument];
  return (
    <div className={styles.hint}>
      <code className={styles.call}>
        {reference.fn.name}(
        {reference.arguments.map(({ key, name, argument }, index) => (
          <span key={key}>
            {index > 0 && ', '}
            <span className={mergeClasses(index === call.argument && styles.current)}>
              {argument.optional ? `[${name[language]}]` : name[language]}
            </span>
          </span>
        ))}
        )
      </code>
      {current && (
        <Text size={200} className={styles.quiet}>
          {current.description[language]}
        </Text>
      )}
    </div>
  );
}
