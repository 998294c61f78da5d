/** Small helpers for the pages that scripts write. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A table; pipes inside cells are escaped. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

/** Paragraphs, headings and tables of a page, with an empty line between them. */
export const page = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

export const fixed = (value: number, decimals = 0): string => {
  const text = Math.abs(value).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
};

/** A share as a percentage. */
export const percent = (share: number, decimals = 1): string => `${fixed(share * 100, decimals)} %`;

/** A share as a signed percentage. */
export const difference = (share: number, decimals = 1): string => {
  const text = percent(share, decimals);
  return share > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** A figure as it was entered, without grouping: 0.1647, −0.44, 9142.1. */
export const plain = (value: number): string => String(value).replace("-", "−");

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const root = join(__dirname, "..", "..");

export const readText = (path: string): string => readFileSync(join(root, path), "utf8");

export function writeText(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

const markers = (name: string): readonly [string, string] => [
  `<!-- ${name}: written by npm run docs -->`,
  `<!-- end of ${name} -->`,
];

/**
 * A page with the part between two markers replaced.
 * @throws Error where the page lacks the markers
 */
export function withPart(text: string, name: string, part: string): string {
  const [start, end] = markers(name);
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no part "${name}".`);
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
}
