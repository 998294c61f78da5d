import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import type { JSX } from "react";
import { pane } from "../../language/en/pane";
import { WideButton } from "./wide-button";

/** Removes the roadmap, after asking. */
export function RemoveButton({ onRemove }: { readonly onRemove: () => void }): JSX.Element {
  const { remove } = pane;
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <WideButton appearance="subtle">{remove.open}</WideButton>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{remove.title}</DialogTitle>
          <DialogContent>
            <p>{remove.text}</p>
            <p>{remove.own}</p>
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button>{remove.keep}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={onRemove}>
              {remove.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
