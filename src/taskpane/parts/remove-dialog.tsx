import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneWords } from "../words/edition";

interface RemoveDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

const maxWidth = `calc(100% - 2 * ${tokens.spacingHorizontalL})`;

// The margins of the pane stay in sight, also where Fluent UI would give them up on a narrow screen.
const useStyles = makeStyles({
  surface: { maxWidth, "@media screen and (max-width: 480px)": { maxWidth } },
});

/**
 * Asks before the roadmap is removed. It stays in the pane while views come and go, since a dialog that goes while it
 * is open leaves the rest of the page hidden from screen readers.
 */
export function RemoveDialog({ open, onClose, onRemove }: RemoveDialogProps): JSX.Element {
  const styles = useStyles();
  const { remove } = usePaneWords();
  return (
    <Dialog modalType="alert" open={open} onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{remove.title}</DialogTitle>
          <DialogContent>
            <p>{remove.text}</p>
            <p>{remove.own}</p>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{remove.keep}</Button>
            <Button
              appearance="primary"
              onClick={(): void => {
                onClose();
                onRemove();
              }}
            >
              {remove.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
