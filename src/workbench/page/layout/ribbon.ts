import type { RibbonButton, RibbonGroup } from "../../manifest/addin";
import { words } from "../words";
import { element } from "./element";

/** The add-in's groups of buttons, as its manifest describes them. */
export function ribbon(groups: readonly RibbonGroup[], press: (button: RibbonButton) => void): HTMLElement {
  const strip = element("div", { className: "ribbon" });
  strip.setAttribute("role", "toolbar");
  strip.setAttribute("aria-label", words.commands);
  strip.append(...groups.map((group) => groupOf(group, press)));
  return strip;
}

function groupOf({ label, buttons }: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const group = element(
    "div",
    { className: "ribbon-group" },
    element("div", { className: "ribbon-buttons" }, ...buttons.map((button) => buttonOf(button, press))),
    element("span", { className: "ribbon-label", ariaHidden: "true" }, label),
  );
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", label);
  return group;
}

function buttonOf(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const { id, label, tip, icon } = button;
  const made = element("button", { type: "button", className: "ribbon-button", title: tip, id });
  if (icon !== null) made.append(element("img", { src: icon, alt: "", width: 32, height: 32 }));
  made.append(element("span", {}, label));
  made.addEventListener("click", () => {
    press(button);
  });
  return made;
}
