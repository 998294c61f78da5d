import type { Partnership } from "../data/partners";
import { planYears, type RoadmapOptions } from "./options";
import { Words } from "./words";

/** The words of a roadmap, with its partners and its years in their places. */
export function roadmapWords({ language, start }: RoadmapOptions, { home, producer }: Partnership): Words {
  const names = new Words(language);
  return new Words(language, {
    home: names.partner(home.id),
    producer: names.partner(producer.id),
    start: String(start),
    end: String(start + planYears - 1),
  });
}
