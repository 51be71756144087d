import { Button, Checkbox, Input, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { inputKind, titleOf, type PlanInput, type PlanValue, type PlanValues } from '../../plan/language';
import { useTexts } from '../texts';
import { FigureInput } from './figure-input';
import { rowCount, valueInRow, withoutRow, withRow, withValueInRow } from './trial';
import { unitText, unitWord } from './unit-text';

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  head: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    padding: '0 4px 2px 0',
    overflowWrap: 'anywhere',
  },
  end: { textAlign: 'right' },
  cell: { padding: '0 4px 4px 0' },
  flag: { width: '58px' },
  choice: { width: '80px' },
  tight: { paddingLeft: '6px', paddingRight: '22px' },
  action: { width: '28px' },
  wide: { width: '100%', minWidth: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  /** What there is a row for. */
  readonly word: string;
  /** The inputs that go row by row. */
  readonly inputs: Readonly<Record<string, PlanInput>>;
  readonly values: PlanValues;
  readonly onChange: (values: PlanValues) => void;
}

/** Inputs with a value for each of something, `car`, as a small list. */
export function EachTable({ word, inputs, values, onChange }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const names = Object.keys(inputs);
  const rows = rowCount(names, values);
  const title = t('inputs.each', { unit: unitWord(word, texts) });
  const [firstWrong] = Object.values(wrong);
  return (
    <div className={styles.group}>
      <Text size={200} weight="semibold">
        {title}
      </Text>
      {rows > 0 && (
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {Object.entries(inputs).map(([name, input]) => (
                <th
                  key={name}
                  scope="col"
                  className={mergeClasses(
                    styles.head,
                    isNumber(input) && styles.end,
                    inputKind(input) === 'flag' && styles.flag,
                    inputKind(input) === 'choice' && styles.choice,
                  )}
                >
                  {headOf(name, input, texts)}
                </th>
              ))}
              <td className={styles.action} />
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              <tr key={row}>
                {Object.entries(inputs).map(([name, input]) => (
                  <td key={name} className={styles.cell}>
                    <EachCell
                      label={t('rows.cell', { column: titleOf(input, name)[language], row: row + 1 })}
                      input={input}
                      value={valueInRow(values, name, row)}
                      wrong={`${name} ${row}` in wrong}
                      onChange={(value) => {
                        onChange(withValueInRow(values, names, { name, row }, value));
                      }}
                      onWrong={(text) => {
                        const place = `${name} ${row}`;
                        const others = Object.entries(wrong).filter(([one]) => one !== place);
                        setWrong(Object.fromEntries(text === null ? others : [...others, [place, text]]));
                      }}
                    />
                  </td>
                ))}
                <td className={styles.action}>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<DeleteRegular />}
                    aria-label={t('rows.remove', { row: row + 1 })}
                    onClick={() => {
                      setWrong({});
                      onChange(withoutRow(values, names, row));
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {firstWrong !== undefined && (
        <Text size={200} className={styles.wrong} role="alert">
          {t('inputs.notNumber', { text: firstWrong })}
        </Text>
      )}
      <Button
        appearance="transparent"
        size="small"
        icon={<AddRegular />}
        onClick={() => {
          onChange(withRow(values, inputs));
        }}
      >
        {t('rows.add')}
      </Button>
    </div>
  );
}

function isNumber(input: PlanInput): boolean {
  return !['flag', 'choice', 'date'].includes(inputKind(input));
}

function headOf(name: string, input: PlanInput, texts: ReturnType<typeof useTexts>): string {
  const title = titleOf(input, name)[texts.language];
  const unit = inputKind(input) === 'ratio' ? '%' : unitText(input.unit, texts);
  return unit === '' ? title : texts.t('table.withUnit', { title, unit });
}

function EachCell(props: {
  readonly label: string;
  readonly input: PlanInput;
  readonly value: PlanValue;
  readonly wrong: boolean;
  readonly onChange: (value: PlanValue) => void;
  readonly onWrong: (text: string | null) => void;
}): React.JSX.Element {
  const { label, input, value, wrong, onChange, onWrong } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const kind = inputKind(input);
  switch (kind) {
    case 'flag':
      return (
        <Checkbox
          aria-label={label}
          checked={value === true}
          onChange={(_, { checked }) => {
            onChange(checked === true);
          }}
        />
      );
    case 'choice':
      return (
        <Select
          size="small"
          aria-label={label}
          className={styles.wide}
          select={{ className: styles.tight }}
          value={typeof value === 'string' ? value : ''}
          onChange={(_, data) => {
            onChange(data.value === '' ? null : data.value);
          }}
        >
          {typeof value !== 'string' && <option value="">{t('inputs.choose')}</option>}
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
          size="small"
          type="date"
          aria-label={label}
          className={styles.wide}
          value={typeof value === 'string' ? value : ''}
          onChange={(_, data) => {
            onChange(data.value === '' ? null : data.value);
          }}
        />
      );
    default:
      return (
        <FigureInput
          aria-label={label}
          {...(wrong ? { 'aria-invalid': true as const } : {})}
          value={typeof value === 'number' ? value : null}
          percent={kind === 'ratio'}
          compact
          unit=""
          min={input.min}
          max={input.max}
          step={input.step ?? (kind === 'ratio' ? 0.01 : 1)}
          wrong={wrong}
          onFigure={onChange}
          onWrong={onWrong}
        />
      );
  }
}
