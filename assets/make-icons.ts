/** Renders the icons Office asks for: `npm run icons`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const drawings = [
  { drawing: "icon-small.svg", sizes: [16] },
  { drawing: "icon.svg", sizes: [32, 64, 80, 128] },
];

for (const { drawing, sizes } of drawings) {
  const svg = readFileSync(join(__dirname, drawing), "utf8");
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(join(__dirname, `icon-${String(size)}.png`), png);
  }
}
