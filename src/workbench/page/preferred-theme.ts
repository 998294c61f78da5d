const query = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/;

/**
 * Lets a page of the add-in take the theme of this page for the one that the computer prefers: Excel on the web tells
 * add-ins nothing of its own, so that is what they follow. The page looks again as it gets the focus.
 */
export function preferDark({ contentWindow: page }: HTMLIFrameElement, dark: boolean): void {
  if (page === null) return;
  page.matchMedia = (media) => {
    const asked = query.exec(media)?.[1];
    const list = window.matchMedia(media);
    return asked === undefined ? list : fixed(list, (asked === "dark") === dark);
  };
  page.dispatchEvent(new Event("focus"));
}

/** A list that keeps its answer; whoever asks again gets a new one. */
const fixed = (list: MediaQueryList, matches: boolean): MediaQueryList =>
  new Proxy(list, {
    get: (target, name) => {
      if (name === "matches") return matches;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
