import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PRIMITIVE_KINDS, type PrimitiveKind, type WrapperKind } from '../../../plan/compose';
import { useTexts } from '../../texts';
import { PageFrame } from '../page-frame';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  card: {
    display: 'grid',
    gap: '2px',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export type ChosenKind = PrimitiveKind | WrapperKind | 'formula';

const WRAPPERS: readonly WrapperKind[] = ['gate', 'limits'];

/** What a new line can be: a form of each kind, a rule round what there is, or a formula. */
export function KindsPage(props: {
  readonly back: string;
  /** Kinds that the plan has nothing for yet. */
  readonly without: readonly ChosenKind[];
  readonly footer: ReactNode;
  readonly onBack: () => void;
  readonly onChoose: (kind: ChosenKind) => void;
}): React.JSX.Element {
  const { back, without, footer, onBack, onChoose } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const kinds = [...PRIMITIVE_KINDS, ...WRAPPERS].filter((kind) => !without.includes(kind));
  return (
    <PageFrame title={t('compose.kinds')} back={back} onBack={onBack} footer={footer}>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <Card
            key={kind}
            title={t(`compose.${kind}.title`)}
            sentence={t(`compose.${kind}.sentence`)}
            example={t(`compose.${kind}.example`)}
            onChoose={() => {
              onChoose(kind);
            }}
          />
        ))}
        <Card
          title={t('compose.formula.title')}
          sentence={t('compose.formula.sentence')}
          example={null}
          onChoose={() => {
            onChoose('formula');
          }}
        />
      </ul>
    </PageFrame>
  );
}

function Card(props: {
  readonly title: string;
  readonly sentence: string;
  readonly example: string | null;
  readonly onChoose: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <li>
      <button type="button" className={styles.card} onClick={props.onChoose}>
        <Text size={300} weight="semibold">
          {props.title}
        </Text>
        <Text size={200}>{props.sentence}</Text>
        {props.example !== null && (
          <Text size={200} className={styles.quiet}>
            {props.example}
          </Text>
        )}
      </button>
    </li>
  );
}
