import { Input, makeStyles, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { defaultOf, inputKind, titleOf, type PlanInput, type PlanValue } from '../../plan/language';
import { useTexts } from '../texts';
import { FieldRow } from './field-row';
import { FigureInput } from './figure-input';
import { unitText } from './unit-text';

const useStyles = makeStyles({
  wide: { width: '100%', minWidth: 0 },
  // The track stands where the other controls end.
  flag: { display: 'flex', justifyContent: 'flex-end' },
});

interface Props {
  readonly name: string;
  readonly input: PlanInput;
  readonly value: PlanValue | undefined;
  /** Nothing stands for a blank, so that pay cannot be worked out. */
  readonly missing: boolean;
  readonly onChange: (value: PlanValue) => void;
}

/** One input of a plan, as a field of its kind. */
export function InputField({ name, input, value, missing, onChange }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const [typed, setTyped] = useState<string | null>(null);
  const kind = inputKind(input);
  const given = value ?? defaultOf(input);
  const wrong = typed !== null ? t('inputs.notNumber', { text: typed }) : missing ? t('inputs.missing') : null;
  return (
    <FieldRow label={titleOf(input, name)[language]} note={input.note?.[language]} wrong={wrong}>
      {(ids) => {
        switch (kind) {
          case 'flag':
            return (
              <div className={styles.flag}>
                <Switch
                  id={ids.id}
                  aria-describedby={ids['aria-describedby']}
                  checked={given === true}
                  onChange={(_, { checked }) => {
                    onChange(checked);
                  }}
                />
              </div>
            );
          case 'choice':
            return (
              <Select
                {...ids}
                size="small"
                className={styles.wide}
                value={typeof given === 'string' ? given : ''}
                onChange={(_, data) => {
                  onChange(data.value === '' ? null : data.value);
                }}
              >
                {typeof given !== 'string' && <option value="">{t('inputs.choose')}</option>}
                {Object.entries(input.choices ?? {}).map(([word, text]) => (
                  <option key={word} value={word}>
                    {text[language]}
                  </option>
                ))}
              </Select>
            );
          case 'date':
            return (
              <Input
                {...ids}
                size="small"
                type="date"
                className={styles.wide}
                input={{ style: { minWidth: 0 } }}
                value={typeof given === 'string' ? given : ''}
                onChange={(_, data) => {
                  onChange(data.value === '' ? null : data.value);
                }}
              />
            );
          default:
            return (
              <FigureInput
                {...ids}
                value={typeof given === 'number' ? given : null}
                percent={kind === 'ratio'}
                unit={unitText(input.unit, texts)}
                min={input.min}
                max={input.max}
                step={input.step ?? (kind === 'ratio' ? 0.01 : 1)}
                wrong={typed !== null}
                onFigure={onChange}
                onWrong={setTyped}
              />
            );
        }
      }}
    </FieldRow>
  );
}
