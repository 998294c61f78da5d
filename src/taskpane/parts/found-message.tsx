import type { JSX } from "react";
import type { FoundRoadmap } from "../../excel/find-roadmap";
import { pane } from "../../language/en/pane";
import { Message } from "./message";

/** Says that the workbook has a roadmap, and what an update keeps. */
export const FoundMessage = ({ found }: { readonly found: FoundRoadmap }): JSX.Element => (
  <Message intent="info">
    {pane.choosing.found(found.sheets.length)} {pane.choosing.foundKeeps}
  </Message>
);
