import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TableAddRegular, TextBulletListSquareEditRegular } from '@fluentui/react-icons';
import { localAddress, type FormulaCell } from '../../excel/formula-cell';
import { insertExample, type ExampleOutcome } from '../../excel/insert-example';
import { namingInUse } from '../../excel/naming-in-use';
import type { Example, FunctionReference } from '../../functions';
import { exampleFormula } from '../../functions/example-formula';
import { renameCalls } from '../../formula/our-calls';
import { exampleTable } from '../../sheets/example-table';
import { Section } from '../build/section';
import { useTexts } from '../texts';
import { FormulaText } from './formula-text';
import { textsOfExample, type FormTexts } from './form-texts';
import type { Insertion, Said } from './use-insertion';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalL}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  examples: { display: 'grid', gap: tokens.spacingVerticalM },
  example: { display: 'grid', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What a careful reader asks about a function. */
export function FunctionNotes({ reference }: { readonly reference: FunctionReference }): React.JSX.Element | null {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (reference.notes.length === 0) return null;
  return (
    <Section title={t('page.notes')}>
      <ul className={styles.list}>
        {reference.notes.map((note) => (
          <li key={note['en-US']}>{note[language]}</li>
        ))}
      </ul>
    </Section>
  );
}

interface Props {
  readonly reference: FunctionReference;
  readonly cell: FormulaCell | null;
  readonly insertion: Insertion;
  readonly onUse: (texts: FormTexts) => void;
}

/** Worked examples, to fill the form with or to try in the sheet. */
export function FunctionExamples({ reference, cell, insertion, onUse }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const insert = (example: Example): void => {
    if (!cell) return;
    insertion.attempt(async () => {
      const table = exampleTable(reference, example, cell.place, namingInUse().writeName, language);
      return saidOf(await insertExample(table, cell.place));
    });
  };
  return (
    <Section title={t('page.examples')}>
      <div className={styles.examples}>
        {reference.examples.map((example, index) => (
          <div key={example.text['en-US']} className={styles.example}>
            <Text size={200}>{example.text[language]}</Text>
            <FormulaText formula={renameCalls(exampleFormula(reference.fn, example), namingInUse())} />
            <div className={styles.actions}>
              <Button
                size="small"
                appearance="subtle"
                icon={<TextBulletListSquareEditRegular />}
                aria-label={t('page.useExampleNumbered', { number: index + 1 })}
                onClick={() => {
                  onUse(textsOfExample(reference, example));
                }}
              >
                {t('page.useExample')}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                icon={<TableAddRegular />}
                aria-label={t('page.insertExampleNumbered', { number: index + 1, address: cell?.address ?? '' })}
                disabled={!cell || insertion.busy}
                onClick={() => {
                  insert(example);
                }}
              >
                {t('page.insertExample', { address: cell?.address ?? '' })}
              </Button>
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}

function saidOf(outcome: ExampleOutcome): Said {
  switch (outcome.kind) {
    case 'edge':
      return { kind: 'edge' };
    case 'noRoom': {
      const { first } = outcome;
      return { kind: 'noRoom', area: localAddress(outcome.area), first, address: localAddress(first) };
    }
    case 'written': {
      const { before } = outcome;
      return { kind: 'tableInserted', before, address: localAddress(before.area) };
    }
  }
}
