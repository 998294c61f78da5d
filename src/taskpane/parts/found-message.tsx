import type { JSX } from "react";
import type { FoundRoadmap } from "../../excel/find-roadmap";
import { usePaneWords } from "../words/edition";
import { Message } from "./message";

/** Says that the workbook has a roadmap, and what an update keeps. */
export function FoundMessage({ found }: { readonly found: FoundRoadmap }): JSX.Element {
  const { choosing, together } = usePaneWords();
  return (
    <Message intent="info">{together([choosing.found(found.sheets.length), choosing.foundKeeps])}</Message>
  );
}
