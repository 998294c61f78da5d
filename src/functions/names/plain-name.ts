/** Longest text that is compared as a name. */
const longest = 100;

/** The form in which names are compared: without case, accents, width, spaces and punctuation. */
export const plainName = (text: string): string =>
  text
    .slice(0, longest)
    .normalize("NFKD")
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
