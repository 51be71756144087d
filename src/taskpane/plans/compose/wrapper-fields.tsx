import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { WRAPPERS, type PartDraft, type WrapperKind } from '../../../plan/compose';
import { useTexts } from '../../texts';
import type { PartProps } from './part-context';
import { PartFields } from './part-fields';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  add: { alignSelf: 'flex-start', flexShrink: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props extends Omit<PartProps, 'kind' | 'part'> {
  readonly kind: WrapperKind;
  /** null while there is none. */
  readonly part: PartDraft | null;
  readonly self: string | null;
  /** It can be taken away here. */
  readonly removable: boolean;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

/** A rule round a line, to be added, filled in or taken away. */
export function WrapperFields({ kind, part, removable, onAdd, onRemove, ...shared }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  if (!part) {
    return (
      <Button size="small" appearance="transparent" className={styles.add} icon={<AddRegular />} onClick={onAdd}>
        {t(`compose.${kind}.add`)}
      </Button>
    );
  }
  return (
    <div className={styles.group} role="group" aria-label={t(`compose.${kind}.title`)}>
      {removable && (
        <div className={styles.head}>
          <Text size={200} weight="semibold">
            {t(`compose.${kind}.title`)}
          </Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t(`compose.${kind}.remove`)}
            title={t(`compose.${kind}.remove`)}
            onClick={onRemove}
          />
        </div>
      )}
      <PartFields {...shared} kind={kind} part={part} fields={WRAPPERS[kind].fields} />
    </div>
  );
}
