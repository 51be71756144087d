import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { draftOf, newWrapper, type LineDraft, type WrapperKind } from '../../../plan/compose';
import { lineTitle, PAY, type PlanVersion } from '../../../plan/language';
import { useTexts } from '../../texts';
import { LineFormPage } from './line-form-page';
import { suggestedPart } from './suggested';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

type Props = Omit<React.ComponentProps<typeof LineFormPage>, 'initial' | 'only' | 'above' | 'onFormula'> & {
  readonly kind: WrapperKind;
};

/** A condition, or a guarantee and cap, for a line or for the whole pay. */
export function WrapperPage({ kind, ...props }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { version, currency } = props;
  const [target, setTarget] = useState(() => wrappable(version)[0] ?? PAY);
  const draft = draftOf(version, target, lineTitle(version, target)[language]);
  if (!draft) return <></>;
  const initial: LineDraft = {
    ...draft,
    [kind]: draft[kind] ?? suggestedPart(newWrapper(kind, { version, currency }), kind, version, texts),
  };
  return (
    <LineFormPage
      {...props}
      key={target}
      initial={initial}
      only={kind}
      onFormula={null}
      above={
        <Field size="small" label={t('compose.around')}>
          <Select
            size="small"
            className={styles.select}
            value={target}
            onChange={(_, { value }) => {
              setTarget(value);
            }}
          >
            {wrappable(version).map((name) => (
              <option key={name} value={name}>
                {name === PAY ? t('compose.whole') : lineTitle(version, name)[language]}
              </option>
            ))}
          </Select>
        </Field>
      }
    />
  );
}

/** What a rule can go round: the pay, and every line that a form could have written. */
export function wrappable(version: PlanVersion): readonly string[] {
  return [PAY, ...Object.keys(version.lines)].filter((name) => draftOf(version, name, name) !== null);
}
