import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTexts } from '../texts';
import type { FreezeControl } from './use-freeze';

const useStyles = makeStyles({
  list: { display: 'grid', maxHeight: '45vh', overflowY: 'auto' },
  name: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
});

/** The sheets of the workbook, each to be copied or not. */
export function SheetChoice({ control }: { readonly control: FreezeControl }): React.JSX.Element {
  const { sheets, chosen, choose } = control;
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Text id={id} weight="semibold">
        {t('freeze.sheets')}
      </Text>
      <div className={styles.list}>
        {sheets.map((sheet) => (
          <Checkbox
            key={sheet.id}
            checked={chosen.has(sheet.id)}
            label={
              <span className={styles.name}>
                {sheet.visible ? sheet.name : t('freeze.hidden', { sheet: sheet.name })}
              </span>
            }
            onChange={(_, { checked }) => {
              choose(sheet.id, checked === true);
            }}
          />
        ))}
      </div>
    </div>
  );
}
