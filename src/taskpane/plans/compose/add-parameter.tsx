import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { freeName, freshGrid, withEntry } from '../../../plan/compose';
import type { Parameter, ParameterContent, ParameterKind, PlanVersion } from '../../../plan/language';
import { useTexts } from '../../texts';
import { inEveryLanguage } from '../draft';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** What each kind of rate or table is at first. */
const FIRST: Readonly<Record<ParameterKind, ParameterContent>> = {
  value: { value: 0 },
  tiers: { tiers: [[0, 0], [10, 0]] }, // prettier-ignore
  curve: { curve: [[0, 0], [0.8, 0.8], [1, 1]] }, // prettier-ignore
  grid: { grid: freshGrid([0, 5], [0, 10]) },
  list: { list: [0, 0, 0] },
};
const KINDS: readonly ParameterKind[] = ['value', 'tiers', 'curve', 'grid', 'list'];

/** A button for a rate or a table that formulas can use. */
export function AddParameter(props: {
  readonly version: PlanVersion;
  readonly onVersion: (version: PlanVersion) => void;
}): React.JSX.Element {
  const { version, onVersion } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const add = (kind: ParameterKind): void => {
    const title = t(`parameters.new.${kind}`);
    const unit = kind === 'curve' ? { unit: 'ratio' } : {};
    const parameter: Parameter = { title: inEveryLanguage(title), ...unit, ...FIRST[kind] };
    onVersion(withEntry(version, 'parameters', freeName(title, version, 'parameters'), parameter));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" className={styles.start} icon={<AddRegular />}>
          {t('parameters.add')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {KINDS.map((kind) => (
            <MenuItem
              key={kind}
              onClick={() => {
                add(kind);
              }}
            >
              {t(`parameters.new.${kind}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
