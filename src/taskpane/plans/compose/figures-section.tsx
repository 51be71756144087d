import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { freeName, withEntry } from '../../../plan/compose';
import { inputKind, titleOf, type PlanInput, type PlanVersion } from '../../../plan/language';
import { Section } from '../../build/section';
import { useTexts } from '../../texts';
import { inEveryLanguage } from '../draft';
import { LineRow } from '../line-row';
import { payCurrency } from '../shown-figure';
import { unitText } from '../unit-text';
import { FigureEditor } from './figure-editor';
import { useRowKeys } from './use-row-keys';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

interface Props {
  readonly version: PlanVersion;
  readonly onVersion: (version: PlanVersion) => void;
  /** Takes over the version with a figure under another name. */
  readonly onRename: (version: PlanVersion, section: 'inputs' | 'department', before: string, name: string) => void;
}

/** The figures that a plan asks for, person by person and of the department: what each is, and which there are. */
export function FiguresSection({ version, onVersion, onRename }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const { keyOf, renamed } = useRowKeys();
  const currency = payCurrency(version) ?? 'CNY';
  const said = (figure: PlanInput): string => {
    const kind = inputKind(figure);
    return unitText(figure.unit, texts) || t(`facts.kind.${kind}`);
  };
  const rows = (section: 'inputs' | 'department'): React.JSX.Element[] =>
    Object.entries<PlanInput>(version[section] ?? {}).map(([name, figure]) => (
      <LineRow
        key={`${section} ${keyOf(name)}`}
        title={titleOf(figure, name)[language]}
        total={false}
        wrong={false}
        shown={section === 'department' ? `${t('figures.department')} · ${said(figure)}` : said(figure)}
      >
        {() => (
          <FigureEditor
            version={version}
            section={section}
            name={name}
            figure={figure}
            currency={currency}
            onVersion={onVersion}
            onRename={(next, before, after) => {
              renamed(before, after);
              onRename(next, section, before, after);
            }}
          />
        )}
      </LineRow>
    ));
  const all = [...rows('department'), ...rows('inputs')];
  return (
    <Section title={t('figures.title')}>
      {all.length === 0 ? (
        <Text size={200} className={styles.quiet}>
          {t('figures.none')}
        </Text>
      ) : (
        <ul className={styles.list}>{all}</ul>
      )}
      <Button
        size="small"
        appearance="transparent"
        className={styles.start}
        icon={<AddRegular />}
        onClick={() => {
          const title = t('figures.new');
          const name = freeName(title, version, 'inputs');
          onVersion(withEntry(version, 'inputs', name, { title: inEveryLanguage(title), kind: 'count' }));
        }}
      >
        {t('figures.add')}
      </Button>
    </Section>
  );
}
