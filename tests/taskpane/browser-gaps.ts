/** What a browser has and jsdom has not, as far as the pane asks for it. */
import { configure } from "@testing-library/react";

const listeners = new Set<(event: { readonly matches: boolean }) => void>();
let dark = false;

/** Switches the preference of the computer between light and dark. */
export function preferDark(is: boolean): void {
  dark = is;
  for (const listener of listeners) listener({ matches: dark });
}

/** No other preference than that for dark is ever set. */
const matchMedia = (query: string): object =>
  query.includes("prefers-color-scheme: dark")
    ? {
        get matches() {
          return dark;
        },
        addEventListener: (_: string, listener: () => void) => listeners.add(listener),
        removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
      }
    : { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };

/** jsdom lays nothing out, so no size ever changes. */
class ResizeObserver {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}

export function fillBrowserGaps(page: Window & typeof globalThis): void {
  Object.assign(page, { matchMedia, ResizeObserver });
  page.document.hasFocus = () => true;
  // Fluent UI asks for the layout to find out what can take the focus.
  page.document.body.getBoundingClientRect = () => new page.DOMRect(0, 0, 320, 800);
  Object.defineProperty(page.HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
  // Searching by role is slow in jsdom, and slower on a machine at work.
  configure({ asyncUtilTimeout: 20_000 });
}
