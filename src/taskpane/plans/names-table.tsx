import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { lineTitle, titleOf, type PlanVersion } from '../../plan/language';
import type { FigureRow } from '../../formula/explain/explanation';
import { FigureTable } from '../formulas/figure-table';
import { useTexts, type Texts } from '../texts';

const useStyles = makeStyles({
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: { display: 'grid', gap: tokens.spacingVerticalXS, paddingLeft: '20px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The names that formulas may use and what they stand for, for whoever writes one. */
export function NamesTable({ version }: { readonly version: PlanVersion }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Chevron aria-hidden fontSize={16} />
        <Text size={200}>{t('names.title')}</Text>
      </button>
      <div id={id}>
        {open && (
          <div className={styles.content}>
            <Text size={200} className={styles.quiet}>
              {t('names.hint')}
            </Text>
            <FigureTable
              label={t('names.title')}
              columns={[
                { title: t('lines.name'), align: 'start' },
                { title: t('lines.meaning'), align: 'start' },
              ]}
              rows={rowsOf(version, texts)}
              total={null}
            />
          </div>
        )}
      </div>
    </div>
  );
}

function rowsOf(version: PlanVersion, { t, language }: Texts): readonly FigureRow[] {
  const row = (name: string, meaning: string): FigureRow => ({ cells: [name, meaning], marked: false });
  return [
    ...Object.entries(version.inputs).map(([name, input]) => row(name, titleOf(input, name)[language])),
    ...Object.entries(version.department ?? {}).map(([name, figure]) =>
      row(`department.${name}`, titleOf(figure, name)[language]),
    ),
    ...Object.entries(version.parameters).map(([name, parameter]) => row(name, titleOf(parameter, name)[language])),
    ...Object.keys(version.lines).map((name) => row(name, lineTitle(version, name)[language])),
    row('month.start', t('names.monthStart')),
    row('month.end', t('names.monthEnd')),
  ];
}
