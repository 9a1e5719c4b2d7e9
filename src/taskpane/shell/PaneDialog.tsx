import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../controller/paneContext';
import { ScoreFigures } from './ScoreFigures';
import { scoreInWords } from './score';

interface Props {
  title: string;
  /** For the content's own layout. */
  className?: string;
  children: ReactNode;
  actions: ReactNode;
  onClose(): void;
}

/** A dialog of the pane. It covers the pane's top, so the score stands in it again. */
export function PaneDialog({ title, className, children, actions, onClose }: Props) {
  const { state } = usePane();
  const score = scoreInWords(state);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle action={score && <ScoreFigures figures={score.figures} />}>{title}</DialogTitle>
          <DialogContent className={className}>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
