import { Button, Text } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Texts } from './texts';

interface Props {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** Stands in for the pane when drawing it fails: says that the workbook is safe and offers a fresh start. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { t } = this.props.texts;
    return (
      <div role="alert" style={{ display: 'grid', gap: 12, padding: 16, justifyItems: 'start' }}>
        <Text>{t('app.broken')}</Text>
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {t('app.reopen')}
        </Button>
      </div>
    );
  }
}
