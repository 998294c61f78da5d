/** Bars of the Gantt: 1 under way, 2 done by its progress, 0 not. */
import type { Roadmap } from "../../src/roadmap/build-roadmap";
import { shown } from "./cells";
import { dropped, register } from "./register";

const years = Array.from({ length: 10 }, (_, index) => 2024 + index);
/** A06 is the sixth action of the register. */
const bar = (roadmap: Roadmap): unknown[] => years.map((year) => shown(roadmap, "gantt.6", year));
const planned = { start: 2025, end: 2028, progress: 0 };

test.each([
  ["planned, it is under way from its start to its end", planned, [0, 1, 1, 1, 1, 0, 0, 0, 0, 0]],
  ["half of its years are done", { ...planned, progress: 0.5 }, [0, 2, 2, 1, 1, 0, 0, 0, 0, 0]],
  ["a year that is begun counts as done", { ...planned, progress: 0.3 }, [0, 2, 2, 1, 1, 0, 0, 0, 0, 0]],
  ["all is done", { ...planned, progress: 1 }, [0, 2, 2, 2, 2, 0, 0, 0, 0, 0]],
  ["dropped, it has no bar", { ...planned, ...dropped }, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ["without a title the row is free", { ...planned, title: "" }, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
])("%s", (_, fields, cells) => {
  expect(bar(register("A06", fields))).toEqual(cells);
});
