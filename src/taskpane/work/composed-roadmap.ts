import { buildRoadmap, type Roadmap } from "../../roadmap/build-roadmap";
import { shippedProperties } from "../../roadmap/kept-properties";
import { normaliseOptions, type RoadmapOptions } from "../../roadmap/options";

type Choices = Partial<RoadmapOptions> & { readonly date: string };

let last: { readonly key: string; readonly roadmap: Roadmap } | null = null;

/**
 * The roadmap of some choices, composed while the person looks at the form, so that Build need not.
 * @throws OptionsError
 */
export function composedRoadmap(choices: Choices): Roadmap {
  const key = JSON.stringify(normaliseOptions(choices));
  if (last?.key === key) return last.roadmap;
  const roadmap = buildRoadmap(choices);
  // A build keeps these with the sheets.
  shippedProperties(roadmap);
  last = { key, roadmap };
  return roadmap;
}
