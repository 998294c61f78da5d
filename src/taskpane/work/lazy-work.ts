import type { PaneWork } from "./pane-work";

/** The work of a module that is loaded when it is first asked for, or when `load` is called before. */
export const lazyWork = (load: () => Promise<PaneWork>): PaneWork => ({
  plan: async (choices) => (await load()).plan(choices),
  find: async (listener) => (await load()).find(listener),
  review: async (choices, listener) => (await load()).review(choices, listener),
  build: async (choices, listener) => (await load()).build(choices, listener),
  remove: async (listener) => (await load()).remove(listener),
  openSheet: async (name, cells) => (await load()).openSheet(name, cells),
  insert: async (formula) => (await load()).insert(formula),
  explain: async (listener) => (await load()).explain(listener),
  check: async (choices, listener) => (await load()).check(choices, listener),
});
