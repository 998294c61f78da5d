import type { StyleName } from "./styles";

/**
 * Name under which Excel's style gallery shows a style. Excel compares names without case and has styles
 * such as Title, Input and Total of its own, so ours carry the name of the product in front.
 */
export function styleTitle(style: StyleName): string {
  if (style === "normal") return "Normal";
  return `Roadmap ${style.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
}
