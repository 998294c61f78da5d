/** Colours of files: their own, one of the theme, or one of the old palette; lighter or darker by a tint. */
import { attribute, descendants, elementsOf, first, type Node } from "../../manifest/xml-nodes";
import { numberAt } from "./nodes";

/** Makes `#RRGGBB` of a colour element; undefined where it says "automatic". */
export type ColorReader = (node: Node | undefined) => string | undefined;

/** Those of Office where a file has no theme: light 1, dark 1, light 2, dark 2, six accents, two for links. */
const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const basic = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const palette = [
  basic,
  basic,
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((colors) => colors.split(" "));

/** @param theme the root of the theme part, if the file has one */
export function colorReader(theme: Node | null): ColorReader {
  const scheme = theme === null ? undefined : descendants(theme, "clrScheme")[0];
  const themed = scheme === undefined ? officeTheme : themeColors(scheme);
  return (node) => {
    if (node === undefined) return undefined;
    const rgb = attribute(node, "rgb");
    const ofTheme = numberAt(node, "theme");
    const indexed = numberAt(node, "indexed");
    const hex = rgb !== "" ? rgb.slice(-6) : ofTheme !== undefined ? themed[ofTheme] : palette[indexed ?? -1];
    return hex === undefined ? undefined : `#${tinted(hex.toUpperCase(), numberAt(node, "tint") ?? 0)}`;
  };
}

/** Files list dark before light; numbers count light before dark. */
function themeColors(scheme: Node): string[] {
  const names = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  return names.map((name, index) => {
    const entry = first(scheme, name);
    const color = entry === undefined ? undefined : elementsOf(entry)[0];
    const hex = color === undefined ? "" : attribute(color, "lastClr") || attribute(color, "val");
    return /^[0-9A-Fa-f]{6}$/.test(hex) ? hex : (officeTheme[index] ?? "000000");
  });
}

/** Lightness goes down by a negative tint, towards white by a positive one. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const room = 1 - Math.abs(2 * light - 1);
  const strength = room === 0 ? 0 : (high - low) / room;
  const spread = strength * (1 - Math.abs(2 * wanted - 1));
  return [red, green, blue]
    .map((part) => (high === low ? wanted : wanted + ((part - light) / (high - low)) * spread))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}
