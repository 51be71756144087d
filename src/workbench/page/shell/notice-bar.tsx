import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Notice } from '../state';
import { useText } from './text';

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What went wrong, or what the user should know before going on. */
export function NoticeBar({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
  const styles = useStyles();
  const text = useText();
  return (
    <MessageBar intent={notice.kind} layout={notice.lines.length > 1 ? 'multiline' : 'auto'} politeness="assertive">
      <MessageBarBody>
        {notice.text}
        {notice.lines.length === 1 ? ` ${notice.lines[0] ?? ''}` : null}
        {notice.lines.length > 1 && (
          <ul className={styles.lines}>
            {notice.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Tooltip content={text('notice.dismiss')} relationship="label">
            <Button appearance="transparent" size="small" icon={<DismissRegular />} onClick={onDismiss} />
          </Tooltip>
        }
      />
    </MessageBar>
  );
}
