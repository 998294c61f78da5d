/** Addresses that stand in the page, where a release replaces them. */
export interface Addresses {
  readonly functions: string;
  readonly support: string;
  readonly privacy: string;
}

/** Reads the links of the page as it was loaded. */
export function addressesOf(page: Document): Addresses {
  const at = (id: string): string => page.getElementById(id)?.getAttribute("href") ?? "";
  return { functions: at("functions-link"), support: at("support-link"), privacy: at("privacy-link") };
}
