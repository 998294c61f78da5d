import { LocaleService } from "@univerjs/core";
import { IMenuManagerService, type IMenuSchema } from "@univerjs/ui";
import type { Unsubscribe } from "../../engine/workbook-engine";
import type { Grid } from "./start-grid";

/** Gives the tools of the toolbar, which are pictures, the names that a reader of the screen says. */
export function nameTools({ univer }: Grid, container: HTMLElement): Unsubscribe {
  const injector = univer.__getInjector();
  const locale = injector.get(LocaleService);
  const menus = injector.get(IMenuManagerService);
  const names = new Map<string, string | null>();

  function nameOf(command: string): string | null {
    const known = names.get(command);
    if (known !== undefined) return known;
    // Plugins add tools when they are ready, and the menu is read again.
    names.set(command, null);
    for (const { id, name } of menus.getMenuByPositionKey("ribbon").flatMap(toolsOf))
      names.set(id, locale.t(name));
    return names.get(command) ?? null;
  }

  function nameAll(): void {
    for (const tool of container.querySelectorAll("[data-u-command]:not([aria-label])")) {
      const name = nameOf(tool.getAttribute("data-u-command") ?? "");
      if (name === null) continue;
      tool.setAttribute("aria-label", name);
      if (tool.tagName !== "BUTTON") tool.setAttribute("role", "button");
    }
  }

  const observer = new MutationObserver(nameAll);
  observer.observe(container, { childList: true, subtree: true });
  nameAll();
  return () => {
    observer.disconnect();
  };
}

function toolsOf({ item, children = [] }: IMenuSchema): { readonly id: string; readonly name: string }[] {
  const name = item?.tooltip ?? item?.title;
  const own = item === undefined || name === undefined ? [] : [{ id: item.id, name }];
  return [...own, ...children.flatMap(toolsOf)];
}
