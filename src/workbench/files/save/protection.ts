import { element } from "../../../xlsx/xml";
import type { ProtectionModel } from "../../document/sheet-document";
import { protectionObjects, protectionRights } from "../vocabulary";

/** sheetProtection; rights that are not given are forbidden, which files say for objects and scenarios only. */
export function protectionXml({ isProtected, options, password }: ProtectionModel): string {
  if (!isProtected) return "";
  const rights = Object.entries(protectionRights).map(
    ([option, attribute]) => [attribute, options[option] === true ? 0 : undefined] as const,
  );
  const objects = Object.entries(protectionObjects).map(
    ([option, attribute]) => [attribute, options[option] === true ? undefined : 1] as const,
  );
  return element("sheetProtection", {
    password: password === "" ? undefined : passwordHash(password),
    sheet: 1,
    ...Object.fromEntries([...objects, ...rights]),
    selectLockedCells: options.selectionMode === "Normal" ? undefined : 1,
    selectUnlockedCells: options.selectionMode === "None" ? 1 : undefined,
  });
}

/** The short hash of ECMA-376 part 4, 14.7.1, which every Excel knows. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of Array.from(password).reverse()) {
    hash = turned(hash) ^ (character.charCodeAt(0) & 0xff);
  }
  return (turned(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** Fifteen bits turned left by one. */
const turned = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
