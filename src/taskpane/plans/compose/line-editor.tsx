import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FormRegular } from '@fluentui/react-icons';
import { draftOf, withEntry } from '../../../plan/compose';
import { lineOf, lineTitle, PAY, type PlanProblem, type PlanVersion } from '../../../plan/language';
import { useTexts } from '../../texts';
import { inEveryLanguage, withFormula } from '../draft';
import { FormulaField } from '../formula-field';
import { EntryTools } from './entry-tools';
import { TitleFields, type OnRename } from './title-fields';

const useStyles = makeStyles({
  start: { justifySelf: 'start' },
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** A line's name, or `pay`. */
  readonly name: string;
  readonly version: PlanVersion;
  readonly problems: readonly PlanProblem[];
  readonly onVersion: (version: PlanVersion) => void;
  readonly onRename: OnRename;
  /** Opens the line in its form. */
  readonly onForm: () => void;
}

/** A line of a plan of one's own: what it is called, its formula or its form, its place, and its end. */
export function LineEditor({ name, version, problems, onVersion, onRename, onForm }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const line = lineOf(version, name);
  const title = lineTitle(version, name)[language];
  const isPay = name === PAY;
  const hasForm = draftOf(version, name, title) !== null;
  return (
    <>
      {!isPay && line && (
        <TitleFields
          version={version}
          section="lines"
          name={name}
          title={title}
          onTitle={(next) => {
            onVersion(withEntry(version, 'lines', name, { ...line, title: inEveryLanguage(next) }));
          }}
          onRename={onRename}
        />
      )}
      <FormulaField
        formula={line?.formula ?? ''}
        version={version}
        line={name}
        problems={problems}
        onFormula={(formula) => {
          onVersion(withFormula(version, name, formula));
        }}
      />
      <div className={styles.row}>
        {hasForm && (
          <Button size="small" className={styles.start} icon={<FormRegular />} onClick={onForm}>
            {t('compose.inForm')}
          </Button>
        )}
        {!isPay && <EntryTools version={version} section="lines" name={name} movable onVersion={onVersion} />}
      </div>
    </>
  );
}
