import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { writePlan, type PayPlan } from '../../plan/language';
import { useTexts } from '../texts';
import { PageFrame } from './page-frame';

const useStyles = makeStyles({
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    height: '320px',
    maxHeight: 'none',
    whiteSpace: 'pre',
  },
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
});

/** A plan as JSON, to be saved, copied and read. */
export function ExportPage(props: {
  readonly plan: PayPlan;
  /** There are changes that are not kept yet, and not exported. */
  readonly changed: boolean;
  readonly onBack: () => void;
}): React.JSX.Element {
  const { plan, changed, onBack } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const [said, setSaid] = useState<'copied' | 'selected' | 'saved' | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const text = useMemo(() => writePlan(plan), [plan]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        setSaid('copied');
      },
      () => {
        // Some hosts keep the clipboard from panes; the user's own Ctrl+C still works.
        area.current?.focus();
        area.current?.select();
        setSaid('selected');
      },
    );
  };
  return (
    <PageFrame
      title={t('export.title', { title: plan.title[language] })}
      back={plan.title[language]}
      onBack={onBack}
      lead={changed && <Text size={200}>{t('export.unsaved')}</Text>}
      footer={
        <>
          <Text size={200} role="status">
            {t(said === null ? 'export.hint' : `export.${said}`, { file: fileName(plan) })}
          </Text>
          <div className={styles.row}>
            <Button
              appearance="primary"
              className={styles.grow}
              onClick={() => {
                download(fileName(plan), text);
                setSaid('saved');
              }}
            >
              {t('export.download')}
            </Button>
            <Button onClick={copy}>{t('export.copy')}</Button>
          </div>
        </>
      }
    >
      <Field label={t('export.text')} size="small">
        <Textarea readOnly size="small" textarea={{ ref: area, className: styles.text }} value={text} />
      </Field>
    </PageFrame>
  );
}

function fileName({ plan }: PayPlan): string {
  return `${plan}.json`;
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
