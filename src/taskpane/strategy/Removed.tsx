import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { strategyWords as words } from './words';

/** What was removed last, and the way back. */
export function Removed({ name, onUndo }: { name: string; onUndo(): void }) {
  return (
    <MessageBar intent="info">
      <MessageBarBody>{words.removed(name)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onUndo}>
          {words.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
