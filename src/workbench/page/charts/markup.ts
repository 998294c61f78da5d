/** SVG as text, with everything escaped that comes from cells. */
export type Markup = string & { readonly markup: unique symbol };

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Plain text as markup. */
export const words = (text: string): Markup => escaped(text) as Markup;

/** An element; attributes that are null or undefined are left out. */
export function tag(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return `<${name}${written}>${children.join("")}</${name}>` as Markup;
}

/** A length with at most two decimals. */
export const px = (value: number): number => Math.round(value * 100) / 100;
