import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import type { Region } from "../layout/regions";
import { focusEditor } from "./focus-editor";

/** The grid as a part of the window: with the keyboard there, what is typed goes to the selected cell. */
export const gridRegion = (part: HTMLElement): Region => ({
  part,
  shown: () => true,
  focus: () => {
    focusEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  },
});
