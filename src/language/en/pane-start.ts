/** What the page says before the pane is there; apart from the other sentences, so that the first script stays small. */
export const paneStart = {
  loading: "Loading…",
  failed:
    "The pane could not be loaded. Functions in cells still answer. Check the connection, then close the pane and open it again.",
} as const;
