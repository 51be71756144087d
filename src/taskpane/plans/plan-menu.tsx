import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowExportRegular, CopyRegular, DeleteRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useTexts } from '../texts';

interface Props {
  readonly onExport: () => void;
  /** null for a plan whose one button does it. */
  readonly onDuplicate: (() => void) | null;
  readonly onDelete: (() => void) | null;
}

/** What is done with a plan now and then. */
export function PlanMenu({ onExport, onDuplicate, onDelete }: Props): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t('plan.menu')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowExportRegular />} onClick={onExport}>
            {t('export.export')}
          </MenuItem>
          {onDuplicate && (
            <MenuItem icon={<CopyRegular />} onClick={onDuplicate}>
              {t('duplicate.again')}
            </MenuItem>
          )}
          {onDelete && (
            <MenuItem icon={<DeleteRegular />} onClick={onDelete}>
              {t('delete.menu')}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
