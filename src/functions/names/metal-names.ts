import { labels } from "../../language/en/labels";
import type { Metal } from "../../model/metals";
import { Names } from "./names";

export const metalNames = new Names<Metal>("metal", [
  { id: "copper", name: labels["metal.copper"], also: ["Cu", "cobre", "銅", "どう"] },
  { id: "zinc", name: labels["metal.zinc"], also: ["Zn", "cinc", "亜鉛", "あえん"] },
]);
