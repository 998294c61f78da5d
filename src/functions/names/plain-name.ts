/** A longer text is no name; of one, the beginning is compared for suggestions. */
export const longestName = 100;

/** The form in which names are compared: without case, accents, width, spaces and punctuation. */
export const plainName = (text: string): string =>
  text
    .slice(0, longestName)
    .normalize("NFKD")
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
