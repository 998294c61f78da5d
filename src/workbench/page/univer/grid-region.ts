import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import type { Region } from "../layout/regions";
import { editorElement } from "./editor-element";

/** The grid as a part of the window: with the keyboard there, what is typed goes to the selected cell. */
export const gridRegion = (part: HTMLElement): Region => ({
  part,
  shown: () => true,
  focus: () => {
    editorElement(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.focus();
  },
});
