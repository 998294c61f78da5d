import type { JSX } from "react";
import type { AgreedReport } from "../../excel/agreed-version";
import { usePaneWords } from "../words/edition";
import { Message } from "./message";

/** What becomes of the version agreed; nothing where there is none and none comes. */
export function AgreedNews({ agreed }: { readonly agreed: AgreedReport }): JSX.Element | null {
  const { review } = usePaneWords();
  const { kept, frozen } = agreed;
  if (frozen !== null && kept !== null)
    return (
      <Message intent="warning" title={review.replaced(frozen, kept)}>
        {review.replacedNote}
      </Message>
    );
  if (frozen !== null) return <Message intent="info">{review.frozen(frozen)}</Message>;
  return kept === null ? null : <Message intent="info">{review.stays(kept)}</Message>;
}
