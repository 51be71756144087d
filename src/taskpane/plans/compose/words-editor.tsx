import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWrongField } from '../../build/wrong-fields';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 28px', gap: tokens.spacingHorizontalXS, width: '100%' },
  input: { minWidth: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly words: readonly string[];
  readonly onWords: (words: readonly string[]) => void;
}

/** The words that are chosen from, each typed once. */
export function WordsEditor({ words: usable, onWords }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  // Words that cannot be told apart yet wait here.
  const [waiting, setWaiting] = useState<readonly string[] | null>(null);
  const words = waiting ?? usable;
  const bare = words.map((word) => word.trim());
  const twice = bare.find((word, index) => word !== '' && bare.indexOf(word) !== index);
  const wrong =
    twice !== undefined ? t('facts.choiceAlike', { word: twice }) : bare.includes('') ? t('facts.choiceBlank') : null;
  useWrongField(wrong !== null);
  const take = (next: readonly string[]): void => {
    const trimmed = next.map((word) => word.trim());
    const fits = !trimmed.includes('') && new Set(trimmed).size === trimmed.length;
    setWaiting(fits ? null : next);
    if (fits) onWords(trimmed);
  };
  return (
    <div className={styles.list} role="group" aria-label={t('facts.choices')}>
      <Text size={200}>{t('facts.choices')}</Text>
      {words.map((word, index) => (
        <div key={index} className={styles.row}>
          <Input
            size="small"
            className={styles.input}
            aria-label={t('facts.choice', { number: index + 1 })}
            value={word}
            onChange={(_, { value }) => {
              take(words.map((one, at) => (at === index ? value : one)));
            }}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t('facts.removeChoice', { number: index + 1 })}
            disabled={words.length === 1}
            onClick={() => {
              take(words.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      {wrong !== null && (
        <Text size={200} className={styles.wrong} role="alert">
          {wrong}
        </Text>
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={<AddRegular />}
        onClick={() => {
          take([...words, nextWord(words)]);
        }}
      >
        {t('facts.addChoice')}
      </Button>
    </div>
  );
}

/** The first letter that is no choice yet. */
function nextWord(words: readonly string[]): string {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.find((letter) => !words.includes(letter)) ?? '';
}
