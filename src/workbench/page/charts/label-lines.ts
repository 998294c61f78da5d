import { smallText, textWidth } from "./text-size";

/** Words with the blanks after them; Japanese characters break anywhere. */
const pieces = /[\u3000-\u9FFF\uFF00-\uFF60]|[^\s\u3000-\u9FFF\uFF00-\uFF60]+\s*|\s+/gu;

/** A label in at most so many lines of a width; what does not fit gives way to an ellipsis. */
export function labelLines(text: string, width: number, most: number, size = smallText): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.match(pieces) ?? []) {
    const grown = (lines.at(-1) ?? "") + piece;
    if (lines.length > 0 && textWidth(grown.trimEnd(), size) <= width) lines[lines.length - 1] = grown;
    else lines.push(piece);
  }
  const kept = lines.slice(0, most).map((line) => line.trimEnd());
  const isCut = lines.length > kept.length;
  return kept.map((line, index) => shortened(line, { width, size }, isCut && index === kept.length - 1));
}

interface Room {
  readonly width: number;
  readonly size: number;
}

function shortened(line: string, { width, size }: Room, isCut: boolean): string {
  if (!isCut && textWidth(line, size) <= width) return line;
  const letters = Array.from(line);
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
